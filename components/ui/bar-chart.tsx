// A bar chart drawn on the server. Lengths are percentages and letters are not scaled, so that it fits every width.
// One colour, solid and outlined, with every value beside its bar: it reads the same in black and white and on paper.
// Its numbers stand in a table below it, which its caller draws; of what has no quantity at all no chart is drawn.
import type { Language } from "#lib/i18n/language.ts";

/** `length` is the quantity itself, in any one unit; null where nobody knows it: the row has words and no bar. */
export type Bar = { key: string; label: string; length: number | null; value: string };

/** In root ems, so that elder mode and a reader's larger type get the room they need. */
const rowHeight = 3.7;
/** Bars take at most this much of the width, in per cent; the rest is for the values at their ends. */
const longest = 64;
/** The width of a phone's column in elder mode, in root ems. */
const narrowest = 15.5;

type BarChartProps = { language: Language; id: string; title: string; bars: Bar[] };

export function BarChart({ language: { words, locale }, id, title, bars }: BarChartProps) {
  if (bars.every(({ length }) => length === null)) return null;
  const greatest = Math.max(...bars.map(({ length }) => length ?? 0), 0);
  const most = lengthBeside(bars.flatMap(({ length, value }) => (length === null ? [] : value)));
  const rows = bars.map(({ label, value }) => `${label} ${value}`).join(locale === "en" ? "; " : "；");
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={`${bars.length * rowHeight}rem`}
      className="mb-6 block overflow-visible"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{words.common.chartDescription(rows)}</desc>
      {bars.map(({ key, label, length, value }, index) => {
        const y = index * rowHeight;
        const at = (offset: number) => `${(y + offset).toFixed(2)}rem`;
        const share = length === null || greatest === 0 ? 0 : Math.max((length / greatest) * most, 0.5);
        const width = share === 0 ? "0%" : `${share.toFixed(2)}%`;
        return (
          <g key={key}>
            <text y={at(1)} className="fill-soft text-note">
              {label}
            </text>
            {length !== null && (
              <rect
                y={at(1.5)}
                width={width}
                height="1.4rem"
                className="fill-red stroke-ink"
                strokeWidth="1"
              />
            )}
            <text
              x={width}
              dx={length === null ? undefined : "0.5rem"}
              y={at(2.6)}
              className={length === null ? "fill-soft text-body" : "fill-ink text-body"}
            >
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** How long a bar may be, in per cent, so that the widest of the values fits beside it on any screen. */
function lengthBeside(values: readonly string[]): number {
  const widths = values.map((value) =>
    [...value].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 1 : 0.58), 0.5),
  );
  return Math.min(longest, 100 * (1 - Math.max(...widths, 0) / narrowest));
}
