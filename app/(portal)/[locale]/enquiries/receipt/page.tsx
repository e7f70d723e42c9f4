// A sender's own enquiry, once they have given number and code; before, where they give them.
import { EnterForm } from "#components/enquiries/enter-form.tsx";
import { textOf } from "#components/enquiries/field.tsx";
import { NewReceipt } from "#components/enquiries/new-receipt.tsx";
import { OwnEnquiryView } from "#components/enquiries/own-enquiry.tsx";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { subjectNames } from "#lib/enquiries/published.ts";
import { findOwnEnquiry } from "#lib/enquiries/receipts.ts";
import { site } from "#lib/site.ts";
import { askedOf } from "../../../asked.ts";
import { currentKey } from "../../../enquiry-key.ts";
import { ownNote } from "../../../own-notes.ts";
import { readerLanguage } from "../../../reader-language.ts";

export default async function Receipt({ searchParams }: PageProps<"/[locale]/enquiries/receipt">) {
  const language = await readerLanguage();
  const { receipt } = language.words.enquiry;
  const { note: id } = await askedOf(searchParams, ["note"]);
  const [key, note] = await Promise.all([currentKey(), ownNote(language, "/enquiries/receipt", id)]);
  const enquiry = typeof key === "string" ? null : await findOwnEnquiry(key);
  const subject = enquiry && (await subjectNames(enquiry));
  const { issues, values, said } = note;
  const number = textOf(said, "number");
  const done = receipt.done[textOf(said, "done")];
  return (
    <Page
      language={language}
      site={site}
      path="/enquiries/receipt"
      title={receipt.title}
      description={receipt.description}
      kind={{ is: "answer", type: "咨询投诉" }}
    >
      <Title lead={enquiry ? undefined : receipt.lead}>{receipt.title}</Title>
      {number !== "" && (
        <NewReceipt
          language={language}
          number={number}
          code={textOf(said, "code") || null}
          isNew={said["is"] === "new"}
        />
      )}
      {done && (
        <p role="status" className="note mb-6">
          {done}
        </p>
      )}
      {key === "over" && (
        <p role="status" className="note mb-6">
          {receipt.ended}
        </p>
      )}
      {enquiry && subject ? (
        <OwnEnquiryView
          language={language}
          enquiry={enquiry}
          subject={subject}
          issues={issues}
          typed={values}
        />
      ) : (
        <EnterForm language={language} issues={issues} typed={values} />
      )}
      <p className="mt-6">
        <a href={language.href(enquiryPath())}>{receipt.another}</a>
      </p>
    </Page>
  );
}
