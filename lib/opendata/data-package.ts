// All tables as one Data Package (https://datapackage.org, version 2), which data tools read to know columns and types.
import { type TableName, tableNames } from "#lib/values/data-files.ts";
import { inBothLanguages, type Place } from "./about.ts";
import type { Column, ColumnType } from "./columns.ts";
import { listSeparator } from "./csv.ts";
import { mediaTypes } from "./files.ts";
import type { DataState } from "./published.ts";
import { type ColumnName, columnsOfTable } from "./tables.ts";

export type NamedSource = { title: string; path: string; version: string | null };

export function dataPackage(state: DataState, sources: readonly NamedSource[], place: Place) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${place.dataSet}-industry-communities`,
    id: place.file("/data/datapackage.json"),
    title: inBothLanguages(({ site, data }) => `${site.name} ${data.title}`, place.dataSet),
    description: inBothLanguages(({ data }) => data.lead, place.dataSet),
    homepage: place.page("/data"),
    ...(state.publishedAt && {
      version: state.publishedAt.toISOString(),
      created: state.publishedAt.toISOString(),
    }),
    // Nobody has stated a licence: the page says so, and will say the terms when there are some.
    licenses: [
      {
        title: inBothLanguages(({ data }) => data.licence, place.dataSet),
        path: place.page("/data#licence"),
      },
    ],
    contributors: [{ title: place.publisher, roles: ["publisher"] }],
    sources: sources.map(({ title, path, version }) => ({ title, path, ...(version && { version }) })),
    resources: tableNames.map((name) => resource(name, place)),
  };
}

function resource(name: TableName, place: Place) {
  return {
    name,
    type: "table",
    title: inBothLanguages(({ data }) => data.sets[name].name),
    description: inBothLanguages(({ data }) => data.sets[name].text, place.dataSet),
    path: place.file(`/data/${name}.csv`),
    format: "csv",
    mediatype: mediaTypes.csv,
    encoding: "utf-8",
    dialect: { lineTerminator: "\r\n" },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columnsOfTable(name).map(field),
      primaryKey: ["id"],
      missingValues: [""],
    },
  };
}

function field({ name, type, isRequired, codes }: Column) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(codes.length > 0 && { enum: [...codes] }),
  };
  return {
    name,
    ...fieldTypes[type],
    description: inBothLanguages(({ data }) => data.columns[name as ColumnName]),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const fieldTypes: Record<ColumnType, { type: string; delimiter?: string; itemType?: string }> = {
  text: { type: "string" },
  code: { type: "string" },
  list: { type: "list", delimiter: listSeparator, itemType: "string" },
  integer: { type: "integer" },
  decimal: { type: "number" },
  boolean: { type: "boolean" },
  day: { type: "date" },
  instant: { type: "datetime" },
};
