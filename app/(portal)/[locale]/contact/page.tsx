import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Contact() {
  const language = await readerLanguage();
  const { href } = language;
  const { contact, footer, enquiry } = language.words;
  return (
    <Page
      language={language}
      site={site}
      path="/contact"
      title={contact.title}
      description={contact.description}
      kind={{ is: "column", type: "咨询投诉" }}
    >
      <Title lead={contact.lead}>{contact.title}</Title>
      <Section id="how" title={contact.how} scope={contact.howScope}>
        <Pairs
          pairs={[
            { label: footer.organiser, value: site.footer.organiser ?? footer.unset },
            { label: footer.contact, value: site.footer.contact ?? footer.unset },
          ]}
        />
      </Section>
      <Section id="enquiry" title={enquiry.title} scope={enquiry.description}>
        <p className="flex flex-wrap gap-3">
          <a href={href(enquiryPath())} className="button button-primary">
            {enquiry.title}
          </a>
          <a href={href("/enquiries/receipt")} className="button">
            {enquiry.toReceipt}
          </a>
        </p>
      </Section>
      <Section id="report" title={contact.report}>
        <p>{contact.reportText}</p>
        <p className="mt-3">
          {site.footer.reportUrl ? (
            <a href={site.footer.reportUrl}>{footer.report}</a>
          ) : (
            footer.report + language.words.site.colon + footer.unset
          )}
        </p>
      </Section>
    </Page>
  );
}
