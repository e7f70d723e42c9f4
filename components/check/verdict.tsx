// The verdict on something that was quoted: what it said then, what it says now, and why that is different.
import type { ReactNode } from "react";
import { LaterEditions } from "#components/corrections/frozen-banner.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import type { EditionNote } from "#lib/editorial/editions.ts";
import type { Verdict as VerdictName } from "#lib/editorial/verdict.ts";
import type { Language } from "#lib/i18n/language.ts";

/** A number, or several, as they stood on a page. */
export type Stand = { text: string; where: string; path: string };

type VerdictProps = {
  language: Language;
  title: ReactNode;
  verdict: VerdictName;
  /** What the verdict means, where it is of something else than an edition. */
  meaning?: string;
  /** That the number is the same although the verdict is another one; empty where it is not. */
  sameNumber?: string;
  then: Stand;
  /** Null where nothing stands there any more. */
  now: Stand | null;
  /** The editions that decided. */
  because: readonly EditionNote[];
  children?: ReactNode;
};

export function Verdict(props: VerdictProps) {
  const { language, title, verdict, then, now, because, children } = props;
  const { words } = language;
  const { meaning = words.check.meanings[verdict], sameNumber = sameText(props) } = props;
  const pairs: Pair[] = [
    { label: words.check.saidThen, value: <At language={language} stand={then} link={words.check.toThen} /> },
  ];
  if (now) {
    pairs.push({
      label: words.check.saidNow,
      value: <At language={language} stand={now} link={words.check.toNow} />,
    });
  }
  if (because.length > 0) {
    const { why, noReason } = words.check;
    pairs.push({
      label: why,
      value: <LaterEditions language={language} notes={because} noReason={noReason} />,
    });
  }
  return (
    <article className="mb-8">
      <h3 className="mb-2 font-semibold">{title}</h3>
      <p className="mb-3">
        <Badge sure={verdict === "unchanged"}>{words.check.verdicts[verdict]}</Badge> {meaning}
        {sameNumber && ` ${sameNumber}`}
      </p>
      <Pairs pairs={pairs} />
      {children}
    </article>
  );
}

function sameText({ language, verdict, then, now }: VerdictProps): string {
  return verdict !== "unchanged" && now?.text === then.text ? language.words.check.sameNumber : "";
}

function At({ language: { href }, stand, link }: { language: Language; stand: Stand; link: string }) {
  return (
    <>
      <strong>{stand.text}</strong>
      <span className="block text-note text-soft">
        {stand.where} · <a href={href(stand.path)}>{link}</a>
      </span>
    </>
  );
}
