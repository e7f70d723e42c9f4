// How someone gets in, and how they get in again or no more. Each deed has a form of its own.
import { Pairs } from "#components/ui/pairs.tsx";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { stateOf } from "./person-state.ts";

type AccessFormsProps = {
  words: StaffWords;
  person: {
    username: string;
    hasSecondFactor: boolean;
    createdAt: Date;
    deactivatedAt: Date | null;
    link: "open" | "expired" | "used";
  };
  action: string;
};

export function AccessForms({ words: { people }, person, action }: AccessFormsProps) {
  const state = stateOf(person);
  const hasChosen = person.link === "used";
  const deeds = person.deactivatedAt
    ? [{ deed: "reactivate", label: people.reactivate, hint: people.reactivateText }]
    : [
        hasChosen
          ? { deed: "link", label: people.newLink, hint: people.newLinkText }
          : { deed: "link", label: people.firstLink, hint: people.firstLinkText },
        ...(person.hasSecondFactor
          ? [{ deed: "link_and_phone", label: people.newLinkPhone, hint: people.newLinkPhoneText }]
          : []),
        { deed: "deactivate", label: people.deactivate, hint: people.deactivateText },
      ];
  return (
    <>
      <Pairs
        pairs={[
          { label: people.username, value: person.username },
          { label: people.columns.state, value: people.states[state] },
          {
            label: people.secondFactor,
            value: person.hasSecondFactor ? people.hasSecondFactor : people.noSecondFactor,
          },
          { label: people.created, value: stampInShanghai(person.createdAt) },
        ]}
      />
      {deeds.map(({ deed, label, hint }) => (
        <form key={deed} method="post" action={action} className="mt-5">
          <button type="submit" name="deed" value={deed} className="button" aria-describedby={`${deed}-hint`}>
            {label}
          </button>
          <p id={`${deed}-hint`} className="hint">
            {hint}
          </p>
        </form>
      ))}
    </>
  );
}
