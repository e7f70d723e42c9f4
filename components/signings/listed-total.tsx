// A total of projects, counted one by one from public lists: how many, what they come to, which are left out and why.
import { LargeQuantity } from "#components/figures/quantity.tsx";
import { basisText, ProjectAmount } from "#components/projects/project-amount.tsx";
import { ProjectName, ProjectPark } from "#components/projects/project-table.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ListedAnswer } from "#lib/signings/answer.ts";
import type { AmountsOfBasis, Signing } from "#lib/signings/counting.ts";
import type { EventWithProjects } from "#lib/signings/published.ts";
import { amountOf, isRounded, projectsOf } from "./computed.ts";

type Listed = ListedAnswer<EventWithProjects>;
type Row = Signing<EventWithProjects>;

/** `ofOneEvent`: whether one ceremony was asked for, so that 本场 and 累计去重 are told of the same. */
type ListedTotalProps = { language: Language; listed: Listed; ofOneEvent: boolean };

export function ListedTotal({ language, listed, ofOneEvent }: ListedTotalProps) {
  const { words } = language;
  const { counted, leftOut, signings } = listed;
  return (
    <div className="mb-8">
      <h3 className="font-semibold">{words.totals.listed}</h3>
      <p className="note mt-2 mb-5">{words.totals.listedRule}</p>
      <div className="mb-4 grid gap-x-8 gap-y-6 grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        <div>
          <p>
            <LargeQuantity language={language} quantity={projectsOf(counted.length)} />
            <span className="ms-2 text-note text-soft">{words.common.computed}</span>
          </p>
          <p className="mt-1 text-note text-soft">
            {words.totals.distinct}
            {words.site.stop}{" "}
            {(ofOneEvent ? words.totals.atThisEvent : words.totals.perCeremony)(String(signings))}
          </p>
        </div>
        <Amounts language={language} listed={listed} />
      </div>
      <Rows language={language} rows={counted} />
      {leftOut.length > 0 && <LeftOut language={language} leftOut={leftOut} />}
    </div>
  );
}

function Amounts({ language, listed: { counted, investment } }: { language: Language; listed: Listed }) {
  const { words } = language;
  const { totals, undisclosed } = investment;
  if (counted.length === 0) return null;
  return (
    <div>
      {totals.length > 1 && <p className="note mb-3">{words.totals.basesDiffer}</p>}
      {totals.map((total) => (
        <OfBasis key={total.basis} language={language} total={total} />
      ))}
      {totals.length === 0 && <p className="text-soft">{words.totals.allUndisclosed}</p>}
      {totals.length > 0 && undisclosed.length > 0 && (
        <p className="mt-2 text-note">{words.totals.undisclosed(String(undisclosed.length))}</p>
      )}
    </div>
  );
}

function OfBasis({
  language,
  total: { basis, yuan, rows },
}: {
  language: Language;
  total: AmountsOfBasis<Row>;
}) {
  const { words, locale } = language;
  const exact = { ...amountOf(yuan), value: yuan, unit: "yuan" } as const;
  return (
    <div className="mb-3">
      <p>
        <LargeQuantity language={language} quantity={amountOf(yuan)} />
        <span className="ms-2 text-note text-soft">{words.common.computed}</span>
      </p>
      <p className="mt-1 text-note text-soft">
        {words.totals.moneyOf(basisText(language, basis), String(rows.length))}
        {locale !== "en" &&
          isRounded(yuan) &&
          words.site.bracketed(`${words.totals.exactly} ${quantityText(language, exact)}`)}
      </p>
    </div>
  );
}

/** A dozen rows stand open; more wait behind a word. */
const shownAtOnce = 12;

function Rows({ language, rows }: { language: Language; rows: Row[] }) {
  const { words } = language;
  if (rows.length === 0) return <p className="text-soft">{words.totals.noneCounted}</p>;
  return (
    <details open={rows.length <= shownAtOnce}>
      <summary>{words.totals.countedRows(String(rows.length))}</summary>
      <Ledger
        caption={words.totals.countedProjects}
        columns={columnsOf(language)}
        rows={rows.map((row) => ({
          key: keyOf(row),
          cells: [
            ...subjectCells(language, row),
            <ProjectAmount key="amount" language={language} project={row.project} />,
          ],
        }))}
      />
    </details>
  );
}

function LeftOut({ language, leftOut }: { language: Language; leftOut: Listed["leftOut"] }) {
  const { words } = language;
  const byReason = Map.groupBy(leftOut, ({ because }) => because);
  const told = [...byReason].map(([because, rows]) =>
    words.totals.becauseCount(words.totals.reasons[because], String(rows.length)),
  );
  return (
    <details className="mt-3">
      <summary>
        {words.totals.leftOutRows(String(leftOut.length))}
        {words.site.colon}
        {told.join(words.site.separator)}
      </summary>
      <Ledger
        caption={words.totals.leftOutProjects}
        columns={[...columnsOf(language), { title: words.signings.why }]}
        rows={leftOut.map(({ signing, because }) => ({
          key: keyOf(signing),
          cells: [
            ...subjectCells(language, signing),
            <ProjectAmount key="amount" language={language} project={signing.project} />,
            words.totals.reasons[because],
          ],
        }))}
      />
    </details>
  );
}

function columnsOf({ words }: Language) {
  return [
    { title: words.projects.name },
    { title: words.projects.signedOn },
    { title: words.projects.park },
    { title: words.projects.amount, isNumber: true },
  ];
}

function subjectCells(language: Language, { event, project }: Row) {
  const { locale, href } = language;
  return [
    <ProjectName key="name" language={language} project={project} />,
    <a key="event" href={href(`/signings/${event.slug}#${project.id}`)}>
      {writeDay(locale, event.heldOn)}{" "}
      <span className="sr-only">
        <Say language={language} text={event.name} />
      </span>
    </a>,
    <ProjectPark key="park" language={language} project={project} />,
  ];
}

function keyOf({ event, project }: Row): string {
  return `${event.id} ${project.id}`;
}
