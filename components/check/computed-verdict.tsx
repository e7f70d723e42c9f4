// The verdict on a number that was computed, or stood in a list: then, now, and what was published in between.
import type { ReactNode } from "react";
import { ChangeList } from "#components/corrections/change-list.tsx";
import { WithdrawalList } from "#components/corrections/withdrawal-list.tsx";
import type { Change, Entry, Withdrawal } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Comparison } from "#lib/signings/check.ts";
import { type Stand, Verdict } from "./verdict.tsx";

type ComputedVerdictProps = {
  language: Language;
  title: ReactNode;
  then: Stand;
  now: Stand | null;
  comparison: Comparison;
  /** What changed, or was withdrawn, of what is in the number. */
  concerning: readonly Entry[];
  /** What must not be forgotten of such a number. */
  caution?: string;
};

export function ComputedVerdict({
  language,
  title,
  then,
  now,
  comparison: { verdict, sameNumbers },
  concerning,
  caution = "",
}: ComputedVerdictProps) {
  const { check } = language.words;
  const holds = verdict === "unchanged";
  return (
    <Verdict
      language={language}
      title={title}
      verdict={verdict}
      meaning={check.meaningsOfComputed[verdict]}
      sameNumber={sameNumbers && !holds ? check.sameNumbers : ""}
      then={then}
      now={now}
      because={[]}
    >
      {now === null && <p className="mt-3">{check.onNoPage}</p>}
      {caution !== "" && <p className="mt-3 text-note">{caution}</p>}
      {concerning.length > 0 ? (
        <Changes
          language={language}
          reason={holds ? check.changedWithoutEffect : check.totalReason}
          entries={concerning}
        />
      ) : (
        !holds && <p className="mt-3">{check.totalNewData}</p>
      )}
    </Verdict>
  );
}

type ChangesProps = { language: Language; reason: string; entries: readonly Entry[] };

function Changes({ language, reason, entries }: ChangesProps) {
  const withdrawn = entries.filter((each): each is Withdrawal => "at" in each);
  const changed = entries.filter((each): each is Change => !("at" in each));
  return (
    <div className="mt-3">
      <p>{reason}</p>
      <details open={entries.length <= 6}>
        <summary>{language.words.totals.changesListed(String(entries.length))}</summary>
        {withdrawn.length > 0 && (
          <WithdrawalList language={language} withdrawals={withdrawn} anchors={false} />
        )}
        {changed.length > 0 && <ChangeList language={language} changes={changed} anchors={false} />}
      </details>
    </div>
  );
}
