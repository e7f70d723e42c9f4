// What a workbook would change, with names and texts as people read them.
import { titleOf } from "#components/staff/document-title.ts";
import { issueText } from "#components/staff/problem-summary.tsx";
import type { NamedPlaces } from "#components/staff/workbook-plan.tsx";
import { type Field, fieldsOf } from "#lib/editorial/form.ts";
import { fieldName, valueText } from "#lib/editorial/form-names.ts";
import type { Referable } from "#lib/editorial/referable.ts";
import { forms } from "#lib/forms.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { Plan, PlannedPlace } from "#lib/workbooks/plan.ts";
import type { Notice } from "#lib/workbooks/sent-rows.ts";

type Referables = Readonly<Record<string, readonly Referable[]>>;

export function namedPlaces(language: StaffLanguage, plan: Plan, referable: Referables): NamedPlaces[] {
  const fields = fieldsOf(forms[plan.table.kind]);
  return plan.documents.map((planned) => {
    const content = planned.result(new Map());
    return {
      id: planned.document.id,
      name: titleOf(language, planned.document),
      places: planned.places.map((place) => named(language, fields, place, content, referable)),
    };
  });
}

function named(
  { words }: StaffLanguage,
  fields: readonly Field[],
  place: PlannedPlace,
  content: unknown,
  referable: Referables,
): NamedPlaces["places"][number] {
  const { plan } = words.workbooks;
  const text = (value: string | null) => value && valueText(words, fields, place.path, value, referable);
  const label = fieldName(words, fields, place.path, content);
  return {
    ...place,
    name: place.isNew ? plan.newRow(label) : place.is === "row" ? plan.wholeRow(label) : label,
    base: text(place.base),
    mine: text(place.mine),
    theirs: text(place.theirs),
  };
}

/** What is to be noted, in sentences. */
export function noticesOf(
  language: StaffLanguage,
  { notices, documents, begun, table }: Plan,
): { at: string | null; sentence: string }[] {
  const { words } = language;
  const said = words.workbooks.notices;
  const fields = fieldsOf(forms[table.kind]);
  const names = new Map([
    ...begun.map(({ id, name }) => [id, name] as const),
    ...documents.map(({ document }) => [document.id, titleOf(language, document)] as const),
  ]);
  const contents = new Map([
    ...begun.map(({ id, content }) => [id, content] as const),
    ...documents.map(({ document, result }) => [document.id, result(new Map())] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  function sentenceOf(notice: Notice): string {
    switch (notice.code) {
      case "older":
        return said.older({ name: nameOf(notice.document), from: notice.from, present: notice.present });
      case "formula_value":
        return said.formula_value();
      case "in_review":
        return said.in_review({ name: nameOf(notice.document) });
      case "would_be_wrong": {
        const { document, path, issue, values } = notice;
        const place = `${nameOf(document)} · ${fieldName(words, fields, path, contents.get(document))}`;
        const sentence = issueText(words, { field: path, code: issue, values });
        return said.would_be_wrong({ label: place, sentence });
      }
    }
  }
  return notices.map((notice) => ({ at: notice.at, sentence: sentenceOf(notice) }));
}
