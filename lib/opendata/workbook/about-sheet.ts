// The second sheet: where the data are from, their terms, version and address, and what each column means.
import type { TableName } from "#lib/values/data-files.ts";
import { type About, inBothLanguages } from "../about.ts";
import { inOneBatch } from "../batches.ts";
import { type ColumnName, columnsOfTable } from "../tables.ts";
import type { Sheet } from "./workbook.ts";

export function aboutSheet(name: TableName, about: About): Sheet {
  const facts = Object.entries(about).map(([item, content]) => ({ item, content: content ?? "" }));
  const columns = columnsOfTable(name).map((column) => ({
    item: column.name,
    content: inBothLanguages(({ data }) => data.columns[column.name as ColumnName]),
  }));
  return {
    name: "about",
    columns: [
      { name: "item", type: "text" },
      { name: "content", type: "text" },
    ],
    batches: inOneBatch([...facts, { item: "", content: "" }, ...columns]),
  };
}
