// What another site shows that had embedded something which was withdrawn since: that it was, and why.
import { Say } from "#components/ui/say.tsx";
import type { Withdrawal } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type WithdrawnEmbedProps = { language: Language; site: Site; withdrawal: Withdrawal; path: string };

export function WithdrawnEmbed({ language, site, withdrawal, path }: WithdrawnEmbedProps) {
  const { words, href, say } = language;
  const { name, reason, at } = withdrawal;
  return (
    <>
      <title>{words.withdrawn.titleOf(say(name)) + words.page.titleFromSite + words.site.name}</title>
      <meta name="description" content={say(reason)} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={site.origin + href(path)} />
      <main className="min-h-screen border border-line border-t-[3px] border-t-red px-5 py-4">
        {words.site.fiction && <p className="mb-2 text-note">{words.site.fiction}</p>}
        <h1 className="font-serif text-title font-bold">{words.withdrawn.titleOf(say(name))}</h1>
        <p className="mt-1 text-note text-soft">
          <time dateTime={at.toISOString()}>{words.withdrawn.since(stampInShanghai(at))}</time>
        </p>
        <p className="mt-3">
          <Say language={language} text={reason} />
        </p>
        <p className="mt-3 text-note">
          <a className="tool underline" href={href(path)} target="_blank" rel="noopener">
            {words.withdrawn.why + words.share.opensNew}
          </a>
        </p>
      </main>
    </>
  );
}
