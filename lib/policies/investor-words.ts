// What an investor said, as it was understood.
import type { Language } from "#lib/i18n/language.ts";
import { moneyText } from "./condition-words.ts";
import type { Condition } from "./conditions.ts";
import type { Investor } from "./investor.ts";

/** What an investor may say of themselves, as conditions ask for it. */
export type Said = Exclude<Condition["any"][number]["is"], "manual">;

/** Null where nothing was said. */
export function saidText(
  language: Language,
  { kind, industry, registered, measured, qualifications }: Investor,
  is: Said,
): string | null {
  const { matcher, conditions } = language.words;
  switch (is) {
    case "kind":
      return kind && conditions.values.kind[kind];
    case "industry":
      return industry && conditions.values.industry[industry];
    case "registered":
      return registered && matcher.registered[registered];
    case "qualification": {
      const named = qualifications.has.map((each) => conditions.values.qualification[each]);
      if (qualifications.hasNoOthers) named.push(matcher.noOthers);
      return named.length > 0 ? named.join(conditions.list) : null;
    }
    case "revenue":
      return measured.revenue && moneyText(language, measured.revenue);
    default:
      return measured[is] && conditions.amounts[is](measured[is]);
  }
}
