import { notFound } from "next/navigation";
import { AccessForms } from "#components/staff/access-forms.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { DutyFields } from "#components/staff/duty-fields.tsx";
import { TextField } from "#components/staff/field.tsx";
import { OneTimeLink } from "#components/staff/one-time-link.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { Section } from "#components/ui/section.tsx";
import { findPerson, listParkChoices } from "#lib/staff/people.ts";
import { deskHref, deskOrigin } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedInWho } from "../../with-actor.ts";

export default async function PersonPage({ params, searchParams }: PageProps<"/staff/people/[id]">) {
  const { id } = await params;
  const path = `/staff/people/${id}`;
  const actor = await signedInWho(path, "manage_people");
  const person = await findPerson(id);
  if (!person) notFound();
  const { words } = await deskLanguage();
  const { people, frame } = words;
  const { issues, values, said } = await noteFor(path, (await searchParams)["note"]);
  const about = { words, issues };
  const labels = { name: people.name, role: people.role, parks: people.parks };
  const link = oneOf(said["link"]);
  const wasTyped = values["role"] !== undefined;
  return (
    <DeskPage words={words} title={person.name} hasProblems={issues.length > 0}>
      <ProblemSummary words={words} issues={issues} labels={labels} />
      {said["done"] && (
        <p role="status" className="note mb-6">
          {frame.saved}
        </p>
      )}
      {link && (
        <OneTimeLink words={words} name={person.name} address={`${await deskOrigin()}${deskHref(link)}`} />
      )}
      {person.id === actor.id ? (
        <p>
          {people.own} <a href={deskHref("/staff/me")}>{people.toMe}</a>
        </p>
      ) : (
        <>
          <Section id="duties" title={people.change}>
            <form method="post" action={deskHref(`${path}/change`)} className="form">
              <TextField
                {...about}
                name="name"
                label={people.name}
                value={wasTyped ? values["name"] : person.name}
                autoComplete="off"
              />
              <DutyFields
                {...about}
                role={wasTyped ? oneOf(values["role"]) : person.role}
                allParks={wasTyped ? values["scope"] === "all" : person.parks === "all"}
                parks={wasTyped ? [values["park"] ?? []].flat() : person.parks === "all" ? [] : person.parks}
                choices={await listParkChoices()}
              />
              <button type="submit" className="button button-primary">
                {people.changeSubmit}
              </button>
            </form>
          </Section>
          <Section id="access" title={people.access}>
            <AccessForms words={words} person={person} action={deskHref(`${path}/access`)} />
          </Section>
        </>
      )}
      <p className="mt-6">
        <a href={deskHref("/staff/people")}>{people.toList}</a>
      </p>
    </DeskPage>
  );
}
