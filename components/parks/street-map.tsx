// The streets of the district as squares, in the order of their codes: no geography, and nobody's boundary. Drawn on the server, for
// the width it gets; letters are not scaled. The list beside it says the same.
import type { Language } from "#lib/i18n/language.ts";
import type { ParksOfStreet } from "#lib/parks/by-name.ts";
import { streetCodes, streetName } from "#lib/parks/streets.ts";

type StreetMapProps = { language: Language; byStreet: ParksOfStreet[] };

/** In root ems, so that elder mode and a reader's larger type get the room they need. */
const height = 6.6;
const columns = 2;
const mostMarks = 12;

export function StreetMap({ language, byStreet }: StreetMapProps) {
  const { words, locale } = language;
  const known = streetCodes(language.dataSet).map((code) => ({
    code,
    name: nameOf(language, code),
    parks: byStreet.find(({ streetCode }) => streetCode === code)?.total ?? 0,
  }));
  const unknown = byStreet.find(({ streetCode }) => streetCode === null)?.total ?? 0;
  const squares = [...known, { code: "unknown", name: words.map.streetUnknown, parks: unknown }];
  const described = squares.map(({ name, parks }) => `${name} ${words.map.count(parks)}`);
  return (
    <figure>
      <svg
        role="img"
        aria-labelledby="street-map-title street-map-description"
        width="100%"
        height={`${Math.ceil(squares.length / columns) * height}rem`}
        className="block overflow-visible"
      >
        <title id="street-map-title">{words.map.title}</title>
        <desc id="street-map-description">
          {words.map.described(described.join(locale === "en" ? "; " : "；"))} {words.map.note}
        </desc>
        {squares.map(({ code, name, parks }, index) => (
          <Square
            key={code}
            x={(index % columns) * 50}
            y={Math.floor(index / columns) * height}
            lines={locale === "en" ? name.split(" ") : [name]}
            count={parks === 0 && code !== "unknown" ? "—" : words.map.count(parks)}
            parks={parks}
            isSure={code !== "unknown"}
          />
        ))}
      </svg>
      <figcaption className="mt-3 text-note text-soft">
        <strong className="font-semibold">{words.map.note}</strong> {words.map.arrangement}
      </figcaption>
    </figure>
  );
}

export function nameOf(language: Language, code: string | null): string {
  return streetName(language, code) ?? language.words.map.streetUnknown;
}

type SquareProps = {
  /** In hundredths of the width, and in root ems. */
  x: number;
  y: number;
  lines: string[];
  count: string;
  parks: number;
  isSure: boolean;
};

/** A mark for each park, so that many and few are seen at a glance. */
function Square({ x, y, lines, count, parks, isSure }: SquareProps) {
  return (
    <svg x={`${x}%`} y={`${y}rem`} width="48.5%" height={`${height - 0.5}rem`} aria-hidden="true">
      <rect
        width="100%"
        height="100%"
        className="fill-tint stroke-ink"
        strokeWidth="1"
        strokeDasharray={isSure && parks > 0 ? undefined : "4 4"}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x="0.8rem"
          y={`${1.5 + index * 1.2}rem`}
          className="fill-ink text-note font-semibold"
        >
          {line}
        </text>
      ))}
      <text x="0.8rem" y={`${1.5 + lines.length * 1.3}rem`} className="fill-soft text-note">
        {count}
      </text>
      {Array.from({ length: Math.min(parks, mostMarks) }, (_, index) => `${0.8 + index * 0.75}rem`).map(
        (at) => (
          <rect
            key={at}
            x={at}
            y={`${height - 1.5}rem`}
            width="0.55rem"
            height="0.55rem"
            className={isSure ? "fill-red" : "fill-paper stroke-ink"}
          />
        ),
      )}
    </svg>
  );
}
