import { DeskPage } from "#components/staff/desk-page.tsx";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";

/** A link that was used, replaced, or is too old. */
export default async function LinkIsOver() {
  const { words } = await deskLanguage();
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
