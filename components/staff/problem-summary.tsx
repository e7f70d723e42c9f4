// What is wrong with a form, at its top, each line leading to its field.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type ProblemSummaryProps = {
  words: StaffWords;
  issues: readonly Issue[];
  /** The fields' names as their labels have them; a field without one is not on the page. */
  labels: Record<string, string>;
  /** Where counting them would say less. */
  heading?: string;
};

export function ProblemSummary({ words, issues, labels, heading }: ProblemSummaryProps) {
  if (issues.length === 0) return null;
  return (
    <div id="problems" className="problems" role="alert" tabIndex={-1}>
      <p className="font-semibold">{heading ?? words.frame.problems(issues.length)}</p>
      <ul>
        {issues.map((issue) => {
          const label = labels[issue.field];
          const sentence = issueText(words, issue);
          return (
            <li key={`${issue.field} ${issue.code}`}>
              {label === undefined ? (
                sentence
              ) : (
                <a href={`#${issue.field}`}>{words.frame.labelled(label, sentence)}</a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The sentence of an account's issue, or of a document's. */
export function issueText(words: StaffWords, { code, values = {} }: Issue): string {
  const ofAccounts: Record<string, (minutes: number) => string> = words.frame.issues;
  const ofDocuments: Record<string, (values: NonNullable<Issue["values"]>) => string> = {
    ...words.problems,
    ...words.findings,
  };
  return ofAccounts[code]?.(Number(values["minutes"])) ?? ofDocuments[code]?.(values) ?? code;
}
