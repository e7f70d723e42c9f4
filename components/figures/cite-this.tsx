// A citation to copy: a ready sentence and the reference-list forms, each with the frozen address in the text.
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { type Cited, cite, sentence } from "#lib/citations/citation.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Day } from "#lib/values/day.ts";

/** `today` is the reader's access date. `files`: where the data is that never changes; left out where there is none. */
type CiteThisProps = { language: Language; cited: Cited; today: Day; files?: DataFiles };
/** `of`: what the files say for ever: one edition, or what was said on one day. */
export type DataFiles = { of: "edition" | "day" | "total"; csv: string; json: string };

const styles = ["gbt7714-2025", "gbt7714-2015", "bibtex"] as const;

export function CiteThis({ language, cited, today, files }: CiteThisProps) {
  const { words, locale } = language;
  const pairs: Pair[] = [
    { label: words.citing.sentence, value: <p className="select-all">{sentence(cited, locale)}</p> },
    ...styles.map((style) => ({
      label: words.citing[style],
      value: <p className="select-all whitespace-pre-wrap">{cite(cited, style, today)}</p>,
    })),
    { label: words.citing.address, value: <a href={cited.url}>{cited.url}</a> },
  ];
  if (files !== undefined) {
    pairs.push({
      label: words.citing.files[files.of],
      value: (
        <>
          <a href={files.csv}>CSV</a> · <a href={files.json}>JSON</a>
        </>
      ),
    });
  }
  return (
    <>
      <Pairs pairs={pairs} />
      <p className="mt-3 text-note text-soft">{words.citing.note}</p>
    </>
  );
}
