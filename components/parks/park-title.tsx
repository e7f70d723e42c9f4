// A park's name, its badge, its other names, and until when its facts were known.
import { Title } from "#components/page/title.tsx";
import { AsOfNote } from "#components/sources/as-of-note.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import { streetName } from "#lib/parks/streets.ts";
import { MembershipBadge } from "./membership-badge.tsx";

export function ParkTitle({ language, park }: { language: Language; park: ParkInFull }) {
  const { words } = language;
  const street = streetName(language, park.streetCode);
  const sources = [park.membership, ...park.statements, ...park.figures].flatMap(
    ({ source }) => source ?? [],
  );
  const aliases = park.aliases.filter(({ kind }) => kind !== "search").map(({ text }) => text);
  return (
    <Title
      beside={
        <>
          <MembershipBadge language={language} status={park.membership.status} />
          <span>{words.parks.forms[park.form]}</span>
          {street && <span>{street}</span>}
          <AsOfNote language={language} sources={sources} />
        </>
      }
      lead={<OtherNames language={language} park={park} aliases={aliases} />}
    >
      <Say language={language} text={park.name} />
    </Title>
  );
}

function OtherNames({
  language,
  park,
  aliases,
}: {
  language: Language;
  park: ParkInFull;
  aliases: string[];
}) {
  const { words, locale } = language;
  const chinese = htmlLang["zh-Hans"];
  return (
    <span className="block text-note text-soft">
      {locale === "en" ? (
        <>
          {words.common.otherName}
          {words.site.colon}
          <span lang={chinese}>{park.name.zh}</span>
          {" ("}
          {park.nameEnBasis === "sourced" ? words.parks.sourcedName : words.parks.workingName}
          {")"}
        </>
      ) : (
        park.name.en && (
          <>
            {words.common.otherName}
            {words.site.colon}
            <span lang="en">{park.name.en}</span>（
            {park.nameEnBasis === "sourced" ? words.parks.sourcedName : words.parks.workingName}）
          </>
        )
      )}
      {aliases.length > 0 && (
        <span className="block">
          {words.common.aliases}
          {words.site.colon}
          <span lang={locale === "en" ? chinese : undefined}>
            {aliases.map((alias) => language.say({ zh: alias })).join(words.conditions.list)}
          </span>
        </span>
      )}
    </span>
  );
}
