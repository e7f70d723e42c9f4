// A signing event: its figures, what sources say of it, its projects where their list is public.
import { Share } from "#components/cards/share.tsx";
import { EditionTable } from "#components/corrections/edition-table.tsx";
import { CiteThis, type DataFiles } from "#components/figures/cite-this.tsx";
import { FigureTable } from "#components/figures/figure-table.tsx";
import { LargeFigures } from "#components/figures/large-figure.tsx";
import { AsOfForm } from "#components/page/as-of-form.tsx";
import { Dates } from "#components/page/dates.tsx";
import { Title } from "#components/page/title.tsx";
import { ProjectTable } from "#components/projects/project-table.tsx";
import { AsOfNote } from "#components/sources/as-of-note.tsx";
import { StatementList } from "#components/sources/statement-list.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Card } from "#lib/cards/card.ts";
import type { Cited } from "#lib/citations/citation.ts";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { isListed } from "#lib/signings/counting.ts";
import { differencesOf } from "#lib/signings/difference.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import type { Site } from "#lib/site.ts";
import type { Day } from "#lib/values/day.ts";
import { Differences } from "./differences.tsx";
import { ListedNumbers } from "./listed-numbers.tsx";

type EventRecordProps = {
  language: Language;
  site: Site;
  event: EventInFull;
  /** Its editions up to this one, newest first. */
  editions: ToldEdition[];
  cited: Cited;
  /** What the page says, row by row. */
  files?: DataFiles;
  /** Whether the address in the citation says the same for ever. */
  isFixed: boolean;
  /** Its card, and the address that never changes its answer where that is an edition's; not for the state of a day. */
  share?: { card: Card; cardPath: string; frozen?: string };
  today: Day;
};

export function EventRecord(props: EventRecordProps) {
  const { language, site, event, editions, cited, files, isFixed, share, today } = props;
  const { words, locale, href } = language;
  const path = `/signings/${event.slug}`;
  return (
    <>
      <Title
        beside={
          <>
            <span>{writeDay(locale, event.heldOn)}</span>
            <span>{words.signings.levels[event.level]}</span>
            <span>
              {words.signings.heldAt}
              {words.site.colon}
              {event.place ? <Say language={language} text={event.place} /> : words.common.notStated}
            </span>
            <AsOfNote
              language={language}
              sources={[...event.figures, ...event.statements, ...event.projects].map(({ source }) => source)}
            />
          </>
        }
      >
        <Say language={language} text={event.name} />
      </Title>
      <Numbers language={language} event={event} />

      <Section id="figures" title={words.parks.figures} scope={words.figures.definitionScope}>
        {event.figures.length > 0 ? (
          <FigureTable language={language} figures={event.figures} caption={words.parks.figures} />
        ) : (
          <p className="text-soft">{words.signings.noFigures}</p>
        )}
      </Section>

      {event.statements.length > 0 && (
        <Section id="said" title={words.policies.said} scope={words.parks.profileScope}>
          <StatementList language={language} statements={event.statements} />
        </Section>
      )}

      <Section id="projects" title={words.signings.projects} scope={words.signings.projectsScope}>
        {event.projects.length > 0 ? (
          <>
            {!event.listDisclosed && <p className="note mb-4">{words.signings.partOfProjects}</p>}
            <ProjectTable language={language} eventId={event.id} projects={event.projects} />
          </>
        ) : (
          <p className="text-soft">{event.listDisclosed ? words.common.none : words.signings.noProjects}</p>
        )}
      </Section>

      {share && (
        <Share
          language={language}
          origin={site.origin}
          card={share.card}
          cardPath={share.cardPath}
          embeds={{ follows: `/embed${path}`, ...(share.frozen && { frozen: `/embed${share.frozen}` }) }}
        />
      )}

      <Section id="cite" title={words.citing.title} scope={words.citing.eventScope}>
        <CiteThis language={language} cited={cited} today={today} files={files} />
        {!isFixed && <p className="mt-3 text-note">{words.citing.notFixedYet}</p>}
      </Section>

      <Section id="editions" title={words.editions.title} scope={words.editions.scope}>
        <EditionTable language={language} path={path} notes={editions} />
        <p className="mt-4">
          <a href={href("/corrections")}>{words.corrections.title}</a> ·{" "}
          <a href={href("/check")}>{words.check.title}</a>
        </p>
        <AsOfForm language={language} path={path} today={today} />
      </Section>
      <Dates language={language} published={event} />
    </>
  );
}

/** As sources state them, and by the public list. */
function Numbers({ language, event }: { language: Language; event: EventInFull }) {
  const { words } = language;
  const shown = event.figures.filter(({ use }) => use === "shown");
  if (shown.length === 0 && !isListed(event))
    return <p className="mb-10 text-soft">{words.citing.noNumbers}</p>;
  return (
    <div className="mb-10 border-t border-line pt-5">
      {shown.length > 0 && <LargeFigures language={language} figures={shown} />}
      <ListedNumbers language={language} event={event} />
      <Differences language={language} differences={differencesOf([event], event.figures)} />
      <p className="mt-4 text-note text-soft">{words.signings.label}</p>
    </div>
  );
}
