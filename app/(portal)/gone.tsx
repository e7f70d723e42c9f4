// What stands where a document is not, or not any more: the way to its present address, a tombstone, or nothing.
import { notFound, permanentRedirect } from "next/navigation";
import { Tombstone } from "#components/corrections/tombstone.tsx";
import { WithdrawnEmbed } from "#components/corrections/withdrawn-embed.tsx";
import { Page } from "#components/page/page.tsx";
import type { SectionName } from "#components/page/site-header.tsx";
import type { Withdrawal } from "#lib/editorial/corrections.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import type { Language } from "#lib/i18n/language.ts";
import { localPath } from "#lib/i18n/locale.ts";
import { site } from "#lib/site.ts";

/** For a page whose reader found nothing under the slug. A withdrawn document is answered with its reason, never with a bare 404. */
export async function gone(language: Language, kind: DocumentKind, slug: string, section: SectionName) {
  const withdrawal = await withdrawalAt(language, kind, slug, section);
  const { words, say } = language;
  return (
    <Page
      language={language}
      site={site}
      path={`/${section}/${slug}`}
      title={words.withdrawn.titleOf(say(withdrawal.name))}
      description={say(withdrawal.reason)}
      kind={{
        is: "frozen",
        publishedAt: withdrawal.at,
        source: site.footer.organiser ?? words.site.name,
      }}
      section={section}
      crumb={say(withdrawal.name)}
    >
      <Tombstone language={language} withdrawal={withdrawal} />
    </Page>
  );
}

/** The same within another site, which took what was published and must not go on showing it. */
export async function goneEmbed(
  language: Language,
  kind: DocumentKind,
  slug: string,
  section: "figures" | "signings",
) {
  const withdrawal = await withdrawalAt(language, kind, slug, `embed/${section}`);
  return (
    <WithdrawnEmbed language={language} site={site} withdrawal={withdrawal} path={`/${section}/${slug}`} />
  );
}

async function withdrawalAt(
  language: Language,
  kind: DocumentKind,
  slug: string,
  folder: string,
): Promise<Withdrawal> {
  const whereabouts = await whereaboutsOf(kind, slug);
  if (whereabouts === null || whereabouts.is === "here") notFound();
  // Next puts the base path in front.
  if (whereabouts.is === "moved")
    permanentRedirect(localPath(language.locale, `/${folder}/${whereabouts.slug}`));
  return whereabouts.withdrawal;
}
