// Why an edition goes back to its author: common reasons to pick, and the reviewer's own words.
import type { ReactNode } from "react";
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { issueText } from "./problem-summary.tsx";
import { TextArea } from "./text-area.tsx";

type ReturnFormProps = {
  words: StaffWords;
  issues: readonly Issue[];
  action: string;
  /** What was ticked and written before, by the fields' names. */
  values: Record<string, string | string[]>;
  submit: string;
  /** What goes back, as hidden fields. */
  children: ReactNode;
};

export function ReturnForm({ words, issues, action, values, submit, children }: ReturnFormProps) {
  const { review } = words;
  const picked = [values["reason"] ?? []].flat();
  const wrong = issues.filter(({ field }) => field === "reason");
  return (
    <form method="post" action={action} className="form">
      {children}
      <fieldset
        id="reason"
        tabIndex={-1}
        className={wrong.length > 0 ? "field field-wrong" : "field"}
        aria-describedby="reason-hint"
      >
        <legend>{review.reason}</legend>
        <p id="reason-hint" className="hint">
          {review.reasonHint}
        </p>
        {wrong.length > 0 && (
          <p className="wrong">{wrong.map((issue) => issueText(words, issue)).join(" ")}</p>
        )}
        {Object.entries(review.reasons).map(([key, label]) => (
          <div key={key} className="choice">
            <input
              type="checkbox"
              id={`reason-${key}`}
              name="reason"
              value={key}
              defaultChecked={picked.includes(key)}
            />
            <label htmlFor={`reason-${key}`}>{label}</label>
          </div>
        ))}
      </fieldset>
      <TextArea words={words} name="words" label={review.ownWords} value={values["words"]} maxLength={500} />
      <button type="submit" className="button">
        {submit}
      </button>
    </form>
  );
}
