// The projects of an event: where each went, what it comes to, how far it has come, and where it counts.
import { Badge } from "#components/ui/badge.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import { ProjectAmount } from "./project-amount.tsx";

type ProjectTableProps = { language: Language; eventId: string; projects: EventInFull["projects"] };

export function ProjectTable({ language, eventId, projects }: ProjectTableProps) {
  const { words } = language;
  return (
    <Ledger
      caption={words.signings.projects}
      columns={[
        { title: words.projects.name },
        { title: words.projects.park },
        { title: words.projects.amount, isNumber: true },
        { title: words.projects.progress },
        { title: words.projects.firstSigned },
      ]}
      rows={projects.map((project) => ({
        key: project.id,
        id: project.id,
        cells: [
          <div key="name">
            <ProjectName language={language} project={project} />
            {project.industry !== null && (
              <span className="block text-note text-soft">{words.totals.industryOf(project.industry)}</span>
            )}
          </div>,
          <ProjectPark key="park" language={language} project={project} />,
          <ProjectAmount key="amount" language={language} project={project} />,
          <Progress key="progress" language={language} project={project} />,
          <FirstSigning key="first" language={language} eventId={eventId} project={project} />,
        ],
      }))}
    />
  );
}

/** A cancelled project stays in the list and says so. */
export function ProjectName({ language, project }: { language: Language; project: PublishedProject }) {
  return (
    <>
      <Say language={language} text={project.name} />
      {project.cancelled && (
        <>
          {" "}
          <Badge>{language.words.projects.cancelled}</Badge>
        </>
      )}
    </>
  );
}

export function ProjectPark({ language, project }: { language: Language; project: PublishedProject }) {
  const { park } = project;
  if (!park) return <span className="text-soft">{language.words.projects.notStated}</span>;
  return (
    <a href={language.href(`/parks/${park.slug}`)}>
      <Say language={language} text={park.name} />
    </a>
  );
}

function Progress({ language, project }: { language: Language; project: PublishedProject }) {
  const { words, locale, href, say } = language;
  const later = project.milestones.filter(({ stage }) => stage !== "signed");
  if (later.length === 0) return <span className="text-soft">{words.projects.noProgress}</span>;
  return (
    <ul>
      {later.map(({ stage, reachedOn, source }) => (
        <li key={stage}>
          {words.projects.stages[stage]} {writeDay(locale, reachedOn)}
          <a
            className="source-mark"
            href={href(`/sources/${source.slug}`)}
            aria-label={words.projects.sourceOf(`${say(project.name)} ${words.projects.stages[stage]}`)}
          >
            {words.common.source}
          </a>
        </li>
      ))}
    </ul>
  );
}

function FirstSigning({
  language,
  eventId,
  project,
}: {
  language: Language;
  eventId: string;
  project: EventInFull["projects"][number];
}) {
  const [first] = project.signedAt;
  if (!first || first.id === eventId) return language.words.projects.here;
  return (
    <a href={language.href(`/signings/${first.slug}`)}>
      <Say language={language} text={first.name} />
    </a>
  );
}
