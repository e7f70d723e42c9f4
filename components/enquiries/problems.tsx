// What is wrong with a form, at its top, each line leading to its field.
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";
import { issueText } from "./field.tsx";

type ProblemsProps = {
  language: Language;
  issues: readonly Issue[];
  heading: string;
  /** The fields as they are called on the page. */
  labels: Readonly<Record<string, string>>;
};

export function Problems({ language, issues, heading, labels }: ProblemsProps) {
  if (issues.length === 0) return null;
  return (
    <div id="problems" className="problems" role="alert" tabIndex={-1}>
      <p className="font-semibold">{heading}</p>
      <ul>
        {issues.map((issue) => {
          const label = labels[issue.field];
          const sentence = issueText(language, issue);
          return (
            <li key={`${issue.field} ${issue.code}`}>
              {label === undefined ? (
                sentence
              ) : (
                <a href={`#${issue.field}`}>{language.words.enquiry.labelled(label, sentence)}</a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
