import { Page } from "#components/page/page.tsx";
import { ParkProfile } from "#components/parks/park-profile.tsx";
import { parkDescription, parkJsonLd } from "#components/parks/park-summary.ts";
import { sourceNames } from "#components/sources/source-names.ts";
import { today } from "#lib/clock.ts";
import { newestEditions } from "#lib/editorial/editions.ts";
import { findPark } from "#lib/parks/published.ts";
import { site } from "#lib/site.ts";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function ParkPage({ params }: PageProps<"/[locale]/parks/[slug]">) {
  const language = await readerLanguage();
  const slug = asSlug((await params).slug);
  const park = await findPark(slug);
  if (!park) return gone(language, "park", slug, "parks");
  const editions = await newestEditions("park", slug);
  return (
    <Page
      language={language}
      site={site}
      path={`/parks/${slug}`}
      title={language.say(park.name)}
      description={parkDescription(language, park)}
      kind={{
        is: "article",
        publishedAt: park.changedAt,
        source: sourceNames(language, [...park.statements, ...park.figures]),
      }}
      section="parks"
      jsonLd={[parkJsonLd(language, site, park)]}
    >
      <ParkProfile language={language} park={park} editions={editions} today={today()} />
    </Page>
  );
}
