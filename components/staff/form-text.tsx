// A text in the portal's languages: Chinese, English where someone wrote it, and what the conversion to Traditional Chinese
// makes of it, which may be overruled.
import { toHant } from "#lib/i18n/hant.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import {
  attributesOf,
  type FieldProps,
  type FormContext,
  Group,
  Problem,
  rowsFor,
  shown,
} from "./form-control.tsx";

export function TranslatedField({ context, field, name, value }: FieldProps) {
  const { words } = context.language;
  const about = { context, isLong: field.is === "text" && field.long === true };
  const held = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const [zh, en, hant] = [shown(held["zh"]), shown(held["en"]), shown(held["hant"])];
  const converted = toHant(zh);
  return (
    <Group context={context} field={field} name={name}>
      <div className="side-by-side">
        <Line {...about} label={words.edit.languages.zh} name={`${name}.zh`} text={zh} lang="zh-Hans" />
        <Line {...about} label={words.edit.inEnglish} name={`${name}.en`} text={en} lang="en" />
      </div>
      <details className="more" open={hant !== "" || context.problems.has(`${name}.hant`)}>
        <summary>
          {words.edit.converted}
          {converted !== "" && <span lang={htmlLang["zh-Hant"]}>{converted}</span>}
        </summary>
        <Line {...about} label={words.edit.inHant} name={`${name}.hant`} text={hant} lang="zh-Hant" />
      </details>
    </Group>
  );
}

type LineProps = {
  context: FormContext;
  label: string;
  name: string;
  text: string;
  lang: keyof typeof htmlLang;
  isLong: boolean;
};

function Line({ context, label, name, text, lang, isLong }: LineProps) {
  const attributes = { ...attributesOf(context, name), lang: htmlLang[lang], defaultValue: text };
  return (
    <div className="field half">
      <label htmlFor={name}>{label}</label>
      <Problem context={context} name={name} />
      {isLong || text.includes("\n") ? (
        <textarea {...attributes} rows={rowsFor(text)} />
      ) : (
        <input {...attributes} type="text" autoComplete="off" />
      )}
    </div>
  );
}
