// The whole form of a document: what it is about, part by part, what is said of the change, and the buttons, always in sight.
import type { ReactNode } from "react";
import type { Field, Section as FormSection } from "#lib/editorial/form.ts";
import { Section } from "../ui/section.tsx";
import { Suggestions } from "./form-choice.tsx";
import type { FormContext } from "./form-control.tsx";
import { Fields } from "./form-field.tsx";

type DocumentFormProps = {
  id: string;
  action: string;
  context: FormContext;
  sections: readonly FormSection[];
  content: unknown;
  /** What is said of the change: the fields, and what they hold. */
  change: { fields: readonly Field[]; value: unknown };
  hidden: Readonly<Record<string, string>>;
  /** Said beside the buttons. */
  status: ReactNode;
};

export function DocumentForm(props: DocumentFormProps) {
  const { id, action, context, sections, content, change, hidden, status } = props;
  const { words } = context.language;
  const { page } = words.edit;
  const isFirst = change.fields.length === 1;
  return (
    <form id={id} method="post" action={action} className="document-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Pressing Enter anywhere presses the first button of a form: that is to save, whatever stands beside the rows. */}
      <button type="submit" name="do" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
        {page.save}
      </button>
      {sections.map((section) => (
        <Section key={section.words} id={`section-${section.words}`} title={words.sections[section.words]}>
          <Fields context={context} fields={section.fields} name="" value={content} />
        </Section>
      ))}
      <Section id="section-change" title={isFirst ? page.address : page.about}>
        <Fields context={context} fields={change.fields} name="" value={change.value} />
      </Section>
      <div className="form-bar">
        <button type="submit" name="do" value="save" className="button button-primary">
          {page.save}
        </button>
        <button type="submit" name="do" value="submit" className="button">
          {page.submit}
        </button>
        {status}
      </div>
      <Suggestions context={context} />
    </form>
  );
}
