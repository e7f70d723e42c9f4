// The form of a new enquiry, about what the address names.
import { EnquiryForm } from "#components/enquiries/enquiry-form.tsx";
import { textOf } from "#components/enquiries/field.tsx";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { readSubject } from "#lib/enquiries/published.ts";
import { enquiryRetentionMonths, site } from "#lib/site.ts";
import { askedOf } from "../../../asked.ts";
import { ownNote } from "../../../own-notes.ts";
import { readerLanguage } from "../../../reader-language.ts";

export default async function NewEnquiry({ searchParams }: PageProps<"/[locale]/enquiries/new">) {
  const language = await readerLanguage();
  const { words, href, say } = language;
  const { note: id, ...asked } = await askedOf(searchParams, ["park", "space", "clause", "note"]);
  const [subject, note] = await Promise.all([readSubject(asked), ownNote(language, "/enquiries/new", id)]);
  const { enquiry, footer } = words;
  const title = subject.park ? enquiry.titleAbout(say(subject.park.name)) : enquiry.title;
  return (
    <Page
      language={language}
      site={site}
      path={enquiryPath(asked)}
      title={title}
      description={enquiry.description}
      kind={{ is: "answer", type: "咨询投诉" }}
    >
      <Title lead={enquiry.lead}>{title}</Title>
      <p className="mb-8">
        <a href={href("/enquiries/receipt")}>{enquiry.toReceipt}</a>
      </p>
      <EnquiryForm
        language={language}
        subject={subject}
        form={textOf(note.values, "form") || crypto.randomUUID()}
        issues={note.issues}
        typed={note.values}
        isLost={id !== undefined && Object.keys(note.values).length === 0}
        organiser={site.footer.organiser ?? footer.unset}
        months={enquiryRetentionMonths}
      />
    </Page>
  );
}
