// The verdict on a total that was quoted: the same question, asked of what was published then and of what is now.

import { ChangeList } from "#components/corrections/change-list.tsx";
import { WithdrawalList } from "#components/corrections/withdrawal-list.tsx";
import type { SigningAnswer } from "#components/signings/cited-total.ts";
import { totalText } from "#components/signings/cited-total.ts";
import type { Change, Entry, Withdrawal } from "#lib/editorial/corrections.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { changesSince, verdictOnTotal } from "#lib/signings/check.ts";
import type { Asked } from "#lib/signings/question.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { Verdict } from "./verdict.tsx";

type TotalVerdictProps = {
  language: Language;
  /** In words. */
  question: string;
  asked: Asked;
  day: Day;
  today: Day;
  then: SigningAnswer;
  now: SigningAnswer;
  /** All that was ever changed or withdrawn. */
  changes: readonly Entry[];
};

export function TotalVerdict({
  language,
  question,
  asked,
  day,
  today,
  then,
  now,
  changes,
}: TotalVerdictProps) {
  const { words, locale } = language;
  const concerning = changesSince(changes, day, [then, now]);
  const withdrawn = concerning.filter((each): each is Withdrawal => "at" in each);
  const changed = concerning.filter((each): each is Change => !("at" in each));
  const verdict = verdictOnTotal(then, now, changed);
  const standOf = (answer: SigningAnswer, when: Day, path: string) => ({
    text: totalText(language, answer) || words.totals.noneCounted,
    where: words.check.onDay(writeDay(locale, when)),
    path,
  });
  return (
    <Verdict
      language={language}
      title={words.check.total(question)}
      verdict={verdict}
      then={standOf(then, day, `/signings${queryOf({ ...asked, "as-of": day })}`)}
      now={standOf(now, today, `/signings${queryOf(asked)}`)}
      because={[]}
    >
      {verdict !== "unchanged" && (
        <div className="mt-3">
          <p>{concerning.length > 0 ? words.check.totalReason : words.check.totalNewData}</p>
          {concerning.length > 0 && (
            <details open={concerning.length <= 6}>
              <summary>{words.totals.changesListed(String(concerning.length))}</summary>
              {withdrawn.length > 0 && (
                <WithdrawalList language={language} withdrawals={withdrawn} anchors={false} />
              )}
              {changed.length > 0 && <ChangeList language={language} changes={changed} anchors={false} />}
            </details>
          )}
        </div>
      )}
    </Verdict>
  );
}
