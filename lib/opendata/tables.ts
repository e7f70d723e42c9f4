// The tables of open data: what a row of each is, and by what it may be asked for. Files, API and descriptions follow from here.
import type { z } from "zod";
import { type TableName, tableNames } from "#lib/values/data-files.ts";
import { type Column, columnsOf } from "./columns.ts";
import { clauseFilters, clauseRow } from "./rows/clause-row.ts";
import { contactFilters, contactRow } from "./rows/contact-row.ts";
import { correctionFilters, correctionRow } from "./rows/correction-row.ts";
import { figureFilters, figureRow } from "./rows/figure-row.ts";
import { parkFilters, parkRow } from "./rows/park-row.ts";
import { policyFilters, policyRow } from "./rows/policy-row.ts";
import { projectFilters, projectRow } from "./rows/project-row.ts";
import { signingFilters, signingRow } from "./rows/signing-row.ts";
import { siteFilters, siteRow } from "./rows/site-row.ts";
import { sourceFilters, sourceRow } from "./rows/source-row.ts";
import { spaceFilters, spaceRow } from "./rows/space-row.ts";

export const tables = {
  parks: { row: parkRow, filters: parkFilters },
  sites: { row: siteRow, filters: siteFilters },
  spaces: { row: spaceRow, filters: spaceFilters },
  contacts: { row: contactRow, filters: contactFilters },
  policies: { row: policyRow, filters: policyFilters },
  clauses: { row: clauseRow, filters: clauseFilters },
  signings: { row: signingRow, filters: signingFilters },
  projects: { row: projectRow, filters: projectFilters },
  figures: { row: figureRow, filters: figureFilters },
  sources: { row: sourceRow, filters: sourceFilters },
  corrections: { row: correctionRow, filters: correctionFilters },
} as const satisfies Record<TableName, { row: z.ZodObject; filters: z.ZodObject }>;

export type Row<Name extends TableName = TableName> = z.infer<(typeof tables)[Name]["row"]>;
export type Filters<Name extends TableName = TableName> = z.infer<(typeof tables)[Name]["filters"]>;

/** The name of any column; each means the same in every table that has it. */
export type ColumnName = { [Name in TableName]: keyof Row<Name> }[TableName];
export type FilterName = { [Name in TableName]: keyof Filters<Name> }[TableName];

const known = new Map(tableNames.map((name) => [name, columnsOf(tables[name].row)]));

export function columnsOfTable(name: TableName): readonly Column[] {
  return known.get(name) ?? [];
}

export function isTableName(name: string | undefined): name is TableName {
  return tableNames.some((each) => each === name);
}
