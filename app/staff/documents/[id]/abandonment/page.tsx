// Where an editor gives a draft up for good, and says why.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { subjectOf } from "#components/staff/field-label.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { SinceThen } from "#components/staff/since-then.tsx";
import { TextArea } from "#components/staff/text-area.tsx";
import { TokenFields } from "#components/staff/token-fields.tsx";
import { findWorkingCopy } from "#lib/editorial/drafts.ts";
import { deedsFor } from "../../../deeds.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { handedBack } from "../../../handed-back.ts";
import { oneOf } from "../../../query.ts";

export default async function AbandonmentPage({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/abandonment">) {
  const { actor, document, path, here } = await documentAt(params, "abandonment", "abandon");
  const { open, published } = document;
  const query = await searchParams;
  const language = await deskLanguage();
  const { words } = language;
  const { abandoning } = words;
  const [copy, { hasProblems, issues, values, since }] = await Promise.all([
    findWorkingCopy(actor, document.id),
    handedBack(document, here, query),
  ]);
  const may = open && deedsFor(actor, document).includes("abandon");
  return (
    <DeskPage
      words={words}
      title={abandoning.title(titleOf(language, document))}
      lead={may ? abandoning.lead : abandoning.none}
      hasProblems={hasProblems}
    >
      {since && (
        <SinceThen
          words={words}
          changes={since.changes}
          about={subjectOf(document)}
          state={since.state}
          wrote={[oneOf(values["reason"]) ?? ""]}
        />
      )}
      <ProblemSummary words={words} issues={issues} labels={{ reason: abandoning.reason }} />
      {may && (
        <>
          {!published && <p className="mb-4">{abandoning.frees}</p>}
          {open.state === "in_review" && <p className="note mb-6">{abandoning.reviewing}</p>}
          {copy && <p className="note mb-6">{abandoning.haveCopy}</p>}
          <form method="post" action={deskHref(`${path}/abandon`)} className="form">
            <TokenFields token={open.token} />
            <TextArea
              words={words}
              name="reason"
              label={abandoning.reason}
              hint={abandoning.reasonHint}
              issues={issues}
              value={values["reason"]}
              maxLength={500}
            />
            <button type="submit" className="button button-primary">
              {abandoning.submit}
            </button>
          </form>
        </>
      )}
      <p className="mt-6">
        <a href={deskHref(path)}>{words.document.toDocument}</a>
      </p>
    </DeskPage>
  );
}
