// Asks what an investor looks for. A GET form: the whole question stands in the address of its answer, which begins where it is
// found: on a phone the form fills the page.

import { Section } from "#components/ui/section.tsx";
import type { Finding } from "#lib/finder/published.ts";
import { type Asked, forms, type ParkKey, purposes, sorts } from "#lib/finder/question.ts";
import type { Language } from "#lib/i18n/language.ts";
import { streetCodes } from "#lib/parks/streets.ts";
import { industries } from "#lib/values/industries.ts";
import { optionName } from "./finder-words.ts";

type FinderFormProps = {
  language: Language;
  asked: Asked;
  /** How many parks there are of each option; null where a question is refused and nothing was counted. */
  options: Finding["options"] | null;
};

/** Wide enough for an option and its counts. */
const grid = "grid items-end gap-x-5 gap-y-4 wide:grid-cols-2 desk:grid-cols-3";

const further = ["height", "load", "power"] as const;

export function FinderForm({ language, asked, options }: FinderFormProps) {
  const { words, href } = language;
  const { finder } = words;
  const choice = { language, asked, options };
  const isAsking = Object.keys(asked).length > 0;
  const isFurther = [...further, "area-to", "by", "form", "sort"].some((key) => key in asked);
  return (
    <div className="screen-only">
      <Section id="find" title={isAsking ? finder.form : finder.title} scope={finder.scope}>
        <form method="get" action={href("/parks#found")}>
          <div className={grid}>
            <Choice {...choice} name="industry" values={industries} />
            <Quantity {...choice} name="area" />
            <Quantity {...choice} name="budget" />
            <Choice {...choice} name="street" values={streetCodes(language.dataSet)} />
            <Choice {...choice} name="purpose" values={purposes} />
          </div>
          <details className="mt-3" open={isFurther}>
            <summary className="min-h-11 py-2">{finder.more}</summary>
            <div className={grid}>
              <Quantity {...choice} name="area-to" />
              {further.map((name) => (
                <Quantity key={name} {...choice} name={name} />
              ))}
              <label className="field">
                <span>{finder.labels.by}</span>
                <input type="date" name="by" defaultValue={asked.by} />
              </label>
              <Choice {...choice} name="form" values={forms} />
              <label className="field">
                <span>{finder.sort}</span>
                <select name="sort" defaultValue={asked.sort ?? ""}>
                  {sorts.map((sort) => (
                    <option key={sort} value={sort === "order" ? "" : sort}>
                      {finder.sorts[sort]}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          </details>
          {options && <p className="mt-3 text-note text-soft">{finder.optionNote}</p>}
          <p className="mt-4 flex flex-wrap gap-3">
            <button type="submit" className="button button-primary">
              {finder.submit}
            </button>
            {isAsking && (
              <a className="button" href={href("/parks")}>
                {finder.clear}
              </a>
            )}
          </p>
        </form>
      </Section>
    </div>
  );
}

type ChoiceProps = FinderFormProps & { name: ParkKey; values: readonly string[] };

function Choice({ language, asked, options, name, values }: ChoiceProps) {
  const { finder } = language.words;
  const isKnown = values.some((value) => value === asked[name]);
  return (
    <label className="field">
      <span>{finder.labels[name]}</span>
      <select name={name} defaultValue={isKnown ? asked[name] : ""}>
        <option value="">{finder.any}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {optionText(language, name, value, options)}
          </option>
        ))}
      </select>
    </label>
  );
}

function optionText(
  language: Language,
  key: ParkKey,
  value: string,
  options: FinderFormProps["options"],
): string {
  const name = optionName(language, key, value);
  if (options === null) return name;
  const { named, others } = options[key];
  const { met, unknown } = named.get(value) ?? others;
  return language.words.finder.option(name, met, unknown);
}

/** A field of text: browsers take full-width digits out of a field of numbers without a word. */
function Quantity({
  language,
  asked,
  name,
}: FinderFormProps & { name: keyof Language["words"]["finder"]["examples"] }) {
  const { labels, examples } = language.words.finder;
  return (
    <label className="field">
      <span>{labels[name]}</span>
      <input
        name={name}
        inputMode="decimal"
        maxLength={40}
        defaultValue={asked[name]}
        placeholder={examples[name]}
      />
    </label>
  );
}
