// What the columns of each table mean, and by what the API may be asked for its rows.
import { Ledger } from "#components/ui/ledger.tsx";
import { Pairs } from "#components/ui/pairs.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Column } from "#lib/opendata/columns.ts";
import { type CountedRow, countedColumns, reasonsOfRows } from "#lib/opendata/rows/counted-row.ts";
import { type ColumnName, columnsOfTable, type FilterName, tables } from "#lib/opendata/tables.ts";
import { type TableName, tableNames } from "#lib/values/data-files.ts";

export function ColumnList({ language }: { language: Language }) {
  const { data } = language.words;
  return tableNames.map((name) => (
    <details key={name} className="border-b border-line">
      <summary className="min-h-11 py-2">
        {data.sets[name].name} <code className="text-note text-soft">{name}</code>
      </summary>
      <Columns language={language} title={data.sets[name].name} columns={columnsOfTable(name)} />
      <FilterList language={language} name={name} />
    </details>
  ));
}

/** The files of events and totals, which are no table: where they are, what their columns mean, and each reason. */
export function CountedColumns({ language, example }: { language: Language; example: string }) {
  const { data, totals, signings } = language.words;
  const because: Record<string, string> = { ...signings.refusals, ...totals.reasons };
  return (
    <>
      <p className="mb-3">
        {data.countedRowsText} <a href={language.file(example)}>{example}</a>
      </p>
      <details className="border-b border-line">
        <summary className="min-h-11 py-2">{data.explained}</summary>
        <Columns language={language} title={data.countedRows} columns={countedColumns} />
        <div className="py-5">
          <p className="font-semibold">
            <code>left_out_because</code>
          </p>
          <Pairs
            pairs={reasonsOfRows.map((reason) => ({
              label: <code>{reason}</code>,
              key: reason,
              value: because[reason],
            }))}
          />
        </div>
      </details>
    </>
  );
}

type ColumnsProps = { language: Language; title: string; columns: readonly Column[] };

function Columns({ language, title, columns }: ColumnsProps) {
  const { data, site } = language.words;
  return (
    <Ledger
      caption={title + site.colon + data.explained}
      columns={[{ title: data.column }, { title: data.type }, { title: data.meaning }]}
      rows={columns.map((column) => ({
        key: column.name,
        cells: [
          <code key="name">{column.name}</code>,
          typeText(language, column),
          <ColumnMeaning key="meaning" language={language} column={column} />,
        ],
      }))}
    />
  );
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

/** What only the files of events and totals have. */
type OwnColumn = Exclude<keyof CountedRow, ColumnName>;

function ColumnMeaning({ language, column }: { language: Language; column: Column }) {
  return (
    <>
      {language.words.data.columns[column.name as ColumnName | OwnColumn]}
      {column.codes.length > 0 && <code className="block text-note text-soft">{column.codes.join(" ")}</code>}
    </>
  );
}

function typeText({ words }: Language, { type, isRequired }: Column): string {
  const { types, mayBeEmpty } = words.data;
  return isRequired ? types[type] : types[type] + words.site.separator + mayBeEmpty;
}
