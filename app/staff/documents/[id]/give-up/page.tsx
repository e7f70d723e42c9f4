// Before a person's own words are let go: what would go with them.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { Difference } from "#components/staff/difference.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { changesBetween } from "#lib/editorial/changes.ts";
import { versionsOf } from "#lib/editorial/editing.ts";
import { asOne } from "#lib/editorial/saves.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";

export default async function GiveUp({ params }: PageProps<"/staff/documents/[id]/give-up">) {
  const { actor, document, path } = await documentAt(params, "give-up", "save");
  const [versions, language] = await Promise.all([versionsOf(actor, document), deskLanguage()]);
  const { words } = language;
  const { givingUp } = words.edit;
  const { mine, theirs } = versions ?? { mine: null, theirs: null };
  const lost = changesBetween(asOne(theirs), asOne(mine));
  const lead = !versions ? givingUp.none : lost.length === 0 ? givingUp.nothing : givingUp.lead;
  return (
    <DeskPage words={words} title={givingUp.title(titleOf(language, document))} lead={lead}>
      {lost.length > 0 && (
        <Difference
          words={words}
          changes={lost}
          about={{ kind: document.kind.kind, content: mine?.content }}
        />
      )}
      <form method="post" action={deskHref(`${path}/discard`)} className="form-buttons">
        <a href={deskHref(`${path}/edit`)} className="button button-primary">
          {givingUp.keep}
        </a>
        {versions && (
          <button type="submit" className="button">
            {givingUp.submit}
          </button>
        )}
      </form>
    </DeskPage>
  );
}
