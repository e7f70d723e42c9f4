import { DeskPage } from "#components/staff/desk-page.tsx";
import { parkScopeInWords } from "#components/staff/park-scope.ts";
import { stateOf } from "#components/staff/person-state.ts";
import { Ledger } from "#components/ui/ledger.tsx";
import { listParkChoices, listPeople } from "#lib/staff/people.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { signedInWho } from "../with-actor.ts";

export default async function People() {
  const actor = await signedInWho("/staff/people", "manage_people");
  const [everyone, parks, { words }] = await Promise.all([listPeople(), listParkChoices(), deskLanguage()]);
  const { people, frame } = words;
  const names = new Map(parks.map(({ id, name }) => [id, name]));
  return (
    <DeskPage words={words} title={people.title} lead={people.lead}>
      <p className="mb-6">
        <a href={deskHref("/staff/people/new")} className="button button-primary">
          {people.create}
        </a>
      </p>
      <Ledger
        caption={people.title}
        columns={Object.values(people.columns).map((title) => ({ title }))}
        rows={everyone.map((person) => ({
          key: person.id,
          cells: [
            <>
              <a href={deskHref(`/staff/people/${person.id}`)}>{person.name}</a>
              {person.id === actor.id && ` ${people.you}`}
            </>,
            person.username,
            frame.roles[person.role],
            parkScopeInWords(words, person, names),
            people.states[stateOf(person)],
            person.lastSeenAt ? stampInShanghai(person.lastSeenAt) : people.never,
          ],
        }))}
      />
    </DeskPage>
  );
}
