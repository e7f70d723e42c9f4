// A part of a page: a rule of ink, its title and one sentence of scope in the margin, its content beside it.
import type { ReactNode } from "react";

type SectionProps = { id: string; title: ReactNode; scope?: ReactNode; children: ReactNode };

export function Section({ id, title, scope, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div>
        <h2 id={id} className="font-serif text-title font-semibold">
          {title}
        </h2>
        {scope && <p className="mt-2 text-note text-soft">{scope}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
