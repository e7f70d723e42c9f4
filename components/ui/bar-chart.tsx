// A bar chart drawn on the server. Lengths are percentages and letters are not scaled, so that it fits every width.
// Its numbers stand in a table below it, which its caller draws.

export type Bar = { label: string; length: number; value: string };

const rowHeight = 62;
/** Bars take at most this much of the width; the rest is for the values at their ends. */
const longest = 76;

/** `length` is the quantity itself, in any one unit. */
export function BarChart({ id, title, description, bars }: { id: string; title: string; description: string; bars: Bar[] }) {
  const greatest = Math.max(...bars.map(({ length }) => length), 0);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={bars.length * rowHeight}
      className="block overflow-visible"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {bars.map(({ label, length, value }, index) => {
        const y = index * rowHeight;
        const width = greatest > 0 ? `${Math.max((length / greatest) * longest, 0.5).toFixed(2)}%` : "0%";
        return (
          <g key={label}>
            <text y={y + 17} className="fill-soft text-note">
              {label}
            </text>
            <rect y={y + 26} width={width} height={24} className="fill-red" />
            <text x={width} dx={8} y={y + 44} className="fill-ink text-body">
              {value}
            </text>
          </g>
        );
      })}
      <line y1={0} y2={bars.length * rowHeight - 8} className="stroke-ink" strokeWidth={1} />
    </svg>
  );
}
