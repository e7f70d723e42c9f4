// A bar chart drawn on the server. Lengths are percentages and letters are not scaled, so that it fits every width.
// Its numbers stand in a table below it, which its caller draws.

export type Bar = { label: string; length: number; value: string };

/** In root ems, so that elder mode and a reader's larger type get the room they need. */
const rowHeight = 3.7;
/** Bars take at most this much of the width; the rest is for the values at their ends. */
const longest = 64;

/** `length` is the quantity itself, in any one unit. */
export function BarChart({
  id,
  title,
  description,
  bars,
}: {
  id: string;
  title: string;
  description: string;
  bars: Bar[];
}) {
  const greatest = Math.max(...bars.map(({ length }) => length), 0);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={`${bars.length * rowHeight}rem`}
      className="mb-6 block overflow-visible"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {bars.map(({ label, length, value }, index) => {
        const y = index * rowHeight;
        const at = (offset: number) => `${(y + offset).toFixed(2)}rem`;
        const width = greatest > 0 ? `${Math.max((length / greatest) * longest, 0.5).toFixed(2)}%` : "0%";
        return (
          <g key={label}>
            <text y={at(1)} className="fill-soft text-note">
              {label}
            </text>
            <rect y={at(1.5)} width={width} height="1.4rem" className="fill-red" />
            <text x={width} dx="0.5rem" y={at(2.6)} className="fill-ink text-body">
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
