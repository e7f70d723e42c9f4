// Parks in a list: name, badge, and one line of what is known.
import { Quantity } from "#components/figures/quantity.tsx";
import { SourceMark } from "#components/figures/source-mark.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInList } from "#lib/parks/published.ts";
import { MembershipBadge } from "./membership-badge.tsx";

type ParkListProps = { language: Language; parks: ParkInList[]; under: "parks" | "guides" };

export function ParkList({ language, parks, under }: ParkListProps) {
  return (
    <ul className="grid gap-x-10 desk:grid-cols-2">
      {parks.map((park) => (
        <li key={park.id} className="border-b border-line py-4">
          <p className="flex items-baseline justify-between gap-4">
            <a href={language.href(`/${under}/${park.slug}`)} className="font-semibold">
              <Say language={language} text={park.name} />
            </a>
            <MembershipBadge language={language} status={park.membership.status} />
          </p>
          <ParkLine language={language} park={park} />
        </li>
      ))}
    </ul>
  );
}

/** What it was before, its sites, its first figure; nothing that no source says. */
function ParkLine({ language, park }: { language: Language; park: ParkInList }) {
  const { words } = language;
  const [headline] = park.headline;
  const former = park.told.find(({ aspect }) => aspect === "converted_from");
  const other = park.told.find(({ aspect }) => aspect !== "converted_from");
  const numbers = park.sites.filter(({ name }) => name !== null).flatMap(({ number }) => number ?? []);
  return (
    <p className="mt-1 text-note text-soft">
      {former && (
        <>
          {words.parks.from(language.say(former.text))}
          {words.site.stop}
        </>
      )}
      {numbers.length > 0 && (
        <>
          {numbers
            .map((number) => words.parks.siteNumber(number))
            .join(language.locale === "en" ? ", " : "、")}
          {words.site.stop}
        </>
      )}
      {headline && (
        <>
          <Say language={language} text={headline.name} />{" "}
          <Quantity language={language} quantity={headline} />
          <SourceMark language={language} figure={headline} />
        </>
      )}
      {!former &&
        numbers.length === 0 &&
        !headline &&
        (other ? <Say language={language} text={other.text} /> : words.common.none)}
    </p>
  );
}
