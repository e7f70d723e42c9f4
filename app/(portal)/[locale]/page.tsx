// Home: the ten communities, what was signed, where to begin, what changed last.
import { HomeSections } from "#components/page/home-sections.tsx";
import { Page } from "#components/page/page.tsx";
import { today } from "#lib/clock.ts";
import { latestBundles } from "#lib/editorial/published.ts";
import { communityStatuses } from "#lib/parks/model.ts";
import { listParks } from "#lib/parks/published.ts";
import { listEventsWithProjects } from "#lib/signings/published.ts";
import { origin, site } from "#lib/site.ts";
import { readerLanguage } from "../reader-language.ts";

export default async function Home() {
  const language = await readerLanguage();
  const [communities, events, bundles] = await Promise.all([
    listParks({ among: communityStatuses }),
    listEventsWithProjects(),
    latestBundles(5),
  ]);
  const { words } = language;
  const organiser = site.footer.organiser;
  return (
    <Page
      language={language}
      site={site}
      path="/"
      title={words.site.name}
      description={words.site.description}
      kind={{ is: "column", type: "首页" }}
      jsonLd={[
        {
          "@type": "WebSite",
          name: words.site.name,
          url: origin + language.href("/"),
          inLanguage: language.locale,
        },
        ...(organiser
          ? [{ "@type": "GovernmentOrganization", name: organiser, url: origin + language.href("/") }]
          : []),
      ]}
    >
      <HomeSections
        language={language}
        communities={communities}
        events={events}
        bundles={bundles}
        today={today()}
      />
    </Page>
  );
}
