// The small link beside a project's amount that leads to the source of it.
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedProject } from "#lib/projects/published.ts";

export function ProjectSource({
  language: { words, href, say },
  project,
}: {
  language: Language;
  project: PublishedProject;
}) {
  return (
    <a
      className="source-mark"
      href={href(`/sources/${project.source.slug}`)}
      aria-label={words.projects.sourceOf(say(project.name))}
    >
      {words.common.source}
    </a>
  );
}
