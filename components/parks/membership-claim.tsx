// What is known of a park's being one of the ten, and by which words.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { PublishedPark } from "#lib/parks/published.ts";

export function MembershipClaim({
  language,
  membership,
}: {
  language: Language;
  membership: PublishedPark["membership"];
}) {
  const { words, href } = language;
  const { status, why, quote, source } = membership;
  return (
    <div className="space-y-2">
      <p>{words.parks.groupScopes[status]}</p>
      {why && (
        <p>
          {words.parks.membershipBecause}
          {words.site.colon}
          <Say language={language} text={why} />
        </p>
      )}
      {quote && (
        <p className="quote text-note">
          {words.common.quote}
          {words.site.colon}
          <q lang={htmlLang["zh-Hans"]}>{quote}</q>
          {source && (
            <>
              {" — "}
              <a href={href(`/sources/${source.slug}`)}>
                <Say language={language} text={source.publisher} />
              </a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
