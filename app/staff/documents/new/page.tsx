import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { SelectField, TextField } from "#components/staff/field.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { documentKinds } from "#lib/editorial/kind.ts";
import { forms } from "#lib/forms.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { listParkChoices } from "#lib/staff/people.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedIn } from "../../with-actor.ts";

const here = "/staff/documents/new";

export default async function NewDocument({ searchParams }: PageProps<"/staff/documents/new">) {
  const query = await searchParams;
  const kind = documentKinds.find((each) => each === oneOf(query["kind"]));
  const actor = await signedIn(kind ? `${here}?kind=${kind}` : here);
  if (actor.role !== "editor") notFound();
  const { words } = await deskLanguage();
  const { creating } = words.edit;
  const { kinds } = words.document;
  if (!kind)
    return (
      <DeskPage words={words} title={creating.pick}>
        <ul className="kinds">
          {documentKinds.map((each) => (
            <li key={each}>
              <a href={deskHref(`${here}?kind=${each}`)} className="button">
                {kinds[each]}
              </a>
            </li>
          ))}
        </ul>
      </DeskPage>
    );
  const { issues, values } = await noteFor(here, query["note"]);
  const about = { words, issues };
  const parks = forms[kind].hasPark ? await parksOf(actor) : [];
  return (
    <DeskPage
      words={words}
      title={creating.title(kinds[kind])}
      lead={creating.lead}
      hasProblems={issues.length > 0}
    >
      <ProblemSummary
        words={words}
        issues={issues}
        labels={{
          name: creating.name,
          id: creating.id,
          ...(parks.length > 0 ? { park: creating.park } : {}),
        }}
      />
      <form method="post" action={deskHref("/staff/documents/create")} className="form">
        <input type="hidden" name="kind" value={kind} />
        <TextField
          {...about}
          name="name"
          label={creating.name}
          hint={creating.nameHint}
          value={values["name"]}
          autoComplete="off"
        />
        <TextField
          {...about}
          name="id"
          label={creating.id}
          hint={creating.idHint}
          value={values["id"]}
          maxLength={80}
          autoComplete="off"
        />
        {forms[kind].hasPark && (
          <SelectField
            {...about}
            name="park"
            label={creating.park}
            hint={creating.parkHint}
            value={values["park"]}
            empty={creating.noPark}
            options={parks}
          />
        )}
        <button type="submit" className="button button-primary">
          {creating.submit}
        </button>
      </form>
    </DeskPage>
  );
}

/** Those that the person may write about. */
async function parksOf({ parks }: Actor) {
  const all = await listParkChoices();
  return parks === "all" ? all : all.filter(({ id }) => parks.includes(id));
}
