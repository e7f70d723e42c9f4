// Why an edition goes back to its author: common reasons to pick, and the reviewer's own words.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { issueText } from "./problem-summary.tsx";
import { TextArea } from "./text-area.tsx";
import { TokenFields } from "./token-fields.tsx";

type ReturnFormProps = {
  words: StaffWords;
  issues: readonly Issue[];
  action: string;
  token: { editionId: string; revision: number };
  own: string | string[] | undefined;
};

export function ReturnForm({ words, issues, action, token, own }: ReturnFormProps) {
  const { review } = words;
  const wrong = issues.filter(({ field }) => field === "reason");
  return (
    <form method="post" action={action} className="form">
      <TokenFields token={token} />
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
            <input type="checkbox" id={`reason-${key}`} name="reason" value={key} />
            <label htmlFor={`reason-${key}`}>{label}</label>
          </div>
        ))}
      </fieldset>
      <TextArea words={words} name="words" label={review.ownWords} value={own} maxLength={500} />
      <button type="submit" className="button">
        {review.returnSubmit}
      </button>
    </form>
  );
}
