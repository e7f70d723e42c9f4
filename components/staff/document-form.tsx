// The whole form of a document: what it is about, part by part, what is said of the change, and the buttons above and below.
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
};

export function DocumentForm({ id, action, context, sections, content, change, hidden }: DocumentFormProps) {
  const { words } = context.language;
  const isFirst = change.fields.length === 1;
  return (
    <form id={id} method="post" action={action} className="document-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* First among the buttons, so that pressing Enter anywhere saves. */}
      <Buttons context={context} />
      {sections.map((section) => (
        <Section key={section.words} id={`section-${section.words}`} title={words.sections[section.words]}>
          <Fields context={context} fields={section.fields} name="" value={content} />
        </Section>
      ))}
      <Section id="section-change" title={isFirst ? words.edit.page.address : words.edit.page.about}>
        <Fields context={context} fields={change.fields} name="" value={change.value} />
      </Section>
      <Buttons context={context} />
      <Suggestions context={context} />
    </form>
  );
}

function Buttons({ context }: { context: FormContext }) {
  const { save, submit } = context.language.words.edit.page;
  return (
    <p className="form-buttons">
      <button type="submit" name="do" value="save" className="button button-primary">
        {save}
      </button>
      <button type="submit" name="do" value="submit" className="button">
        {submit}
      </button>
    </p>
  );
}
