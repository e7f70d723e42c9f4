// The files of open data: what each holds, and its forms.
import { Pairs } from "#components/ui/pairs.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { DatasetName } from "#lib/opendata/datasets.ts";

export function DatasetList({ language, names }: { language: Language; names: readonly DatasetName[] }) {
  const { words, file } = language;
  return (
    <Pairs
      pairs={names.map((name) => ({
        key: name,
        label: words.data.sets[name].name,
        value: (
          <>
            <p>{words.data.sets[name].text}</p>
            <p>
              <a href={file(`/data/${name}.csv`)}>{name}.csv</a> ·{" "}
              <a href={file(`/data/${name}.json`)}>{name}.json</a>
            </p>
          </>
        ),
      }))}
    />
  );
}
