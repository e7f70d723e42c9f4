// What the desk asks for about a source, and about the evidence of everything that rests on one.
import { blankContent, type DocumentForm, type Field, type Section } from "#lib/editorial/form.ts";
import { aspects } from "./evidence.ts";

const dateBases = ["stated", "inferred", "inferred_from_url", "not_stated"];

/** A source, its words, and the time that they speak of; the same for a figure and for a statement. */
export const evidenceFields: readonly Field[] = [
  { is: "reference", key: "sourceId", words: "sourceId", to: "source" },
  { is: "prose", key: "quote", words: "quote" },
  {
    is: "choice",
    key: "quoteKind",
    words: "quoteKind",
    options: "quoteKind",
    values: ["verbatim", "summary"],
    begin: "verbatim",
  },
  { is: "integer", key: "line", words: "line", example: "43", optional: true },
  {
    is: "group",
    key: "period",
    words: "period",
    fields: [
      {
        is: "choice",
        key: "precision",
        words: "periodPrecision",
        options: "precision",
        values: ["day", "month", "year", "open", "none"],
        begin: "none",
      },
      { is: "day", key: "start", words: "periodStart", example: "2021-01-01", optional: true },
      { is: "day", key: "end", words: "periodEnd", example: "2021-08-31", optional: true },
      { is: "line", key: "text", words: "periodText", optional: true },
      basis("basis", "periodBasis"),
    ],
  },
  {
    is: "group",
    key: "asOf",
    words: "asOf",
    fields: [
      { is: "partial_day", key: "date", words: "asOfDate", example: "2021-08", optional: true },
      basis("basis", "asOfBasis"),
    ],
  },
  {
    is: "choice",
    key: "reading",
    words: "reading",
    options: "reading",
    values: ["stated", "inferred", "computed"],
    begin: "stated",
  },
  {
    is: "choice",
    key: "use",
    words: "use",
    options: "use",
    values: ["shown", "quoted_only"],
    begin: "shown",
  },
  {
    is: "rows",
    key: "ambiguities",
    words: "ambiguities",
    row: [{ is: "text", key: "", words: "ambiguity", long: true }],
  },
];

/** How a date is known. */
export function basis(key: string, words: "periodBasis" | "asOfBasis" | "dateBasis"): Field {
  return { is: "choice", key, words, options: "dateBasis", values: dateBases, begin: "not_stated" };
}

/** What sources say in words of the document. */
export const statementsSection: Section = {
  words: "statements",
  fields: [
    {
      is: "rows",
      key: "statements",
      words: "statements",
      ids: true,
      row: [
        { is: "choice", key: "aspect", words: "aspect", options: "aspect", values: aspects },
        { is: "text", key: "text", words: "statementText", long: true },
        { is: "text", key: "scope", words: "statementScope" },
        { is: "line", key: "code", words: "code", optional: true },
        ...evidenceFields,
      ],
    },
  ],
};

/** The day on which someone looked again. */
export const confirmedOn: Field = {
  is: "day",
  key: "confirmedOn",
  words: "confirmedOn",
  example: "2026-11-23",
  optional: true,
};

const sections: readonly Section[] = [
  {
    words: "source",
    fields: [
      { is: "text", key: "title", words: "sourceTitle" },
      { is: "text", key: "publisher", words: "publisher" },
      { is: "lines", key: "authors", words: "authors" },
      {
        is: "choice",
        key: "genre",
        words: "genre",
        options: "genre",
        values: ["newspaper", "web", "dataset"],
      },
      {
        is: "group",
        key: "published",
        words: "published",
        fields: [
          { is: "partial_day", key: "on", words: "publishedOn", example: "2021-09-27", optional: true },
          basis("basis", "dateBasis"),
        ],
      },
      { is: "line", key: "url", words: "url", example: "https://www.example.com/1.html", optional: true },
    ],
  },
  {
    words: "reliability",
    fields: [
      {
        is: "choice",
        key: "reliability",
        words: "reliability",
        options: "reliability",
        values: ["high", "medium"],
      },
      {
        is: "choice",
        key: "readAs",
        words: "readAs",
        options: "readAs",
        values: ["full_text", "excerpt", "mirror"],
      },
      {
        is: "rows",
        key: "notes",
        words: "notes",
        row: [{ is: "text", key: "", words: "note", long: true }],
      },
      confirmedOn,
    ],
  },
  statementsSection,
];

export const sourceForm: DocumentForm = {
  kind: "source",
  sections,
  hasPark: false,
  begin: ({ name }) => ({ ...blankContent(sections), title: { zh: name } }),
};
