import { DeskPage } from "#components/staff/desk-page.tsx";
import { TextField } from "#components/staff/field.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { findLink } from "#lib/staff/links.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { noteFor } from "../../notes.ts";

/** Looking at it uses nothing up: only the form does. */
export default async function Welcome({ params, searchParams }: PageProps<"/staff/welcome/[token]">) {
  const { token } = await params;
  const link = await findLink(token);
  const { words } = await deskLanguage();
  if (!link) return <LinkIsOver words={words} />;
  const { signIn } = words;
  const { issues, values } = await noteFor(`/staff/welcome/${token}`, (await searchParams)["note"]);
  const about = { words, issues };
  const labels = {
    name: signIn.name,
    username: signIn.username,
    password: signIn.newPassword,
    again: signIn.again,
  };
  const lead = link.account ? signIn.welcomeOther(link.account.name) : signIn.welcomeFirst;
  return (
    <DeskPage words={words} title={signIn.welcomeTitle} lead={lead} hasProblems={issues.length > 0}>
      <ProblemSummary words={words} issues={issues} labels={labels} />
      <form method="post" action={deskHref(`/staff/welcome/${token}/accept`)} className="form">
        {link.account ? (
          <>
            <p>
              {words.frame.labelled(signIn.username, "")}
              <strong>{link.account.username}</strong>
            </p>
            <input type="hidden" name="username" value={link.account.username} autoComplete="username" />
          </>
        ) : (
          <>
            <TextField
              {...about}
              name="name"
              label={signIn.name}
              hint={signIn.nameHint}
              value={values["name"]}
              autoComplete="name"
            />
            <TextField
              {...about}
              name="username"
              label={signIn.username}
              hint={signIn.usernameHint}
              value={values["username"]}
              autoComplete="username"
            />
          </>
        )}
        <TextField
          {...about}
          name="password"
          label={signIn.newPassword}
          hint={signIn.newPasswordHint}
          type="password"
          autoComplete="new-password"
        />
        <TextField {...about} name="again" label={signIn.again} type="password" autoComplete="new-password" />
        <p className="hint">{signIn.welcomeOnce}</p>
        <button type="submit" className="button button-primary">
          {signIn.welcomeSubmit}
        </button>
      </form>
    </DeskPage>
  );
}

/** It was used, replaced, or is too old. */
function LinkIsOver({ words }: { words: StaffWords }) {
  const { signIn } = words;
  return (
    <DeskPage words={words} title={signIn.linkOver} lead={signIn.linkOverText}>
      <p>
        <a href={deskHref("/staff/sign-in")} className="button">
          {signIn.toSignIn}
        </a>
      </p>
    </DeskPage>
  );
}
