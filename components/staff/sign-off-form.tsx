// The proof checklist and a reviewer's signature under exactly the words that the page shows.
import type { ReactNode } from "react";
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { TextArea } from "./text-area.tsx";

const items = ["names", "numbers", "words"] as const;

type SignOffFormProps = {
  words: StaffWords;
  issues: readonly Issue[];
  action: string;
  level: number;
  note: string | string[] | undefined;
  submit: string;
  /** What is signed, as hidden fields. */
  children: ReactNode;
};

export function SignOffForm({ words, issues, action, level, note, submit, children }: SignOffFormProps) {
  const { review } = words;
  return (
    <form method="post" action={action} className="form">
      {children}
      <input type="hidden" name="level" value={level} />
      <ProofBoxes words={words} issues={issues} />
      <TextArea
        words={words}
        name="note"
        label={review.note}
        hint={review.noteHint}
        issues={issues}
        value={note}
        maxLength={500}
      />
      <button type="submit" className="button button-primary">
        {submit}
      </button>
    </form>
  );
}

/** Not ticked beforehand: that is what signing means. */
function ProofBoxes({ words: { review }, issues }: Pick<SignOffFormProps, "words" | "issues">) {
  return (
    <fieldset className="field">
      <legend className="sr-only">{review.proof}</legend>
      {items.map((item) => {
        const id = `checklist.${item}`;
        const isWrong = issues.some(({ field }) => field === id);
        return (
          <div key={item} className="choice">
            <input
              type="checkbox"
              id={id}
              name="checklist"
              value={item}
              required
              aria-invalid={isWrong || undefined}
            />
            <label htmlFor={id}>{review.checklist[item]}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
