// What the desk asks for about a figure.
import { blankContent, type DocumentForm, type Section } from "#lib/editorial/form.ts";
import { confirmedOn, evidenceFields } from "#lib/sources/form.ts";
import { measures, qualifiers, units } from "./model.ts";

const sections: readonly Section[] = [
  {
    words: "figure",
    fields: [
      { is: "text", key: "name", words: "figureName" },
      { is: "choice", key: "measure", words: "measure", options: "measure", values: measures },
      { is: "money", key: "asWritten", words: "asWritten", example: "14.8亿元" },
      { is: "decimal", key: "value", words: "value", example: "14.8" },
      { is: "choice", key: "unit", words: "unit", options: "unit", values: units },
      {
        is: "choice",
        key: "qualifier",
        words: "qualifier",
        options: "qualifier",
        values: qualifiers,
        optional: true,
      },
      {
        is: "choice",
        key: "stage",
        words: "stage",
        options: "stage",
        values: ["signed", "in_production", "in_negotiation"],
        optional: true,
      },
      { is: "check", key: "isTarget", words: "isTarget" },
    ],
  },
  {
    words: "scope",
    fields: [
      {
        is: "group",
        key: "scope",
        words: "scope",
        fields: [
          {
            is: "choice",
            key: "kind",
            words: "scopeKind",
            options: "scopeKind",
            values: ["district", "programme", "park", "event", "project"],
          },
          { is: "reference", key: "parkId", words: "scopePark", to: "park", optional: true },
          { is: "reference", key: "eventId", words: "scopeEvent", to: "signing_event", optional: true },
          { is: "text", key: "text", words: "scopeText" },
        ],
      },
      { is: "text", key: "basis", words: "figureBasis", long: true, optional: true },
      { is: "text", key: "denominator", words: "denominator", optional: true },
    ],
  },
  { words: "evidence", fields: evidenceFields },
  {
    words: "sums",
    fields: [
      { is: "references", key: "doNotSumWith", words: "doNotSumWith", to: "figure" },
      { is: "text", key: "sumNote", words: "sumNote", long: true, optional: true },
      confirmedOn,
    ],
  },
];

export const figureForm: DocumentForm = {
  kind: "figure",
  sections,
  hasPark: true,
  begin({ name, parkId }) {
    const content = blankContent(sections);
    const scope = { ...(content["scope"] as object), ...(parkId === null ? {} : { kind: "park", parkId }) };
    return { ...content, name: { zh: name }, scope };
  },
};
