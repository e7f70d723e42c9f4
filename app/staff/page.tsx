import { DeskPage } from "#components/staff/desk-page.tsx";
import { deskLanguage } from "./desk-language.ts";
import { signedIn } from "./with-actor.ts";

export default async function StaffDesk() {
  await signedIn("/staff");
  const { words } = await deskLanguage();
  return (
    <DeskPage words={words} title={words.frame.parts.desk}>
      {null}
    </DeskPage>
  );
}
