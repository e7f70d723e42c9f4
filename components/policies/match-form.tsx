// What an investor may say of themselves. A GET form: the whole question stands in the address, and nowhere else.
import { Choice } from "#components/ui/choice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { investorKinds, qualifications, registrationPlaces } from "#lib/policies/conditions.ts";
import { type AskedInvestor, noOthers, saysNothing } from "#lib/policies/investor.ts";
import { industries } from "#lib/values/industries.ts";

export function MatchForm({ language, asked }: { language: Language; asked: AskedInvestor }) {
  const { words, href } = language;
  const { matcher, conditions } = words;
  const named = (asked.qualification ?? "").split(",");
  const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    values.map((value): [string, string] => [value, names[value]]);
  const field = (name: "people" | "area" | "revenue" | "years", mode: "numeric" | "decimal" | "text") => (
    <label className="field">
      <span>{matcher.fields[name]}</span>
      <input name={name} inputMode={mode} defaultValue={asked[name]} autoComplete="off" />
    </label>
  );
  return (
    <div className="screen-only">
      <Section id="about-you" title={matcher.form} scope={matcher.formScope}>
        <form method="get" action={href("/policies/match#results")}>
          <div className="fields">
            <Choice name="kind" label={matcher.fields.kind} asked={asked.kind} all={matcher.unsaid}>
              {options(investorKinds, conditions.values.kind)}
            </Choice>
            <Choice
              name="industry"
              label={matcher.fields.industry}
              asked={asked.industry}
              all={matcher.unsaid}
            >
              {options(industries, conditions.values.industry)}
            </Choice>
            <Choice
              name="registered"
              label={matcher.fields.registered}
              asked={asked.registered}
              all={matcher.unsaid}
            >
              {options(registrationPlaces, matcher.registered)}
            </Choice>
            {field("people", "numeric")}
            {field("area", "decimal")}
            {field("revenue", "text")}
            {field("years", "decimal")}
          </div>
          <fieldset className="mt-4">
            <legend className="text-note text-soft">{matcher.fields.qualification}</legend>
            <ul className="flex flex-wrap gap-x-6">
              {[
                ...options(qualifications, conditions.values.qualification),
                [noOthers, matcher.noOthers] as const,
              ].map(([value, label]) => (
                <li key={value}>
                  <label className="tool gap-2">
                    <input
                      type="checkbox"
                      name="qualification"
                      value={value}
                      defaultChecked={named.includes(value)}
                      className="tick"
                    />
                    {label}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p className="mt-4 flex flex-wrap gap-3">
            <button type="submit" className="button button-primary">
              {matcher.submit}
            </button>
            {!saysNothing(asked) && (
              <a className="button" href={href("/policies/match")}>
                {matcher.clear}
              </a>
            )}
          </p>
        </form>
      </Section>
    </div>
  );
}
