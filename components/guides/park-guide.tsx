// One park, one policy: a park with the policies that apply to it, told for someone who comes to look at it. Prints on A4.
import { LargeFigures } from "#components/figures/large-figure.tsx";
import { Dates } from "#components/page/dates.tsx";
import { ContactList } from "#components/parks/contact-list.tsx";
import { MembershipClaim } from "#components/parks/membership-claim.tsx";
import { ParkTitle } from "#components/parks/park-title.tsx";
import { SiteList } from "#components/parks/site-list.tsx";
import { SpaceList } from "#components/parks/space-list.tsx";
import { ClausesByPurpose } from "#components/policies/clauses-by-purpose.tsx";
import { HighestOnly } from "#components/policies/highest-only.tsx";
import { PackageList } from "#components/policies/package-list.tsx";
import { EvidenceWords } from "#components/sources/evidence-words.tsx";
import { StatementList } from "#components/sources/statement-list.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import { offersIn } from "#lib/policies/offers.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { dataAsOf } from "#lib/sources/data-as-of.ts";
import type { Aspect } from "#lib/sources/evidence.ts";
import type { Day } from "#lib/values/day.ts";
import { GuideHead } from "./guide-head.tsx";

type ParkGuideProps = {
  language: Language;
  park: ParkInFull;
  packages: PublishedPackage[];
  today: Day;
  contact: string | null;
};

/** What an investor asks first, in this order. */
const whatItIs: readonly Aspect[] = [
  "positioning",
  "converted_from",
  "street",
  "location",
  "opened",
  "operator",
  "operating_model",
  "award",
  "progress",
  "structure",
];

export function ParkGuide({ language, park, packages, today, contact }: ParkGuideProps) {
  const { words, href, locale } = language;
  const told = whatItIs.flatMap((aspect) =>
    park.statements.filter((each) => each.aspect === aspect && each.use === "shown"),
  );
  const figures = park.figures.filter(({ use }) => use === "shown");
  const doubtful = doubtsIn({
    figures: park.figures,
    statements: park.statements.filter((each) => !told.includes(each)),
  });
  // What a source names as one of the ten is told with what the park is; what may be is to be asked about.
  const isConfirmed = park.membership.status === "confirmed";
  const asOf = dataAsOf(figures.map(({ source }) => source));
  return (
    <div className="guide">
      <p className="print-only">{words.guides.kicker}</p>
      <ParkTitle language={language} park={park} />
      <GuideHead language={language} park={park} packages={packages} today={today} />
      <WaysOn language={language} park={park} packages={packages} />

      <Section id="what" title={words.guides.what} scope={words.parks.profileScope}>
        {told.length > 0 ? (
          <StatementList language={language} statements={told} />
        ) : (
          <p className="text-soft">{words.common.none}</p>
        )}
        {isConfirmed && (
          <div className="mt-4">
            <MembershipClaim language={language} membership={park.membership} />
          </div>
        )}
        {park.sites.length > 0 && <SiteList language={language} sites={park.sites} />}
      </Section>

      <Section
        id="figures"
        title={words.guides.why}
        scope={asOf && words.guides.whyScope(writeDay(locale, asOf))}
      >
        {figures.length > 0 ? (
          <LargeFigures language={language} figures={figures} />
        ) : (
          <p className="text-soft">{words.guides.noFigures}</p>
        )}
      </Section>

      <Section id="space" title={words.guides.space} scope={words.guides.spaceScope}>
        {park.spaces.length > 0 ? (
          <Spaces language={language} park={park} today={today} />
        ) : (
          <p className="text-soft">{words.guides.noSpace}</p>
        )}
      </Section>

      <Section id="policies" title={words.guides.policies} scope={words.guides.policiesScope}>
        <ClausesByPurpose language={language} park={park} packages={packages} today={today} />
        <HighestOnly language={language} packages={packages} />
        {packages.length > 0 ? (
          <div className="two-on-paper">
            <PackageList language={language} packages={packages} today={today} />
          </div>
        ) : (
          <p className="text-soft">{words.guides.noPolicies}</p>
        )}
        <p className="note mt-5">{words.guides.unverifiedNote}</p>
      </Section>

      <Section id="doubts" title={words.guides.doubts} scope={words.guides.doubtsScope}>
        {!isConfirmed && <MembershipClaim language={language} membership={park.membership} />}
        {doubtful.length > 0 && <Doubts language={language} doubtful={doubtful} />}
        {isConfirmed && doubtful.length === 0 && <p>{words.guides.noDoubts}</p>}
      </Section>

      <Section id="checklist" title={words.guides.checklist} scope={words.guides.checklistScope}>
        <ul className="two-on-paper">
          {words.guides.checklistItems.map((item) => (
            <li key={item} className="flex gap-3 border-b border-line py-2">
              <span aria-hidden="true">□</span>
              {item}
            </li>
          ))}
        </ul>
      </Section>

      <Section id="contact" title={words.guides.contact} scope={words.guides.contactScope}>
        <ContactList language={language} park={park} today={today} />
        <p className="mt-3">
          {words.footer.contact}
          {words.site.colon}
          {contact ?? words.footer.unset}
        </p>
        <p className="screen-only mt-4">
          <a href={href(enquiryPath({ park: park.slug }))} className="button">
            {words.common.enquire}
          </a>
        </p>
        <p className="screen-only mt-2 text-note">
          {words.follow.twins}
          {words.site.colon}
          <a href={href(`/guides/${park.slug}/guide.md`)}>Markdown</a> ·{" "}
          <a href={href(`/guides/${park.slug}/guide.json`)}>JSON</a>
        </p>
      </Section>
      <Dates language={language} published={park} today={today} />
    </div>
  );
}

/** What one does next. How it is printed is said in words: no page needs a script. */
function WaysOn({ language, park, packages }: Pick<ParkGuideProps, "language" | "park" | "packages">) {
  const { words, href } = language;
  const { head } = words.guides;
  return (
    <div className="screen-only mb-10 flex flex-wrap items-start gap-3">
      <a href={href(enquiryPath({ park: park.slug }))} className="button button-primary">
        {head.ask}
      </a>
      {packages.some((each) => offersIn(each).length > 0) && (
        <a href={href("/policies/match")} className="button">
          {head.match}
        </a>
      )}
      <details className="open:basis-full">
        <summary className="button">{head.print}</summary>
        <p className="note mt-3 max-w-[34rem]">{head.howToPrint}</p>
      </details>
      <a href={href(`/parks/${park.slug}`)} className="tool ms-2 underline">
        {words.parks.toProfile}
      </a>
    </div>
  );
}

const spacesInSight = 6;

/** Those that were confirmed last come first; on paper only they. */
function Spaces({ language, park, today }: Pick<ParkGuideProps, "language" | "park" | "today">) {
  const spaces = park.spaces.toSorted((one, other) =>
    (other.confirmedOn ?? "").localeCompare(one.confirmedOn ?? ""),
  );
  const others = spaces.slice(spacesInSight);
  return (
    <>
      <SpaceList
        language={language}
        park={{ ...park, spaces: spaces.slice(0, spacesInSight) }}
        today={today}
      />
      {others.length > 0 && (
        <details className="not-unfolded-on-paper mt-3">
          <summary>
            {language.words.guides.moreSpaces(others.length)}
            <span className="print-only">{language.words.guides.onlyOnline}</span>
          </summary>
          <SpaceList language={language} park={{ ...park, spaces: others }} today={today} />
        </details>
      )}
    </>
  );
}

/** What can be read in more than one way, beside the words it is about. What is told above carries its doubts there. */
function doubtsIn({ figures, statements }: Pick<ParkInFull, "figures" | "statements">) {
  return [
    ...figures.map((figure) => ({ ...figure, about: figure.name })),
    ...statements.map((statement) => ({ ...statement, about: statement.text })),
  ].filter(({ ambiguities }) => ambiguities.length > 0);
}

function Doubts({ language, doubtful }: { language: Language; doubtful: ReturnType<typeof doubtsIn> }) {
  const { words } = language;
  return (
    <ul className="mt-4">
      {doubtful.map((each) => (
        <li key={each.id} className="border-t border-line py-3">
          {each.use === "shown" ? (
            <Say language={language} text={each.about} />
          ) : (
            <span className="text-soft">{words.common.quotedOnly}</span>
          )}
          <EvidenceWords language={language} evidence={each} />
        </li>
      ))}
    </ul>
  );
}
