import { redirect } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { TextField } from "#components/staff/field.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { noteFor } from "../notes.ts";
import { oneOf } from "../query.ts";
import { standingNow } from "../standing.ts";

export default async function SignIn({ searchParams }: PageProps<"/staff/sign-in">) {
  const query = await searchParams;
  const next = pathBeyondTheDoor(oneOf(query["next"])) ?? "/staff";
  const standing = await standingNow();
  if (standing.kind === "signed_in") redirect(next);
  const { words } = await deskLanguage();
  const { signIn } = words;
  const { issues, values, said } = await noteFor("/staff/sign-in", query["note"]);
  const about = { words, issues };
  return (
    <DeskPage words={words} title={signIn.title} lead={signIn.lead} hasProblems={issues.length > 0}>
      <ProblemSummary
        words={words}
        issues={issues}
        labels={{ username: signIn.username }}
        heading={signIn.failed}
      />
      {(said["done"] || standing.kind === "late") && (
        <p role="status" className="note mb-6">
          {said["done"] ? signIn.signedOut : signIn.wasIdle}
        </p>
      )}
      <form method="post" action={deskHref("/staff/sign-in/check")} className="form">
        <input type="hidden" name="next" value={next} />
        <TextField
          {...about}
          name="username"
          label={signIn.username}
          value={values["username"]}
          autoComplete="username"
        />
        <TextField
          {...about}
          name="password"
          label={signIn.password}
          type="password"
          autoComplete="current-password"
        />
        <button type="submit" className="button button-primary">
          {signIn.submit}
        </button>
        <p className="hint">{signIn.forgotten}</p>
      </form>
    </DeskPage>
  );
}
