// The files of open data, by name: each table in each form.

export const tableNames = [
  "parks",
  "sites",
  "spaces",
  "contacts",
  "policies",
  "clauses",
  "signings",
  "projects",
  "figures",
  "sources",
  "corrections",
] as const;
export type TableName = (typeof tableNames)[number];

export const fileForms = ["csv", "json", "xlsx"] as const;
export type FileForm = (typeof fileForms)[number];

/** The addresses of a table's files. */
export function dataFiles(table: TableName): string[] {
  return fileForms.map((form) => `/data/${table}.${form}`);
}
