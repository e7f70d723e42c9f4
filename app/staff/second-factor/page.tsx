import { redirect } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { TextField } from "#components/staff/field.tsx";
import { PhoneCode } from "#components/staff/phone-code.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { awaitedSecret } from "#lib/staff/enrolment.ts";
import { phoneAddress } from "#lib/staff/phone-secret.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { noteFor } from "../notes.ts";
import { oneOf } from "../query.ts";
import { standingNow } from "../standing.ts";

export default async function SecondFactor({ searchParams }: PageProps<"/staff/second-factor">) {
  const standing = await standingNow();
  if (standing.kind !== "enrolling" && standing.kind !== "signed_in") redirect("/staff/sign-in");
  if (standing.account.hasSecondFactor) redirect("/staff/me");
  const query = await searchParams;
  const { words } = await deskLanguage();
  const { secondFactor } = words;
  const { issues } = await noteFor("/staff/second-factor", query["note"]);
  const secret = await awaitedSecret(standing.account.id);
  const { username } = standing.account;
  const lead = standing.kind === "enrolling" ? secondFactor.lead : secondFactor.optionalLead;
  return (
    <DeskPage words={words} title={secondFactor.title} lead={lead} hasProblems={issues.length > 0}>
      <ProblemSummary
        words={words}
        issues={issues}
        labels={{ code: secondFactor.code }}
        heading={words.signIn.failed}
      />
      {secret === null ? (
        <form method="post" action={deskHref("/staff/second-factor/begin")}>
          <button type="submit" className="button button-primary">
            {secondFactor.begin}
          </button>
        </form>
      ) : (
        <>
          <ol className="steps">
            {secondFactor.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <PhoneCode
            words={words}
            address={phoneAddress(secret, words.frame.portal, username)}
            secret={secret}
            username={username}
          />
          <form method="post" action={deskHref("/staff/second-factor/confirm")} className="form">
            <input type="hidden" name="next" value={pathBeyondTheDoor(oneOf(query["next"])) ?? "/staff"} />
            <TextField
              words={words}
              issues={issues}
              name="code"
              label={secondFactor.code}
              autoComplete="one-time-code"
              inputMode="numeric"
              width="short"
            />
            <button type="submit" className="button button-primary">
              {secondFactor.confirm}
            </button>
          </form>
        </>
      )}
    </DeskPage>
  );
}
