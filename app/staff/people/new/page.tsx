import { DeskPage } from "#components/staff/desk-page.tsx";
import { DutyFields } from "#components/staff/duty-fields.tsx";
import { TextField } from "#components/staff/field.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { listParkChoices } from "#lib/staff/people.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedInWho } from "../../with-actor.ts";

export default async function NewPerson({ searchParams }: PageProps<"/staff/people/new">) {
  await signedInWho("/staff/people/new", "manage_people");
  const { words } = await deskLanguage();
  const { people, signIn } = words;
  const { issues, values } = await noteFor("/staff/people/new", (await searchParams)["note"]);
  const about = { words, issues };
  const labels = { name: people.name, username: people.username, role: people.role, parks: people.parks };
  return (
    <DeskPage
      words={words}
      title={people.createTitle}
      lead={people.createLead}
      hasProblems={issues.length > 0}
    >
      <ProblemSummary words={words} issues={issues} labels={labels} />
      <form method="post" action={deskHref("/staff/people/create")} className="form">
        <TextField
          {...about}
          name="name"
          label={people.name}
          hint={signIn.nameHint}
          value={values["name"]}
          autoComplete="off"
        />
        <TextField
          {...about}
          name="username"
          label={people.username}
          hint={signIn.usernameHint}
          value={values["username"]}
          autoComplete="off"
        />
        <DutyFields
          {...about}
          role={oneOf(values["role"])}
          allParks={values["scope"] !== "some"}
          parks={[values["park"] ?? []].flat()}
          choices={await listParkChoices()}
        />
        <button type="submit" className="button button-primary">
          {people.createSubmit}
        </button>
      </form>
    </DeskPage>
  );
}
