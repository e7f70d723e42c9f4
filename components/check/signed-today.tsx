// Where a number stands among the signings today, for a reader who does not know the day of the quotation.
import { type SigningAnswer, totalText } from "#components/signings/cited-total.ts";
import { totalName } from "#components/signings/total-name.ts";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { EventWithProjects } from "#lib/signings/published.ts";
import type { Asked } from "#lib/signings/question.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { ceremonyText } from "./ceremony-verdict.tsx";
import { type ProjectAt, projectPath, projectText } from "./project-verdict.tsx";

type SignedTodayProps = {
  language: Language;
  today: Day;
  /** `question`: in words. */
  totals: readonly { asked: Asked; question: string; answer: SigningAnswer }[];
  events: readonly EventWithProjects[];
  projects: readonly ProjectAt[];
};

export function SignedToday({ language, today, totals, events, projects }: SignedTodayProps) {
  const { words, href } = language;
  const { check } = words;
  const rows = [
    ...totals.map(({ asked, question, answer }) => ({
      path: `/signings${queryOf({ ...asked, "as-of": today })}`,
      name: totalName(language, question, answer),
      text: totalText(language, answer),
    })),
    ...events.map((event) => ({
      path: `/signings/${event.slug}?as-of=${today}`,
      name: (
        <>
          {check.ceremony}
          <Say language={language} text={event.name} />
        </>
      ),
      text: ceremonyText(language, event),
    })),
    ...projects.map((at) => ({
      path: projectPath(at, `?as-of=${today}`),
      name: <Say language={language} text={at.project.name} />,
      text: projectText(language, at.project),
    })),
  ];
  return (
    <>
      <p className="mb-4">{check.signedToday}</p>
      <Ledger
        caption={check.result}
        columns={[{ title: check.place }, { title: words.figures.value }]}
        rows={rows.map(({ path, name, text }) => ({
          key: path,
          cells: [
            <a key="place" href={href(path)}>
              {name}
            </a>,
            text,
          ],
        }))}
      />
    </>
  );
}
