// A field of a form: its label, what to write, what is wrong with it.
import type { ReactNode } from "react";
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { issueText } from "./problem-summary.tsx";

type About = {
  words: StaffWords;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  issues?: readonly Issue[];
  /** Where two forms of a page have a field of the same name. */
  id?: string;
};

type TextFieldProps = About & {
  type?: "text" | "password";
  value?: string | string[] | undefined;
  autoComplete: string;
  inputMode?: "numeric" | "text";
  maxLength?: number;
  /** Wide enough for what is usually written there. */
  width?: "short" | "long";
};

export function TextField(props: TextFieldProps) {
  const { words, name, label, hint, issues = [], id = name, value, width = "long", ...input } = props;
  const own = issues.filter(({ field }) => field === name);
  return (
    <div className={own.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      <Beside words={words} id={id} hint={hint} issues={own} />
      <input
        type="text"
        {...input}
        id={id}
        name={name}
        className={`input input-${width}`}
        defaultValue={typeof value === "string" ? value : ""}
        spellCheck={false}
        autoCapitalize="none"
        aria-invalid={own.length > 0 ? true : undefined}
        aria-describedby={describedBy(id, hint, own)}
      />
    </div>
  );
}

type SelectFieldProps = About & {
  value?: string | string[] | undefined;
  /** What is chosen where nothing is. */
  empty: string;
  options: readonly { id: string; name: string }[];
};

export function SelectField({
  words,
  name,
  label,
  hint,
  issues = [],
  id = name,
  ...select
}: SelectFieldProps) {
  const own = issues.filter(({ field }) => field === name);
  return (
    <div className={own.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      <Beside words={words} id={id} hint={hint} issues={own} />
      <select
        id={id}
        name={name}
        className="input"
        defaultValue={typeof select.value === "string" ? select.value : ""}
        aria-invalid={own.length > 0 ? true : undefined}
        aria-describedby={describedBy(id, hint, own)}
      >
        <option value="">{select.empty}</option>
        {select.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Several boxes or buttons under one question. */
export function FieldSet({
  words,
  name,
  label,
  hint,
  issues = [],
  id = name,
  children,
}: About & { children: ReactNode }) {
  const own = issues.filter(({ field }) => field === name);
  return (
    <fieldset
      id={id}
      className={own.length > 0 ? "field field-wrong" : "field"}
      tabIndex={-1}
      aria-describedby={describedBy(id, hint, own)}
    >
      <legend>{label}</legend>
      <Beside words={words} id={id} hint={hint} issues={own} />
      {children}
    </fieldset>
  );
}

function Beside({
  words,
  id,
  hint,
  issues,
}: {
  words: StaffWords;
  id: string;
  hint: ReactNode;
  issues: Issue[];
}) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {issues.length > 0 && (
        <p id={`${id}-wrong`} className="wrong">
          {issues.map((issue) => issueText(words, issue)).join(" ")}
        </p>
      )}
    </>
  );
}

function describedBy(id: string, hint: ReactNode, issues: Issue[]): string | undefined {
  const parts = [...(hint ? [`${id}-hint`] : []), ...(issues.length > 0 ? [`${id}-wrong`] : [])];
  return parts.length > 0 ? parts.join(" ") : undefined;
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
};

export function Choice({ type, name, value, label, hint, checked }: ChoiceProps) {
  const id = `${name}-${value}`;
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
