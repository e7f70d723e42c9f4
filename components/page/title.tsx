// The name of a page and what it is in a sentence.
import type { ReactNode } from "react";

type TitleProps = { children: ReactNode; lead?: ReactNode; beside?: ReactNode };

/** A phone's line has room for so many Chinese signs of a title. */
const signsOnAPhone = 10;

export function Title({ children, lead, beside }: TitleProps) {
  return (
    <header className="mb-8 max-w-[46rem]">
      <h1 className={`font-serif text-display font-bold ${hasLongPart(children) ? "long-title" : ""}`.trim()}>
        {children}
      </h1>
      {beside && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-soft">{beside}</p>
      )}
      {lead && <p className="mt-4 text-lead">{lead}</p>}
    </header>
  );
}

/** Whether a part between two places where one may break is longer than a phone is wide, its comma included. */
function hasLongPart(title: ReactNode): boolean {
  return (
    typeof title === "string" &&
    title.split(/(?<=[，。、；：？！）》”])|(?=[（《“])|\s/).some((part) => [...part].length > signsOnAPhone)
  );
}
