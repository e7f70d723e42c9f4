// A guide as a file for programs and assistants. It says what the page says, from the same readers.
import { guideMarkdown } from "#components/guides/guide-markdown.ts";
import { guideTwin } from "#components/guides/guide-twin.ts";
import { today } from "#lib/clock.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import { noSuchFile } from "#lib/opendata/files.ts";
import { findPark } from "#lib/parks/published.ts";
import { packagesForPark } from "#lib/policies/published.ts";
import { site } from "#lib/site.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { languageNamed } from "./reader-language.ts";

const contentTypes = {
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

export async function guideFile(
  { locale, slug }: { locale: string; slug: string },
  form: keyof typeof contentTypes,
): Promise<Response> {
  const language = languageNamed(locale);
  if (!documentId.safeParse(slug).success) return noSuchFile();
  const [park, packages] = await Promise.all([findPark(slug), packagesForPark(slug)]);
  if (!park) {
    const whereabouts = await whereaboutsOf("park", slug);
    if (whereabouts?.is !== "moved") return noSuchFile();
    const location = language.href(`/guides/${whereabouts.slug}/guide.${form}`);
    return new Response(null, { status: 308, headers: { location } });
  }
  const guide = guideTwin(language, site, { park, packages, today: today() });
  const text = form === "md" ? guideMarkdown(language, guide) : `${JSON.stringify(guide, null, 2)}\n`;
  return new Response(text, { headers: { "content-type": contentTypes[form] } });
}
