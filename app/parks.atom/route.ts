// The parks that fit what an address asks of the finder, as an Atom feed, the one that changed last first: an entry is new when a
// park's edition is, or how it fits. A feed has no parts and no order of its own: `after` and `sort` are passed over.

import { finderReasons } from "#components/finder/finder-words.ts";
import { today } from "#lib/clock.ts";
import { findLatestMatches } from "#lib/finder/published.ts";
import { parkKeys, readQuestion, spaceKeys } from "#lib/finder/question.ts";
import { atomAnswer } from "#lib/opendata/atom.ts";
import { findParksWithSpaces } from "#lib/parks/published.ts";
import { dataSet, language, site } from "#lib/site.ts";
import { queryOf } from "#lib/values/query.ts";
import { askedOf } from "../(portal)/asked.ts";
import { problemFor } from "../open-data.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const asked = await askedOf(Promise.resolve(params), [...parkKeys, ...spaceKeys]);
  const read = readQuestion(asked, dataSet);
  if (!read.ok)
    return problemFor(request, "bad_value", (reader) => {
      const reasons = finderReasons(reader, read.issues);
      return {
        errors: read.issues.map(({ field }, index) => ({ parameter: field, detail: reasons[index] ?? "" })),
      };
    });
  const matches = await findLatestMatches(read.question, today());
  const parks = await findParksWithSpaces(matches.map(({ id }) => id));
  const { words, say, href, file } = language("zh-Hans");
  const page = (slug: string) => site.origin + href(`/parks/${slug}`);
  return atomAnswer({
    id: site.origin + file(`/parks.atom${queryOf(asked)}`),
    title: `${words.finder.title}－${words.site.name}`,
    author: site.footer.organiser ?? words.site.name,
    page: site.origin + href(`/parks${queryOf(asked)}`),
    entries: matches.flatMap(({ id, fit }) => {
      const park = parks.find((each) => each.id === id);
      if (!park || fit === "unmet") return [];
      return {
        id: `${page(park.slug)}#v${park.edition}-${fit}`,
        title: words.finder.fits[fit] + words.site.colon + say(park.name),
        page: page(park.slug),
        updated: park.changedAt,
        summary: words.finder.fitScopes[fit],
      };
    }),
  });
}
