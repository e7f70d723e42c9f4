// The verdict on a total that was quoted: the same question, asked of what was published then and of what is now.
import { type SigningAnswer, totalText } from "#components/signings/cited-total.ts";
import { notTheYear, totalName } from "#components/signings/total-name.ts";
import type { Entry } from "#lib/editorial/corrections.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { changesSince, documentsIn, verdictOnTotal } from "#lib/signings/check.ts";
import type { Asked } from "#lib/signings/question.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { ComputedVerdict } from "./computed-verdict.tsx";

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

export function TotalVerdict(props: TotalVerdictProps) {
  const { language, question, asked, day, today, then, now, changes } = props;
  const { words, locale } = language;
  const concerning = changesSince(changes, day, [then, now].flatMap(documentsIn));
  const standOf = (answer: SigningAnswer, when: Day, path: string) => ({
    text: totalText(language, answer) || words.totals.noneCounted,
    where: words.check.onDay(writeDay(locale, when)),
    path,
  });
  return (
    <ComputedVerdict
      language={language}
      title={totalName(language, question, then)}
      then={standOf(then, day, `/signings${queryOf({ ...asked, "as-of": day })}`)}
      now={standOf(now, today, `/signings${queryOf(asked)}`)}
      comparison={verdictOnTotal(then, now, concerning)}
      concerning={concerning}
      caution={notTheYear(language, then)}
    />
  );
}
