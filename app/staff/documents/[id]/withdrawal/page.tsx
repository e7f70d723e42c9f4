// Where the final reviewer takes a published document off the pages, with a reason that its readers see.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { subjectOf } from "#components/staff/field-label.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { SinceThen } from "#components/staff/since-then.tsx";
import { TextArea } from "#components/staff/text-area.tsx";
import { TokenFields } from "#components/staff/token-fields.tsx";
import { referrersOf } from "#lib/editorial/neighbours.ts";
import { kindOf } from "#lib/kinds.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt, documentPath } from "../../../document-at.ts";
import { handedBack } from "../../../handed-back.ts";
import { oneOf } from "../../../query.ts";

export default async function WithdrawalPage({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/withdrawal">) {
  const { actor, document, path, here } = await documentAt(params, "withdrawal", "withdraw");
  const { id, published } = document;
  const query = await searchParams;
  const language = await deskLanguage();
  const { words } = language;
  const { publishing, document: text } = words;
  const [referrers, { hasProblems, issues, values, since }] = await Promise.all([
    referrersOf(actor, kindOf, id),
    handedBack(document, here, query),
  ]);
  return (
    <DeskPage
      words={words}
      title={publishing.withdrawTitle(titleOf(language, document))}
      lead={publishing.withdrawLead}
      hasProblems={hasProblems}
    >
      {since && (
        <SinceThen
          words={words}
          changes={since.changes}
          about={subjectOf(document)}
          state={since.state}
          wrote={[oneOf(values["reason"]) ?? "", oneOf(values["reasonEn"]) ?? ""]}
        />
      )}
      <ProblemSummary words={words} issues={issues} labels={{ reason: publishing.reason }} />
      {referrers.documents.length + referrers.hidden > 0 && (
        <div className="note mb-6">
          <p>{publishing.inUse}</p>
          <ul className="list-disc ps-5">
            {referrers.documents.map((each) => (
              <li key={each.id}>
                <a href={deskHref(documentPath(each.id))}>{titleOf(language, each)}</a>{" "}
                {text.kinds[each.kind.kind]}
              </li>
            ))}
          </ul>
          {referrers.hidden > 0 && <p>{publishing.hidden(referrers.hidden)}</p>}
        </div>
      )}
      {published?.state === "published" ? (
        <form method="post" action={deskHref(`${path}/withdraw`)} className="form">
          <TokenFields token={published.token} />
          <TextArea
            words={words}
            name="reason"
            label={publishing.reason}
            hint={publishing.reasonHint}
            issues={issues}
            value={values["reason"]}
            maxLength={500}
            lang="zh-Hans-CN"
          />
          <TextArea
            words={words}
            name="reasonEn"
            label={publishing.reasonEn}
            value={values["reasonEn"]}
            maxLength={1000}
            lang="en"
          />
          <button type="submit" className="button button-primary">
            {publishing.withdraw}
          </button>
        </form>
      ) : (
        <p>{published ? text.states[published.state] : text.noDraft}</p>
      )}
      <p className="mt-6">
        <a href={deskHref(path)}>{text.toDocument}</a>
      </p>
    </DeskPage>
  );
}
