// What an open edition changes of what is published, word by word; of a first edition, all that it says.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { Difference } from "#components/staff/difference.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { Explanation } from "#components/staff/explanation.tsx";
import { subjectOf } from "#components/staff/field-label.ts";
import { changesBetween } from "#lib/editorial/changes.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";

export default async function ChangesPage({ params }: PageProps<"/staff/documents/[id]/changes">) {
  const { document, path } = await documentAt(params, "changes");
  const { open, published, slug } = document;
  const language = await deskLanguage();
  const { words } = language;
  const text = words.document;
  return (
    <DeskPage
      words={words}
      title={words.frame.labelled(text.changesTitle, titleOf(language, document))}
      lead={open && !published ? text.firstEdition : text.changesLead}
    >
      {open ? (
        <>
          <Explanation words={words} edition={open} slug={slug} />
          <div className="mt-6">
            <Difference
              words={words}
              changes={changesBetween(published?.content, open.content)}
              about={subjectOf(document)}
            />
          </div>
        </>
      ) : (
        <p className="text-soft">{text.noDraft}</p>
      )}
      <p className="mt-6">
        <a href={deskHref(path)}>{text.toDocument}</a>
      </p>
    </DeskPage>
  );
}
