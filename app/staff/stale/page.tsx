// All that grows stale, of what the person may read.
import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { StaleList } from "#components/staff/stale-list.tsx";
import { today } from "#lib/clock.ts";
import { canSomewhere } from "#lib/staff/permissions.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { staleFor } from "../stale-for.ts";
import { signedIn } from "../with-actor.ts";

export default async function Stale() {
  const actor = await signedIn("/staff/stale");
  if (!canSomewhere(actor, "read")) notFound();
  const language = await deskLanguage();
  const { words } = language;
  const stale = await staleFor(actor, today());
  return (
    <DeskPage words={words} title={words.desk.stale} lead={words.desk.staleScope}>
      <StaleList language={language} stale={stale} href={deskHref} allHref={null} />
      <p className="mt-6">
        <a href={deskHref("/staff")}>{words.desk.toDesk}</a>
      </p>
    </DeskPage>
  );
}
