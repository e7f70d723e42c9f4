// What a sender writes: who they are, their question, and what helps to answer. The same fields when it is sent and corrected.
import { longest } from "#lib/enquiries/form.ts";
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";
import { Field, type Typed } from "./field.tsx";

type Props = { language: Language; issues: readonly Issue[]; typed: Typed };

export function RequiredFields(props: Props) {
  const { enquiry } = props.language.words;
  return (
    <>
      <Field {...props} name="name" label={enquiry.name} maxLength={longest.name} autoComplete="name" />
      <Field
        {...props}
        name="phone"
        label={enquiry.phone}
        hint={enquiry.contactHint}
        type="tel"
        maxLength={longest.phone}
        autoComplete="tel"
      />
      <Field
        {...props}
        name="email"
        label={enquiry.email}
        type="email"
        maxLength={longest.email}
        autoComplete="email"
      />
      <Field
        {...props}
        name="message"
        label={enquiry.message}
        hint={enquiry.messageHint(longest.message)}
        maxLength={longest.message}
        rows={7}
      />
    </>
  );
}

export function OptionalFields(props: Props) {
  const { enquiry } = props.language.words;
  const fields = [
    ["region", "country-name"],
    ["industry", "off"],
    ["area", "off"],
    ["callWhen", "off"],
  ] as const;
  return fields.map(([name, autoComplete]) => (
    <Field
      key={name}
      {...props}
      name={name}
      label={enquiry[name]}
      isOptional
      maxLength={longest[name]}
      autoComplete={autoComplete}
    />
  ));
}

/** For the list of what is wrong. */
export function labelsOf({ words: { enquiry } }: Language): Record<string, string> {
  const { name, phone, email, message, region, industry, area, callWhen, consents, trap } = enquiry;
  return { name, phone, email, message, region, industry, area, callWhen, answer: consents, trap };
}
