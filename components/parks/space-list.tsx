// What a park has to let: each space with what is known of it, and what is not.
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInFull, PublishedSpace } from "#lib/parks/published.ts";
import {
  areaText,
  availableText,
  heightText,
  loadText,
  powerText,
  rentBasisText,
  rentText,
} from "#lib/parks/spaces.ts";
import { isLongAgo } from "#lib/sources/freshness.ts";
import type { Day } from "#lib/values/day.ts";

type SpaceListProps = {
  language: Language;
  park: Pick<ParkInFull, "slug" | "sites" | "spaces">;
  today: Day;
  /** In a former state of the park: nobody can ask about its spaces. */
  isFrozen?: boolean;
};

export function SpaceList({ language, park, today, isFrozen = false }: SpaceListProps) {
  const { words } = language;
  const { spaces } = words;
  const known = (text: string | null) => text ?? <span className="text-soft">{words.common.none}</span>;
  return (
    <Ledger
      caption={words.guides.space}
      columns={[
        { title: spaces.name },
        { title: spaces.areaName },
        { title: spaces.rentName },
        { title: spaces.conditions },
        { title: spaces.available },
        { title: spaces.confirmed },
      ]}
      rows={park.spaces.map((space) => ({
        key: space.id,
        id: `space-${space.id}`,
        cells: [
          <SpaceName key="name" {...{ language, park, space, isFrozen }} />,
          <span key="area" className="nowrap">
            {known(areaText(language, space))}
          </span>,
          <Rent key="rent" language={language} space={space} />,
          <ul key="conditions">
            <li>
              {spaces.height} {known(heightText(language, space.height))}
            </li>
            <li>
              {spaces.load} {known(loadText(language, space.load))}
            </li>
            <li>
              {spaces.power} {known(powerText(language, space.power))}
            </li>
          </ul>,
          <span key="available" className="nowrap-in-chinese">
            {known(availableText(language, space.availableFrom))}
          </span>,
          <ConfirmedOn key="confirmed" language={language} day={space.confirmedOn} today={today} />,
        ],
      }))}
    />
  );
}

function SpaceName(props: Omit<SpaceListProps, "today"> & { space: PublishedSpace }) {
  const { language, park, space, isFrozen } = props;
  const { words, href } = language;
  const site = park.sites.find(({ id }) => id === space.siteId);
  return (
    <>
      <Say language={language} text={space.name} />
      {site?.name && (
        <span className="block text-note text-soft">
          <Say language={language} text={site.name} />
        </span>
      )}
      {!isFrozen && (
        <a
          className="screen-only tool text-note underline"
          href={href(enquiryPath({ park: park.slug, space: space.id }))}
        >
          {words.spaces.enquire}
          <span className="sr-only">
            {words.site.colon}
            {language.say(space.name)}
          </span>
        </a>
      )}
    </>
  );
}

function Rent({ language, space }: { language: Language; space: PublishedSpace }) {
  const { words } = language;
  const rent = rentText(language, space);
  if (rent === null) return <span className="text-soft">{words.common.none}</span>;
  return (
    <>
      <span className="nowrap">{rent}</span>
      <span className="block text-note text-soft">{rentBasisText(language, space.rentBasis)}</span>
    </>
  );
}

/** Who let six months go by without confirming a space may have let it. */
export function ConfirmedOn({ language, day, today }: { language: Language; day: Day | null; today: Day }) {
  const { words, locale } = language;
  if (day === null) return <span className="text-soft">{words.spaces.neverConfirmed}</span>;
  return (
    <>
      <span className="nowrap-in-chinese">{writeDay(locale, day)}</span>
      {isLongAgo(day, today) && <strong className="font-semibold">{words.common.longAgo}</strong>}
    </>
  );
}
