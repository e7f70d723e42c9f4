// The tables of open data: what each holds, how many rows it has, and its files.
import { Ledger } from "#components/ui/ledger.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { RowCounts } from "#lib/opendata/published.ts";
import { fileForms, tableNames } from "#lib/values/data-files.ts";

const forms = { csv: "CSV", json: "JSON", xlsx: "Excel" } as const;

export function TableList({ language, counts }: { language: Language; counts: RowCounts }) {
  const { words, file } = language;
  const { data } = words;
  return (
    <Ledger
      caption={data.files}
      columns={[{ title: data.table }, { title: data.rows, isNumber: true }, { title: data.download }]}
      rows={tableNames.map((name) => ({
        key: name,
        id: name,
        cells: [
          <div key="holds">
            <p>
              {data.sets[name].name} <code className="text-note text-soft">{name}</code>
            </p>
            <p className="text-note text-soft">{data.sets[name].text}</p>
          </div>,
          counts[name],
          <ul key="files" className="flex flex-wrap gap-x-4">
            {fileForms.map((form) => (
              <li key={form}>
                <a className="tool underline" href={file(`/data/${name}.${form}`)}>
                  {forms[form]}
                  <span className="sr-only">
                    {words.site.colon}
                    {data.sets[name].name}
                  </span>
                </a>
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}
