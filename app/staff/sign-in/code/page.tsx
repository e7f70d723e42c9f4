import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { TextField } from "#components/staff/field.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { awaitsCode } from "#lib/staff/sign-in.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";

export default async function Code({ searchParams }: PageProps<"/staff/sign-in/code">) {
  const query = await searchParams;
  const next = pathBeyondTheDoor(oneOf(query["next"])) ?? "/staff";
  const signInPath = `/staff/sign-in?next=${encodeURIComponent(next)}`;
  if (!(await awaitsCode(await headers()))) redirect(signInPath);
  const { words } = await deskLanguage();
  const { signIn } = words;
  const { issues } = await noteFor("/staff/sign-in/code", query["note"]);
  return (
    <DeskPage words={words} title={signIn.codeTitle} lead={signIn.codeLead} hasProblems={issues.length > 0}>
      <ProblemSummary words={words} issues={issues} labels={{ code: signIn.code }} heading={signIn.failed} />
      <form method="post" action={deskHref("/staff/sign-in/code/check")} className="form">
        <input type="hidden" name="next" value={next} />
        <TextField
          words={words}
          issues={issues}
          name="code"
          label={signIn.code}
          hint={signIn.codeHint}
          autoComplete="one-time-code"
          width="short"
        />
        <button type="submit" className="button button-primary">
          {signIn.codeSubmit}
        </button>
        <p>
          <a href={deskHref(signInPath)}>{signIn.startAgain}</a>
        </p>
      </form>
    </DeskPage>
  );
}
