// A park's profile: what sources say of it, its sites and figures, and what is not known.
import { EditionsSection } from "#components/corrections/editions-section.tsx";
import { FigureTable } from "#components/figures/figure-table.tsx";
import { LargeFigures } from "#components/figures/large-figure.tsx";
import { Dates } from "#components/page/dates.tsx";
import { StatementList } from "#components/sources/statement-list.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import type { Day } from "#lib/values/day.ts";
import { ContactList } from "./contact-list.tsx";
import { MembershipClaim } from "./membership-claim.tsx";
import { ParkTitle } from "./park-title.tsx";
import { SiteList } from "./site-list.tsx";
import { SpaceList } from "./space-list.tsx";
import { unknownsOf } from "./unknowns.ts";

type ParkProfileProps = {
  language: Language;
  park: ParkInFull;
  /** Its editions up to this one, newest first. */
  editions: ToldEdition[];
  /** Of a former state: when it was published. */
  today: Day;
  /** A former state: it leads to no guide, and nothing of it is asked for. */
  isFrozen?: boolean;
};

export function ParkProfile({ language, park, editions, today, isFrozen = false }: ParkProfileProps) {
  const { words, href } = language;
  const headline = park.figures.filter(({ id }) => park.headlineFigures.includes(id));
  // The claim to be one of the ten, and the sites' numbers, have sections of their own.
  const told = park.statements.filter(({ aspect }) => aspect !== "membership" && aspect !== "site_number");
  const numbering = park.statements.filter(({ aspect }) => aspect === "site_number");
  return (
    <>
      <ParkTitle language={language} park={park} />
      {headline.length > 0 && (
        <div className="mb-8 border-t border-line pt-5">
          <LargeFigures language={language} figures={headline} />
        </div>
      )}
      {!isFrozen && (
        <p className="screen-only mb-10">
          <a href={href(`/guides/${park.slug}`)} className="button button-primary">
            {words.parks.toGuide}
          </a>
        </p>
      )}

      {told.length > 0 && (
        <Section id="profile" title={words.parks.profile} scope={words.parks.profileScope}>
          <StatementList language={language} statements={told} />
        </Section>
      )}

      {park.sites.length > 0 && (
        <Section id="sites" title={words.parks.sites} scope={words.parks.sitesScope}>
          <SiteList language={language} sites={park.sites} />
          {numbering.length > 0 && (
            <details className="mt-4">
              <summary>{words.common.quote}</summary>
              <StatementList language={language} statements={numbering} />
            </details>
          )}
        </Section>
      )}

      {park.spaces.length > 0 && (
        <Section id="space" title={words.guides.space} scope={words.spaces.scope}>
          <SpaceList {...{ language, park, today, isFrozen }} />
        </Section>
      )}

      {park.contacts.length > 0 && (
        <Section id="contact" title={words.contacts.title} scope={words.contacts.scope}>
          <ContactList language={language} park={park} today={today} />
        </Section>
      )}

      {park.figures.length > 0 && (
        <Section id="figures" title={words.parks.figures} scope={words.parks.figuresScope}>
          <FigureTable language={language} figures={park.figures} caption={words.parks.figures} />
        </Section>
      )}

      <Section id="membership" title={words.parks.membership}>
        <MembershipClaim language={language} membership={park.membership} />
      </Section>

      {park.relations.length > 0 && (
        <Section id="relations" title={words.parks.relations} scope={words.parks.relationsScope}>
          <ul>
            {park.relations.map(({ kind, slug, name, note }) => (
              <li key={kind + slug} className="border-b border-line py-3">
                {words.parks.relation[kind]}
                {words.site.colon}
                <a href={href(`/parks/${slug}`)}>
                  <Say language={language} text={name} />
                </a>
                {note && (
                  <p className="text-note text-soft">
                    <Say language={language} text={note} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}

      <Section id="unknown" title={words.parks.unknown} scope={words.parks.unknownScope}>
        <ul className="flex flex-wrap gap-x-8 gap-y-1 text-soft">
          {unknownsOf(park).map((unknown) => (
            <li key={unknown}>
              {words.parks.unknowns[unknown]}
              {words.site.colon}
              {words.common.none}
            </li>
          ))}
        </ul>
        {!isFrozen && (
          <p className="mt-4">
            <a href={href(enquiryPath({ park: park.slug }))}>{words.common.enquire}</a>
          </p>
        )}
      </Section>

      <EditionsSection language={language} path={`/parks/${park.slug}`} notes={editions} />
      <p className="screen-only mt-6 text-note">
        <a href={language.file(`/parks/${park.slug}/changes.atom`)}>{words.follow.feed}</a>
      </p>
      <Dates language={language} published={park} today={today} />
    </>
  );
}
