// What the portal collects: of readers nothing, of senders of enquiries what its notice says, in the version that they agree to.
import { EssayPage } from "#components/page/essay-page.tsx";
import { noticeVersion } from "#lib/enquiries/notice.ts";
import { enquiryRetentionMonths, site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Privacy() {
  const language = await readerLanguage();
  const { privacy, enquiry, footer } = language.words;
  const facts = {
    organiser: site.footer.organiser ?? footer.unset,
    contact: site.footer.contact ?? footer.unset,
    months: String(enquiryRetentionMonths),
  };
  const notice = enquiry.notice.map(({ title, text }) => ({
    title,
    text: text.map((paragraph) => (typeof paragraph === "function" ? paragraph(facts) : paragraph)),
  }));
  return (
    <EssayPage
      language={language}
      site={site}
      path="/privacy"
      essay={{ ...privacy, sections: [...privacy.sections, ...notice] }}
      beside={enquiry.privacyVersion(noticeVersion)}
    />
  );
}
