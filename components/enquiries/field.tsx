// A field of an enquiry: its label, what to write, what is wrong with it.
import type { ReactNode } from "react";
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";

export type Typed = Readonly<Record<string, string | string[] | undefined>>;

type FieldProps = {
  language: Language;
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  issues: readonly Issue[];
  typed: Typed;
  maxLength: number;
  autoComplete?: string;
  type?: "text" | "tel" | "email";
  /** More than one line, of so many. */
  rows?: number;
};

export function Field(props: FieldProps) {
  const {
    language,
    name,
    label,
    hint,
    isOptional = false,
    issues,
    typed,
    rows,
    type = "text",
    ...input
  } = props;
  const own = issues.filter(({ field }) => field === name);
  const { enquiry, site } = language.words;
  const described = [...(hint ? [`${name}-hint`] : []), ...(own.length > 0 ? [`${name}-wrong`] : [])].join(
    " ",
  );
  const common = {
    id: name,
    name,
    className: "input",
    defaultValue: textOf(typed, name),
    "aria-invalid": own.length > 0 ? (true as const) : undefined,
    "aria-describedby": described || undefined,
    ...input,
  };
  return (
    <div className={own.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={name}>
        {label}
        {isOptional && <span className="hint">{site.bracketed(enquiry.optional)}</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      <Wrong language={language} id={name} issues={own} />
      {rows === undefined ? <input type={type} {...common} /> : <textarea rows={rows} {...common} />}
    </div>
  );
}

type ConsentProps = {
  language: Language;
  name: string;
  label: string;
  hint: ReactNode;
  issues: readonly Issue[];
  isTicked: boolean;
};

/** A box of its own for each thing that is agreed to. */
export function Consent({ language, name, label, hint, issues, isTicked }: ConsentProps) {
  const own = issues.filter(({ field }) => field === name);
  return (
    <div className={own.length > 0 ? "field field-wrong" : "field"}>
      <Wrong language={language} id={name} issues={own} />
      <div className="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={isTicked}
          aria-invalid={own.length > 0 ? true : undefined}
          aria-describedby={own.length > 0 ? `${name}-hint ${name}-wrong` : `${name}-hint`}
        />
        <label htmlFor={name}>{label}</label>
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      </div>
    </div>
  );
}

function Wrong({ language, id, issues }: { language: Language; id: string; issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <p id={`${id}-wrong`} className="wrong">
      {issues.map((issue) => issueText(language, issue)).join(" ")}
    </p>
  );
}

/** The sentence of an issue. */
export function issueText({ words }: Language, { code, values = {} }: Issue): string {
  return words.enquiry.issues[code]?.(Number(values["most"] ?? values["minutes"])) ?? code;
}

export function textOf(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : "";
}
