import { DeskPage } from "#components/staff/desk-page.tsx";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedInAs } from "../../with-actor.ts";

export default async function BackupCodes({ searchParams }: PageProps<"/staff/second-factor/codes">) {
  const { account } = await signedInAs("/staff/me");
  const query = await searchParams;
  const { words } = await deskLanguage();
  const { secondFactor, frame } = words;
  const codes = [(await noteFor("/staff/second-factor/codes", query["note"])).said["codes"] ?? []].flat();
  return (
    <DeskPage
      words={words}
      title={secondFactor.codesTitle}
      lead={codes.length > 0 ? secondFactor.codesLead : secondFactor.codesOver}
    >
      {codes.length > 0 && (
        <>
          <p>{secondFactor.codesFor(account.username)}</p>
          <ol className="codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ol>
          <p className="hint screen-only">
            {secondFactor.codesOnce} {frame.printIt}
          </p>
        </>
      )}
      <p className="screen-only mt-6">
        <a
          href={deskHref(pathBeyondTheDoor(oneOf(query["next"])) ?? "/staff")}
          className="button button-primary"
        >
          {secondFactor.codesNext}
        </a>
      </p>
    </DeskPage>
  );
}
