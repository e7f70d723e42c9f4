// What the columns of each table mean, and by what the API may be asked for its rows.
import { Ledger } from "#components/ui/ledger.tsx";
import { Pairs } from "#components/ui/pairs.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Column } from "#lib/opendata/columns.ts";
import { type ColumnName, columnsOfTable, type FilterName, tables } from "#lib/opendata/tables.ts";
import { type TableName, tableNames } from "#lib/values/data-files.ts";

export function ColumnList({ language }: { language: Language }) {
  const { data, site } = language.words;
  return tableNames.map((name) => (
    <details key={name} className="border-b border-line">
      <summary className="min-h-11 py-2">
        {data.sets[name].name} <code className="text-note text-soft">{name}</code>
      </summary>
      <Ledger
        caption={data.sets[name].name + site.colon + data.explained}
        columns={[{ title: data.column }, { title: data.type }, { title: data.meaning }]}
        rows={columnsOfTable(name).map((column) => ({
          key: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            typeText(language, column),
            <ColumnMeaning key="meaning" language={language} column={column} />,
          ],
        }))}
      />
      <FilterList language={language} name={name} />
    </details>
  ));
}

function FilterList({ language, name }: { language: Language; name: TableName }) {
  const { filters, api } = language.words.data;
  const path = `/api/v1/${name}`;
  const keys = ["limit", "after", ...Object.keys(tables[name].filters.shape)];
  return (
    <div className="py-5">
      <p className="font-semibold">
        {api.parameters} <a href={language.file(path)}>{path}</a>
      </p>
      <Pairs
        pairs={keys.map((key) => ({
          label: <code>{key}</code>,
          key,
          value: filters[key as FilterName | "limit" | "after"],
        }))}
      />
    </div>
  );
}

function ColumnMeaning({ language, column }: { language: Language; column: Column }) {
  return (
    <>
      {language.words.data.columns[column.name as ColumnName]}
      {column.codes.length > 0 && <code className="block text-note text-soft">{column.codes.join(" ")}</code>}
    </>
  );
}

function typeText({ words }: Language, { type, isRequired }: Column): string {
  const { types, mayBeEmpty } = words.data;
  return isRequired ? types[type] : types[type] + words.site.separator + mayBeEmpty;
}
