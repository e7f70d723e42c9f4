// The verdict on a page that was quoted, by the editions of its document.
import type { ReactNode } from "react";
import { Say } from "#components/ui/say.tsx";
import type { EditionNote, ToldEdition } from "#lib/editorial/editions.ts";
import { verdictOn } from "#lib/editorial/verdict.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { type Stand, Verdict } from "./verdict.tsx";

type DocumentVerdictProps = {
  language: Language;
  /** As it was called then. */
  name: Text;
  /** The edition that was quoted. */
  note: EditionNote;
  /** Every edition of the document, newest first. */
  notes: readonly ToldEdition[];
  /** The address that was quoted, and the document's own. */
  path: string;
  pathNow: string;
  /** What it means that the edition still holds, where its page shows more than the document. */
  unchanged?: string | undefined;
  children?: ReactNode;
};

export function DocumentVerdict(props: DocumentVerdictProps) {
  const { language, name, note, notes, path, pathNow, unchanged, children } = props;
  const { verdict, because } = verdictOn(note.number, notes);
  const current = notes.find(({ state }) => state === "published");
  return (
    <Verdict
      language={language}
      title={<Say language={language} text={name} />}
      verdict={verdict}
      {...(verdict === "unchanged" && unchanged && { meaning: unchanged })}
      then={standOf(language, note, path)}
      now={current ? standOf(language, current, pathNow) : null}
      because={because}
    >
      {children}
    </Verdict>
  );
}

function standOf({ words }: Language, { number, publishedAt }: EditionNote, path: string): Stand {
  return { text: words.common.edition(number), where: stampInShanghai(publishedAt), path };
}
