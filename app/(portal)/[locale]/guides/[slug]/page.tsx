import { ParkGuide } from "#components/guides/park-guide.tsx";
import { Page } from "#components/page/page.tsx";
import { parkDescription, parkJsonLd } from "#components/parks/park-summary.ts";
import { sourceNames } from "#components/sources/source-names.ts";
import { today } from "#lib/clock.ts";
import { findPark } from "#lib/parks/published.ts";
import { packagesForPark } from "#lib/policies/published.ts";
import { site } from "#lib/site.ts";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function GuidePage({ params }: PageProps<"/[locale]/guides/[slug]">) {
  const language = await readerLanguage();
  const slug = asSlug((await params).slug);
  const [park, packages] = await Promise.all([findPark(slug), packagesForPark(slug)]);
  if (!park) return gone(language, "park", slug, "guides");
  return (
    <Page
      language={language}
      site={site}
      path={`/guides/${slug}`}
      title={`${language.say(park.name)} · ${language.words.guides.kicker}`}
      description={parkDescription(language, park)}
      kind={{
        is: "article",
        publishedAt: park.changedAt,
        source: sourceNames(language, [...park.statements, ...park.figures]),
      }}
      section="guides"
      crumb={language.say(park.name)}
      jsonLd={[parkJsonLd(language, site, park)]}
    >
      <ParkGuide
        language={language}
        park={park}
        packages={packages}
        today={today()}
        contact={site.footer.contact}
      />
    </Page>
  );
}
