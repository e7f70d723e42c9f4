// What someone's role is, and on which parks.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { staffRoles } from "#lib/staff/actor.ts";
import { Choice, FieldSet } from "./field.tsx";

type DutyFieldsProps = {
  words: StaffWords;
  issues: readonly Issue[];
  role: string | undefined;
  allParks: boolean;
  parks: readonly string[];
  choices: readonly { id: string; name: string }[];
};

export function DutyFields({ words, issues, role, allParks, parks, choices }: DutyFieldsProps) {
  const { people, frame } = words;
  return (
    <>
      <FieldSet words={words} issues={issues} name="role" label={people.role}>
        {staffRoles.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="role"
            value={each}
            label={frame.roles[each]}
            hint={people.roleHints[each]}
            checked={each === role}
          />
        ))}
      </FieldSet>
      <FieldSet words={words} issues={issues} name="parks" label={people.parks} hint={people.parksHint}>
        <Choice type="radio" name="scope" value="all" label={people.allParks} checked={allParks} />
        <Choice type="radio" name="scope" value="some" label={people.someParks} checked={!allParks} />
        <div className="choices">
          {choices.length === 0 && <p className="hint">{people.noParks}</p>}
          {choices.map(({ id, name }) => (
            <Choice
              key={id}
              type="checkbox"
              name="park"
              value={id}
              label={name}
              checked={parks.includes(id)}
            />
          ))}
        </div>
      </FieldSet>
    </>
  );
}
