// A signing event: its figures, what sources say of it, its projects where their list is public.
import { Share } from "#components/cards/share.tsx";
import { FigureTable } from "#components/figures/figure-table.tsx";
import { LargeFigures } from "#components/figures/large-figure.tsx";
import { Dates } from "#components/page/dates.tsx";
import { Title } from "#components/page/title.tsx";
import { ProjectTable } from "#components/projects/project-table.tsx";
import { AsOfNote } from "#components/sources/as-of-note.tsx";
import { StatementList } from "#components/sources/statement-list.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Card } from "#lib/cards/card.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import type { Site } from "#lib/site.ts";

type EventRecordProps = { language: Language; site: Site; event: EventInFull; card: Card };

export function EventRecord({ language, site, event, card }: EventRecordProps) {
  const { words, locale } = language;
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
      <div className="mb-10 border-t border-line pt-5">
        <LargeFigures language={language} figures={event.figures.filter(({ use }) => use === "shown")} />
        <p className="mt-4 text-note text-soft">{words.signings.label}</p>
      </div>

      <Section id="figures" title={words.parks.figures} scope={words.figures.definitionScope}>
        <FigureTable language={language} figures={event.figures} caption={words.parks.figures} />
      </Section>

      <Section id="said" title={words.policies.said} scope={words.parks.profileScope}>
        <StatementList language={language} statements={event.statements} />
      </Section>

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

      <Share
        language={language}
        origin={site.origin}
        card={card}
        cardPath={`/signings/${event.slug}/card`}
        embeds={{ follows: `/embed/signings/${event.slug}` }}
      />
      <Dates language={language} published={event} />
    </>
  );
}
