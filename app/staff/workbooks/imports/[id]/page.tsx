// The dry run of a workbook: what it would change, and the button that writes it as drafts.
import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { issueText } from "#components/staff/problem-summary.tsx";
import { ApplyForm, PlanChanges, PlanNotices, PlanProblems } from "#components/staff/workbook-plan.tsx";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { findImport, type KeptImport, planFor } from "#lib/workbooks/imports.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { noteFor } from "../../../notes.ts";
import { signedInWho } from "../../../with-actor.ts";
import { namedPlaces, noticesOf } from "../../named-places.ts";

export default async function Import({ params, searchParams }: PageProps<"/staff/workbooks/imports/[id]">) {
  const { id } = await params;
  const path = `/staff/workbooks/imports/${encodeURIComponent(id)}`;
  const actor = await signedInWho(path, "import");
  const kept = await findImport(actor, id);
  if (!kept) notFound();
  if (kept.appliedAt) return <Applied kept={kept} appliedAt={kept.appliedAt} />;
  const language = await deskLanguage();
  const { words } = language;
  const text = words.workbooks.plan;
  const referable = await listReferable(actor, kindOf);
  const plan = await planFor(actor, kindOf, kept, referable, language.dataSet);
  const { said, issues, values } = await noteFor(path, (await searchParams)["note"]);
  const documents = namedPlaces(language, plan, referable);
  const notices = noticesOf(language, plan);
  const changed = documents.reduce((sum, { places }) => sum + places.length, 0);
  const mayApply = plan.problems.length === 0 && changed > 0;
  const problem = said["problem"] === "unchosen" ? text.unchosen : said["problem"] && text.moved;
  const late = issues[0] && issueText(words, issues[0]);
  return (
    <DeskPage
      words={words}
      title={text.title(kept.fileName)}
      lead={text.lead(words.workbooks.tables[kept.sent.table].title, plan.rows)}
      hasProblems={plan.problems.length > 0 || Boolean(problem ?? late)}
    >
      {(problem ?? late) && (
        <div id="problems" className="problems" role="alert" tabIndex={-1}>
          <p>{problem ?? late}</p>
        </div>
      )}
      <p role="status" className="mb-4">
        {text.counts(changed, documents.length)}
      </p>
      {plan.problems.length > 0 && <PlanProblems words={words} problems={plan.problems} />}
      {notices.length > 0 && <PlanNotices words={words} notices={notices} />}
      <PlanChanges words={words} documents={documents} href={deskHref} />
      {mayApply && (
        <ApplyForm
          language={language}
          documents={documents}
          action={deskHref(`${path}/apply`)}
          digest={plan.digest}
          values={values}
        />
      )}
      <p>
        <a href={deskHref("/staff/workbooks")} className="tool underline">
          {text.back}
        </a>
      </p>
    </DeskPage>
  );
}

async function Applied({ kept, appliedAt }: { kept: KeptImport; appliedAt: Date }) {
  const { words } = await deskLanguage();
  const text = words.workbooks.plan;
  return (
    <DeskPage words={words} title={text.title(kept.fileName)} lead={text.appliedLead}>
      <p role="status" className="note mb-6">
        {text.applied(stampInShanghai(appliedAt), kept.saved.length)}
      </p>
      <ul className="entries mb-6">
        {kept.saved.map((id) => (
          <li key={id}>
            <a href={deskHref(`/staff/documents/${id}`)}>{id}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={deskHref("/staff/workbooks")} className="tool underline">
          {text.back}
        </a>
      </p>
    </DeskPage>
  );
}
