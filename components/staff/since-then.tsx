// What a person is told whose form came too late: what changed meanwhile, and what they wrote.
import type { Change } from "#lib/editorial/changes.ts";
import type { EditionState } from "#lib/editorial/states.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { Difference } from "./difference.tsx";
import type { Subject } from "./field-label.ts";

type SinceThenProps = {
  words: StaffWords;
  changes: readonly Change[];
  about: Subject;
  state: EditionState;
  /** The person's own words, as they sent them. */
  wrote: readonly string[];
};

export function SinceThen({ words, changes, about, state, wrote }: SinceThenProps) {
  const { document } = words;
  return (
    <section id="problems" className="problems problems-wide" role="alert" tabIndex={-1}>
      <h2 className="font-semibold">{document.notDone}</h2>
      <p>{document.notDoneText}</p>
      {changes.length > 0 ? (
        <Difference words={words} changes={changes} about={about} />
      ) : (
        <p>{document.stateMoved(document.states[state])}</p>
      )}
      {wrote.some((each) => each.trim() !== "") && (
        <>
          <h3 className="font-semibold">{document.yourWords}</h3>
          {wrote
            .filter((each) => each.trim() !== "")
            .map((each) => (
              <p key={each} className="quote">
                {each}
              </p>
            ))}
        </>
      )}
    </section>
  );
}
