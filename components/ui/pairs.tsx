// Labels and their values, one under the other.
import type { ReactNode } from "react";

export type Pair = { label: ReactNode; value: ReactNode; key?: string };

export function Pairs({ pairs }: { pairs: Pair[] }) {
  return (
    <dl className="pairs">
      {pairs.map(({ label, value, key }) => (
        <div key={key ?? String(label)}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
