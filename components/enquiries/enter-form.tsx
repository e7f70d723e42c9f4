// Where a sender gives number and code.
import { Section } from "#components/ui/section.tsx";
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";
import { Field, type Typed } from "./field.tsx";
import { Problems } from "./problems.tsx";

type EnterFormProps = { language: Language; issues: readonly Issue[]; typed: Typed };

export function EnterForm({ language, issues, typed }: EnterFormProps) {
  const { words, href } = language;
  const { receipt } = words.enquiry;
  const about = { language, issues, typed };
  return (
    <Section id="enter" title={receipt.enter} scope={receipt.enterScope}>
      <Problems language={language} issues={issues} heading={receipt.notOpened} labels={{}} />
      <form method="post" action={href("/enquiries/receipt/open")} className="form" noValidate>
        <Field
          {...about}
          name="number"
          label={receipt.number}
          hint={receipt.numberHint}
          maxLength={40}
          autoComplete="off"
        />
        <Field
          {...about}
          name="code"
          label={receipt.code}
          hint={receipt.codeHint}
          maxLength={60}
          autoComplete="off"
        />
        <button type="submit" className="button button-primary">
          {receipt.open}
        </button>
        <p className="hint">{receipt.lost}</p>
      </form>
    </Section>
  );
}
