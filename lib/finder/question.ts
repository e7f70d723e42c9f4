// What an investor looks for, as it stands in an address: what the firm does, where, how much space, for what rent, and when.
import type { Issue } from "#lib/errors.ts";
import { parkContent } from "#lib/parks/model.ts";
import { streetCodes } from "#lib/parks/streets.ts";
import { clause } from "#lib/policies/model.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { type Day, readDay } from "#lib/values/day.ts";
import { type Industry, industries } from "#lib/values/industries.ts";
import { type MeasuredIn, readMeasured } from "#lib/values/measured.ts";

export const forms = parkContent.shape.form.options;
export const purposes = clause.shape.purpose.options;
export const sorts = ["order", "rent", "area", "confirmed"] as const;
export type Purpose = (typeof purposes)[number];
export type Sort = (typeof sorts)[number];

/** What is asked of a park as a whole, and what is asked of a space. */
export const parkKeys = ["industry", "street", "form", "purpose"] as const;
export const quantityKeys = ["area", "area-to", "budget", "height", "load", "power"] as const;
export const spaceKeys = [...quantityKeys, "by"] as const;
export const finderKeys = [...parkKeys, ...spaceKeys, "sort", "after"] as const;
export type ParkKey = (typeof parkKeys)[number];
export type QuantityKey = (typeof quantityKeys)[number];
export type SpaceKey = (typeof spaceKeys)[number];
export type Asked = Partial<Record<(typeof finderKeys)[number], string>>;

/**
 * Null asks for nothing. Areas in square metres, `budget` in yuan per square metre and month, `height` in metres, `load` in kN per
 * square metre, `power` in kVA; exact, with two decimals at most. `after` is the id of the last park of the part before.
 */
export type Question = {
  industry: Industry | null;
  street: string | null;
  form: (typeof forms)[number] | null;
  purpose: Purpose | null;
  needs: Needs;
  sort: Sort;
  after: string | null;
};
export type Needs = Record<QuantityKey, string | null> & { by: Day | null };

/** The question, or what is wrong with it: each issue names its key and what was asked. `dataSet`: whose streets there are. */
export function readQuestion(
  asked: Asked,
  dataSet: DataSet = "fengze",
): { ok: true; question: Question } | { ok: false; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(key: keyof Asked, code: string, reading: (typed: string) => T | null): T | null => {
    const typed = asked[key];
    if (typed === undefined) return null;
    const value = reading(typed);
    if (value === null) issues.push({ field: key, code, values: { asked: typed } });
    return value;
  };
  const oneOf =
    <T extends string>(known: readonly T[]) =>
    (typed: string) =>
      known.find((each) => each === typed) ?? null;
  const quantity = (key: QuantityKey) => read(key, "not_a_quantity", (typed) => readQuantity(key, typed));

  const question: Question = {
    industry: read("industry", "not_an_option", oneOf(industries)),
    street: read("street", "not_an_option", oneOf(streetCodes(dataSet))),
    form: read("form", "not_an_option", oneOf(forms)),
    purpose: read("purpose", "not_an_option", oneOf(purposes)),
    needs: {
      area: quantity("area"),
      "area-to": quantity("area-to"),
      budget: quantity("budget"),
      height: quantity("height"),
      load: quantity("load"),
      power: quantity("power"),
      by: read("by", "impossible_day", readDay),
    },
    sort: read("sort", "not_an_option", oneOf(sorts)) ?? "order",
    after: read("after", "not_an_option", (typed) => (/^[a-z0-9-]{1,80}$/.test(typed) ? typed : null)),
  };
  const { area, "area-to": areaTo } = question.needs;
  if (area !== null && areaTo !== null && Number(area) > Number(areaTo))
    issues.push({ field: "area-to", code: "less_than_from", values: { asked: `${area}–${areaTo}` } });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, question };
}

/** The question as an address has it, in its one form: full-width digits and units are gone. */
export function askedIn({ needs, sort, after, ...park }: Question): Asked {
  const all = { ...park, ...needs, sort: sort === "order" ? null : sort, after };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Asked;
}

/** What each is a measure of. */
export const measuredIn = {
  area: "area",
  "area-to": "area",
  budget: "rent",
  height: "height",
  load: "load",
  power: "power",
} as const satisfies Record<QuantityKey, MeasuredIn>;

/** More than nought, of seven digits and two decimals at most. */
function readQuantity(key: QuantityKey, typed: string): string | null {
  const read = readMeasured(measuredIn[key], typed);
  if (read === null || !/^\d{1,7}(\.\d{1,2})?$/.test(read)) return null;
  return Number(read) > 0 ? String(Number(read)) : null;
}
