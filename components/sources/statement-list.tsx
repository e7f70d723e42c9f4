// What sources say in words: each with the words it rests on.
import type { ReactNode } from "react";
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedStatement } from "#lib/sources/published.ts";
import { EvidenceWords } from "./evidence-words.tsx";

type StatementListProps = {
  language: Language;
  statements: PublishedStatement[];
  /** What stands in the margin; the aspect where nothing else is given. */
  label?: (statement: PublishedStatement) => ReactNode;
  withSource?: boolean;
};

export function StatementList({ language, statements, label, withSource }: StatementListProps) {
  const { words } = language;
  const pairs: Pair[] = statements.map((statement) => ({
    key: statement.id,
    label: label?.(statement) ?? words.aspects[statement.aspect],
    value: (
      <>
        {statement.use === "shown" ? (
          <p>
            <Say language={language} text={statement.text} />
            {statement.reading !== "stated" && (
              <span className="text-soft">{words.site.bracketed(words.common[statement.reading])}</span>
            )}
          </p>
        ) : (
          <p className="text-soft">{words.common.quotedOnly}</p>
        )}
        <EvidenceWords language={language} evidence={statement} withSource={withSource} />
      </>
    ),
  }));
  return <Pairs pairs={pairs} />;
}
