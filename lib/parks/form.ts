// What the desk asks for about a park, its sites and its spaces.

import { blankContent, type DocumentForm, type Field, type Section } from "#lib/editorial/form.ts";
import { confirmedOn, statementsSection } from "#lib/sources/form.ts";
import { dataSets } from "#lib/values/data-set.ts";
import { industries } from "#lib/values/industries.ts";
import { streetCodes } from "./streets.ts";

const space: readonly Field[] = [
  { is: "text", key: "name", words: "spaceName" },
  { is: "decimal", key: "areaFrom", words: "areaFrom", example: "300", optional: true },
  { is: "decimal", key: "areaTo", words: "areaTo", example: "1200", optional: true },
  { is: "decimal", key: "rentFrom", words: "rentFrom", example: "25", optional: true },
  { is: "decimal", key: "rentTo", words: "rentTo", example: "32.5", optional: true },
  { is: "text", key: "rentBasis", words: "rentBasis", optional: true },
  { is: "decimal", key: "height", words: "height", example: "4.2", optional: true },
  { is: "decimal", key: "load", words: "load", example: "5", optional: true },
  { is: "decimal", key: "power", words: "power", example: "630", optional: true },
  { is: "day", key: "availableFrom", words: "availableFrom", example: "2027-01-01", optional: true },
  { is: "day", key: "confirmedOn", words: "spaceConfirmedOn", example: "2026-11-23", optional: true },
];

const contact: readonly Field[] = [
  { is: "text", key: "post", words: "contactPost" },
  { is: "text", key: "organisation", words: "contactOrganisation" },
  { is: "check", key: "operatesPark", words: "contactOperatesPark" },
  { is: "line", key: "phone", words: "contactPhone", example: "0000-00000000", optional: true },
  { is: "text", key: "address", words: "contactAddress", optional: true },
  { is: "text", key: "hours", words: "contactHours", optional: true },
  { is: "reference", key: "sourceId", words: "contactSource", to: "source" },
  { is: "day", key: "confirmedOn", words: "contactConfirmedOn", example: "2026-11-23", optional: true },
];

const sections: readonly Section[] = [
  {
    words: "park",
    fields: [
      { is: "text", key: "name", words: "parkName" },
      {
        is: "choice",
        key: "nameEnBasis",
        words: "nameEnBasis",
        options: "nameEnBasis",
        values: ["sourced", "working"],
        begin: "working",
      },
      {
        is: "rows",
        key: "aliases",
        words: "aliases",
        row: [
          { is: "line", key: "text", words: "aliasText" },
          {
            is: "choice",
            key: "kind",
            words: "aliasKind",
            options: "aliasKind",
            values: ["official", "press", "former", "search"],
          },
        ],
      },
      {
        is: "choice",
        key: "form",
        words: "parkForm",
        options: "parkForm",
        values: ["park", "group", "umbrella"],
        begin: "park",
      },
      {
        is: "choice",
        key: "streetCode",
        words: "streetCode",
        options: "street",
        values: dataSets.flatMap(streetCodes),
        offered: streetCodes,
        optional: true,
      },
      {
        is: "choices",
        key: "industries",
        words: "parkIndustries",
        options: "industry",
        values: industries,
        omitted: true,
      },
      { is: "integer", key: "ordinal", words: "ordinal", example: "1" },
      { is: "references", key: "headlineFigures", words: "headlineFigures", to: "figure" },
      confirmedOn,
    ],
  },
  {
    words: "membership",
    fields: [
      {
        is: "group",
        key: "membership",
        words: "membership",
        fields: [
          {
            is: "choice",
            key: "status",
            words: "membershipStatus",
            options: "membershipStatus",
            values: ["confirmed", "likely", "possible", "rejected", "none"],
            begin: "none",
          },
          { is: "reference", key: "sourceId", words: "membershipSource", to: "source", optional: true },
          { is: "prose", key: "quote", words: "membershipQuote", optional: true },
          { is: "text", key: "why", words: "membershipWhy", long: true, optional: true },
        ],
      },
    ],
  },
  {
    words: "sites",
    fields: [
      {
        is: "rows",
        key: "sites",
        words: "sites",
        ids: true,
        row: [
          { is: "integer", key: "number", words: "siteNumber", example: "1", optional: true },
          { is: "text", key: "name", words: "siteName", optional: true },
          { is: "line", key: "address", words: "address", optional: true },
          { is: "rows", key: "spaces", words: "spaces", ids: true, omitted: true, row: space },
        ],
      },
    ],
  },
  {
    words: "contacts",
    fields: [{ is: "rows", key: "contacts", words: "contacts", ids: true, omitted: true, row: contact }],
  },
  {
    words: "relations",
    fields: [
      {
        is: "rows",
        key: "relations",
        words: "relations",
        row: [
          { is: "reference", key: "parkId", words: "relatedPark", to: "park" },
          {
            is: "choice",
            key: "kind",
            words: "relationKind",
            options: "relationKind",
            values: ["part_of", "mentioned_with", "may_overlap"],
          },
          { is: "text", key: "note", words: "relationNote", long: true, optional: true },
        ],
      },
    ],
  },
  statementsSection,
];

export const parkForm: DocumentForm = {
  kind: "park",
  sections,
  hasPark: false,
  begin: ({ name }) => ({ ...blankContent(sections), name: { zh: name } }),
};
