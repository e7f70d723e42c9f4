// What is wrong with a form, at its top, each line leading to its field.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type ProblemSummaryProps = {
  words: StaffWords;
  issues: readonly Issue[];
  /** The fields' names as their labels have them; a field without one is not on the page. */
  labels: Record<string, string>;
};

export function ProblemSummary({ words, issues, labels }: ProblemSummaryProps) {
  if (issues.length === 0) return null;
  return (
    <div id="problems" className="problems" role="alert" tabIndex={-1}>
      <p className="font-semibold">{words.frame.problems(issues.length)}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.code}`}>
            {labels[issue.field] === undefined ? (
              issueText(words, issue)
            ) : (
              <a href={`#${issue.field}`}>
                {labels[issue.field]}: {issueText(words, issue)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence of an account's issue, or of a document's. */
export function issueText({ frame, problems }: StaffWords, { code, values }: Issue): string {
  const ofAccounts: Record<string, (minutes: number) => string> = frame.issues;
  const ofDocuments: Record<string, (bound: string) => string> = problems;
  return (
    ofAccounts[code]?.(Number(values?.["minutes"])) ?? ofDocuments[code]?.(String(values?.["bound"])) ?? code
  );
}
