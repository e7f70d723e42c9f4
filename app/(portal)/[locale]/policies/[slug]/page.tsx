import { Page } from "#components/page/page.tsx";
import { PackageRecord } from "#components/policies/package-record.tsx";
import { sourceNames } from "#components/sources/source-names.ts";
import { today } from "#lib/clock.ts";
import { newestEditions } from "#lib/editorial/editions.ts";
import { findPackage } from "#lib/policies/published.ts";
import { site } from "#lib/site.ts";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function PackagePage({ params }: PageProps<"/[locale]/policies/[slug]">) {
  const language = await readerLanguage();
  const slug = asSlug((await params).slug);
  const found = await findPackage(slug);
  if (!found) return gone(language, "policy_package", slug, "policies");
  const editions = await newestEditions("policy_package", slug);
  return (
    <Page
      language={language}
      site={site}
      path={`/policies/${slug}`}
      title={language.say(found.name)}
      description={language.say(found.summary)}
      kind={{
        is: "article",
        publishedAt: found.changedAt,
        source: sourceNames(language, found.statements),
      }}
      section="policies"
    >
      <PackageRecord language={language} policyPackage={found} editions={editions} today={today()} />
    </Page>
  );
}
