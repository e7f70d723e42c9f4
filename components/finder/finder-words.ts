// What was asked for, in the reader's words.

import type { Issue } from "#lib/errors.ts";
import type { ParkKey, Question, SpaceKey } from "#lib/finder/question.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { areaText, heightText, loadText, powerText, rentText } from "#lib/parks/spaces.ts";
import { streetName } from "#lib/parks/streets.ts";

/** What an option of the form is called. */
export function optionName(language: Language, key: ParkKey, option: string): string {
  const { words } = language;
  if (key === "street") return streetName(language, option) ?? option;
  const names: Record<Exclude<ParkKey, "street">, Readonly<Record<string, string>>> = {
    industry: words.conditions.values.industry,
    form: words.parks.forms,
    purpose: words.matcher.clause.purposes,
  };
  return names[key][option] ?? option;
}

/** A number or a day that was asked for, or by which it is missed, with its unit. */
export function amountText(language: Language, key: SpaceKey, amount: string): string {
  const written: Record<SpaceKey, () => string | null> = {
    area: () => areaText(language, { areaFrom: amount, areaTo: amount }),
    "area-to": () => areaText(language, { areaFrom: amount, areaTo: amount }),
    budget: () => rentText(language, { rentFrom: amount, rentTo: amount }),
    height: () => heightText(language, amount),
    load: () => loadText(language, amount),
    power: () => powerText(language, amount),
    by: () => writeDay(language.locale, amount),
  };
  return written[key]() ?? amount;
}

/** One condition of a question; empty where it asks for nothing of the kind. */
export function conditionText(language: Language, question: Question, key: ParkKey | SpaceKey): string {
  const { conditions } = language.words.finder;
  if (key === "industry" || key === "street" || key === "form" || key === "purpose") {
    const option = question[key];
    return option === null ? "" : conditions[key](optionName(language, key, option));
  }
  const asked = question.needs[key];
  return asked === null ? "" : conditions[key](amountText(language, key, asked));
}

/** What is wrong with a question, in the reader's words: an issue's code is the name of its sentence. */
export function finderReasons({ words }: Language, issues: readonly Issue[]): string[] {
  const { refused, labels } = words.finder;
  return issues.map(({ field, code, values }) =>
    refused[code as keyof typeof refused](
      labels[field as keyof typeof labels],
      String(values?.["asked"] ?? ""),
    ),
  );
}
