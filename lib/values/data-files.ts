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

/** The rows of a total of signings; of another question in the same files with its conditions. */
export const totalFiles = ["/data/signing-totals.csv", "/data/signing-totals.json"];

/** The addresses of a table's files. */
export function dataFiles(table: TableName): string[] {
  return fileForms.map((form) => `/data/${table}.${form}`);
}
