// What keeps a draft from its readers, and what a reviewer should look at twice; each leads to its field where one may edit.
import type { Checklist } from "#lib/editorial/checklist.ts";
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { fieldLabel, type Subject } from "./field-label.ts";
import { issueText } from "./problem-summary.tsx";

type ChecklistViewProps = {
  words: StaffWords;
  checklist: Checklist;
  about: Subject;
  /** The editing page's address; null for whoever may not edit. */
  editHref: string | null;
};

/** So many of a kind stand by themselves; more are folded. */
const fewAlike = 3;

export function ChecklistView({ words, checklist, about, editHref }: ChecklistViewProps) {
  const { errors, warnings } = checklist;
  const { document } = words;
  return (
    <>
      <h3 className={errors.length > 0 ? "wrong" : "font-semibold"}>
        {errors.length > 0 ? document.errors(errors.length) : document.noErrors}
      </h3>
      <Findings words={words} issues={errors} about={about} editHref={editHref} />
      <h3 className="mt-4 font-semibold">
        {warnings.length > 0 ? document.warnings(warnings.length) : document.noWarnings}
      </h3>
      <Findings words={words} issues={warnings} about={about} editHref={editHref} />
    </>
  );
}

type FindingsProps = {
  words: StaffWords;
  issues: readonly Issue[];
  about: Subject;
  editHref: string | null;
};

function Findings({ words, issues, about, editHref }: FindingsProps) {
  if (issues.length === 0) return null;
  const kinds = [...Map.groupBy(issues, (issue) => issueText(words, issue))];
  return (
    <ul className="findings">
      {kinds.map(([sentence, alike]) => (
        <li key={sentence}>
          {sentence}{" "}
          {alike.length > fewAlike ? (
            <details>
              <summary>{words.document.alike(alike.length)}</summary>
              <Fields words={words} issues={alike} about={about} editHref={editHref} />
            </details>
          ) : (
            <Fields words={words} issues={alike} about={about} editHref={editHref} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Fields({ words, issues, about, editHref }: FindingsProps) {
  return (
    <span className="places">
      {issues.map(({ field }) =>
        editHref === null ? (
          <span key={field}>{fieldLabel(words, field, about)}</span>
        ) : (
          <a key={field} href={`${editHref}#${field}`}>
            {fieldLabel(words, field, about)}
          </a>
        ),
      )}
    </span>
  );
}
