import { DeskPage } from "#components/staff/desk-page.tsx";
import { deskHref } from "./desk-href.ts";
import { deskLanguage } from "./desk-language.ts";

export default async function NotFound() {
  const { words } = await deskLanguage();
  const { title, text } = words.frame.refusals[404];
  return (
    <DeskPage words={words} title={title} lead={text}>
      <p>
        <a href={deskHref("/staff")} className="button">
          {words.frame.toDesk}
        </a>
      </p>
    </DeskPage>
  );
}
