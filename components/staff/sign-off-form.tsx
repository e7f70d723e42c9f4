// The proof checklist and a reviewer's signature under exactly the words that the page shows.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { TextArea } from "./text-area.tsx";
import { TokenFields } from "./token-fields.tsx";

const items = ["names", "numbers", "words"] as const;

type SignOffFormProps = {
  words: StaffWords;
  issues: readonly Issue[];
  action: string;
  token: { editionId: string; revision: number };
  digest: string;
  level: number;
  levelName: string;
  note: string | string[] | undefined;
};

export function SignOffForm({
  words,
  issues,
  action,
  token,
  digest,
  level,
  levelName,
  note,
}: SignOffFormProps) {
  const { review } = words;
  return (
    <form method="post" action={action} className="form">
      <TokenFields token={token} />
      <input type="hidden" name="digest" value={digest} />
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
        {review.signOff(levelName)}
      </button>
    </form>
  );
}

/** Not ticked beforehand: that is what signing means. */
export function ProofBoxes({ words: { review }, issues }: Pick<SignOffFormProps, "words" | "issues">) {
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
