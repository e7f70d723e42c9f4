import { DeskPage } from "#components/staff/desk-page.tsx";
import { TextField } from "#components/staff/field.tsx";
import { parkScopeInWords } from "#components/staff/park-scope.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { SessionTable } from "#components/staff/session-table.tsx";
import { Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import { backupCodesOf } from "#lib/staff/enrolment.ts";
import { listSessions } from "#lib/staff/my-sessions.ts";
import { listParkChoices } from "#lib/staff/people.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { noteFor } from "../notes.ts";
import { oneOf } from "../query.ts";
import { signedInAs } from "../with-actor.ts";

export default async function Me({ searchParams }: PageProps<"/staff/me">) {
  const { actor, account, sessionId } = await signedInAs("/staff/me");
  const { words } = await deskLanguage();
  const { me, frame, signIn } = words;
  const { issues, said } = await noteFor("/staff/me", (await searchParams)["note"]);
  const about = { words, issues };
  const labels = {
    current: me.current,
    password: signIn.newPassword,
    again: signIn.again,
    phone: me.confirmWith,
  };
  const done = oneOf(said["done"]);
  const parks = actor.parks === "all" ? [] : await listParkChoices();
  const names = new Map(parks.map(({ id, name }) => [id, name]));
  const codes = account.hasSecondFactor ? await backupCodesOf(account.id) : [];
  return (
    <DeskPage words={words} title={me.title} hasProblems={issues.length > 0}>
      <ProblemSummary words={words} issues={issues} labels={labels} />
      {done && (
        <p role="status" className="note mb-6">
          {done === "password" ? me.passwordChanged : me.ended}
        </p>
      )}
      <Section id="who" title={me.who} scope={me.whoHint}>
        <Pairs
          pairs={[
            { label: me.name, value: account.name },
            { label: me.username, value: account.username },
            { label: me.role, value: frame.roles[account.role] },
            {
              label: me.parks,
              value: parkScopeInWords(words, actor, names),
            },
          ]}
        />
      </Section>
      <Section id="change-password" title={me.password} scope={me.passwordHint}>
        <form method="post" action={deskHref("/staff/me/password")} className="form">
          <input type="hidden" name="username" value={account.username} autoComplete="username" />
          <TextField
            {...about}
            name="current"
            label={me.current}
            type="password"
            autoComplete="current-password"
          />
          <TextField
            {...about}
            name="password"
            label={signIn.newPassword}
            hint={signIn.newPasswordHint}
            type="password"
            autoComplete="new-password"
          />
          <TextField
            {...about}
            name="again"
            label={signIn.again}
            type="password"
            autoComplete="new-password"
          />
          <button type="submit" className="button">
            {me.changePassword}
          </button>
        </form>
      </Section>
      <Section
        id="second-factor"
        title={me.secondFactor}
        scope={account.hasSecondFactor ? me.secondFactorOn(codes.length) : me.secondFactorOff}
      >
        <form method="post" action={deskHref("/staff/me/phone")} className="form">
          <TextField
            {...about}
            name="phone"
            label={me.confirmWith}
            type="password"
            autoComplete="current-password"
          />
          <p className="flex flex-wrap gap-4">
            <button type="submit" name="deed" value="phone" className="button">
              {account.hasSecondFactor ? me.changePhone : me.setUp}
            </button>
            {account.hasSecondFactor && (
              <button type="submit" name="deed" value="codes" className="button">
                {me.newCodes}
              </button>
            )}
          </p>
        </form>
      </Section>
      <Section id="sessions" title={me.sessions} scope={me.sessionsHint}>
        <SessionTable
          words={words}
          sessions={await listSessions(account.id)}
          current={sessionId}
          action={deskHref("/staff/me/sessions")}
        />
      </Section>
    </DeskPage>
  );
}
