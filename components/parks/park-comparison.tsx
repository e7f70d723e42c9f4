// Parks side by side: what is said of each, what differs, and what nobody has said.
import { Quantity } from "#components/figures/quantity.tsx";
import { SourceMark } from "#components/figures/source-mark.tsx";
import { periodText } from "#components/figures/times.ts";
import { OriginalTitle } from "#components/policies/original-title.tsx";
import { StatusBadge } from "#components/policies/status-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { quantityText } from "#lib/figures/display.ts";
import type { Language } from "#lib/i18n/language.ts";
import { differs } from "#lib/parks/comparison.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import { streetName } from "#lib/parks/streets.ts";
import type { PublishedPackage, PublishedPolicy } from "#lib/policies/published.ts";
import type { Day } from "#lib/values/day.ts";
import { type Cell, type Row, spaceRows } from "./compared-spaces.tsx";

type ParkComparisonProps = {
  language: Language;
  parks: ParkInFull[];
  policies: Map<string, { each: PublishedPackage; policy: PublishedPolicy }[]>;
  today: Day;
};

const toldOf = [
  "positioning",
  "location",
  "converted_from",
  "opened",
  "structure",
  "operator",
  "operating_model",
  "award",
  "landlord_offer",
] as const;

export function ParkComparison({ language, parks, policies, today }: ParkComparisonProps) {
  const { words, href } = language;
  const { compare } = words.parks;
  const rows: Row[] = [
    ...factRows(language, parks),
    ...figureRows(language, parks),
    policyRow(language, parks, policies, today),
    ...spaceRows(language, parks),
    contactRow(language, parks),
  ];
  return (
    <div className="landscape">
      <p className="note mb-6">{compare.figureNote}</p>
      <Ledger
        caption={compare.title}
        columns={[{ title: compare.matter }, ...parks.map(({ name }) => ({ title: language.say(name) }))]}
        rows={rows.map(({ key, title, cells, doubt }) => ({
          key,
          cells: [
            <span key="title">
              {title}{" "}
              {(doubt ?? differs(cells.map((cell) => cell?.text ?? null))) && (
                <Badge sure={false}>{doubt ?? compare.differs}</Badge>
              )}
            </span>,
            ...cells.map((cell) => cell?.drawn ?? <span className="text-soft">{words.common.none}</span>),
          ],
        }))}
      />
      <ul className="screen-only mt-6 flex flex-wrap gap-x-6">
        {parks.map(({ slug, name }) => (
          <li key={slug} className="flex flex-wrap gap-x-4">
            <a className="tool underline" href={href(`/guides/${slug}`)}>
              {words.finder.toGuide}
              {words.site.colon}
              {language.say(name)}
            </a>
            <a className="tool underline" href={href(enquiryPath({ park: slug }))}>
              {words.enquiry.titleAbout(language.say(name))}
            </a>
            {parks.length > 2 && (
              <a className="tool underline" href={href(addressWithout(parks, slug))}>
                {compare.remove(language.say(name))}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="screen-only mt-4">
        <a className="button" href={href("/parks/compare")}>
          {compare.again}
        </a>
      </p>
    </div>
  );
}

function factRows(language: Language, parks: ParkInFull[]) {
  const { words, say } = language;
  const plain = (text: string | null | undefined): Cell => (text ? { text, drawn: text } : null);
  const rows: { key: string; title: string; cells: Cell[] }[] = [
    {
      key: "membership",
      title: words.parks.membership,
      cells: parks.map(({ membership }) => plain(words.parks.badges[membership.status])),
    },
    {
      key: "street",
      title: words.parks.compare.street,
      cells: parks.map(({ streetCode }) => plain(streetName(language, streetCode))),
    },
  ];
  for (const aspect of toldOf) {
    const cells = parks.map(({ statements }): Cell => {
      const told = statements.filter((each) => each.aspect === aspect && each.use === "shown");
      if (told.length === 0) return null;
      return {
        text: told.map(({ text }) => say(text)).join(" "),
        drawn: told.map((each) => (
          <span key={each.id} className="block">
            <Say language={language} text={each.text} />
          </span>
        )),
      };
    });
    if (cells.some((cell) => cell !== null)) rows.push({ key: aspect, title: words.aspects[aspect], cells });
  }
  const sites = parks.map(({ sites: each }) =>
    plain(each.flatMap(({ name }) => (name ? say(name) : [])).join(words.conditions.list)),
  );
  return [...rows, { key: "sites", title: words.parks.sites, cells: sites }];
}

/** A row for each thing that is counted of at least one of them. */
function figureRows(language: Language, parks: ParkInFull[]) {
  const shown = parks.map(({ figures }) => figures.filter(({ use }) => use === "shown"));
  const kindOf = ({ measure, stage, isTarget }: ParkInFull["figures"][number]) =>
    `${measure} ${stage ?? ""} ${isTarget ? "target" : ""}`;
  return [...new Set(shown.flat().map(kindOf))].map((kind) => {
    const [first] = shown.flat().filter((figure) => kindOf(figure) === kind);
    return {
      key: kind,
      title: first ? language.words.figures.measures[first.measure] : kind,
      cells: shown.map((figures): Cell => {
        const same = figures.filter((figure) => kindOf(figure) === kind);
        if (same.length === 0) return null;
        return {
          text: same.map((figure) => quantityText(language, figure)).join(" "),
          drawn: same.map((figure) => (
            <span key={figure.id} className="block">
              <Quantity language={language} quantity={figure} />
              <SourceMark language={language} figure={figure} />{" "}
              <span className="text-note text-soft">
                {figure.isTarget ? language.words.common.target : periodText(language, figure)}
              </span>
            </span>
          )),
        };
      }),
    };
  });
}

function policyRow(
  language: Language,
  parks: ParkInFull[],
  policies: ParkComparisonProps["policies"],
  today: Day,
) {
  const { words, href } = language;
  return {
    key: "policies",
    title: words.parks.compare.policies,
    cells: parks.map(({ slug }): Cell => {
      const found = policies.get(slug) ?? [];
      if (found.length === 0) return null;
      return {
        text: found.map(({ policy }) => policy.id).join(" "),
        drawn: found.map(({ each, policy }) => (
          <span key={policy.id} className="block">
            <a href={href(`/policies/${each.slug}#${policy.id}`)}>
              <OriginalTitle language={language} title={policy.title} />
            </a>{" "}
            <StatusBadge language={language} policy={policy} today={today} />
          </span>
        )),
      };
    }),
  };
}

/** Parks differ in whom one calls as a matter of course: that is not marked. */
function contactRow({ words, say }: Language, parks: ParkInFull[]): Row {
  const { phone, hours } = words.contacts;
  return {
    key: "contact",
    title: words.contacts.title,
    cells: parks.map(({ contacts }): Cell => {
      if (contacts.length === 0) return null;
      const told = contacts.map((contact) => ({
        id: contact.id,
        lines: [
          say(contact.post),
          say(contact.organisation),
          phone + words.site.colon + (contact.phone ?? words.common.none),
          hours + words.site.colon + (contact.hours ? say(contact.hours) : words.common.none),
        ],
      }));
      return {
        text: told.flatMap(({ lines }) => lines).join(" "),
        drawn: told.flatMap(({ id, lines }) =>
          lines.map((line) => (
            <span key={id + line} className="block">
              {line}
            </span>
          )),
        ),
      };
    }),
  };
}

function addressWithout(parks: readonly ParkInFull[], slug: string): string {
  const others = parks.filter((park) => park.slug !== slug).map((park) => park.slug);
  return `/parks/compare?parks=${others.join(",")}`;
}
