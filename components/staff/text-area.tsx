// A field for sentences: its label, what to write, what is wrong with it.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { issueText } from "./problem-summary.tsx";

type TextAreaProps = {
  words: StaffWords;
  name: string;
  label: string;
  hint?: string;
  issues?: readonly Issue[];
  value?: string | string[] | undefined;
  rows?: number;
  maxLength?: number;
  required?: boolean;
  lang?: string;
};

export function TextArea(props: TextAreaProps) {
  const { words, name, label, hint, issues = [], value, rows = 3, ...more } = props;
  const own = issues.filter(({ field }) => field === name);
  const described = [...(hint ? [`${name}-hint`] : []), ...(own.length > 0 ? [`${name}-wrong`] : [])];
  return (
    <div className={own.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${name}-wrong`} className="wrong">
          {own.map((issue) => issueText(words, issue)).join(" ")}
        </p>
      )}
      <textarea
        {...more}
        id={name}
        name={name}
        rows={rows}
        className="input"
        defaultValue={typeof value === "string" ? value : ""}
        aria-invalid={own.length > 0 ? true : undefined}
        aria-describedby={described.join(" ") || undefined}
      />
    </div>
  );
}
