import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { Pieces } from "#components/staff/pieces.tsx";
import { Pairs } from "#components/ui/pairs.tsx";
import { piecesBetween } from "#lib/editorial/changes.ts";
import { documentName } from "#lib/editorial/document-name.ts";
import { findDocument, may } from "#lib/editorial/drafts.ts";
import { versionsOf } from "#lib/editorial/editing.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { signedIn } from "../../../with-actor.ts";
import { compared } from "../compared.ts";

export default async function GiveUp({ params }: PageProps<"/staff/documents/[id]/give-up">) {
  const { id } = await params;
  const actor = await signedIn(`/staff/documents/${id}/give-up`);
  const document = await findDocument(actor, kindOf, id);
  if (!document || !may(actor, "save", document)) notFound();
  const [versions, referable, { words }] = await Promise.all([
    versionsOf(actor, document),
    listReferable(actor, kindOf),
    deskLanguage(),
  ]);
  const { givingUp, page } = words.edit;
  const name = documentName((document.open ?? document.published)?.content)?.zh ?? page.unnamed;
  const lost = versions ? compared(words, document, { ...versions, base: versions.theirs }, referable) : [];
  const lead = !versions ? givingUp.none : lost.length === 0 ? givingUp.nothing : givingUp.lead;
  return (
    <DeskPage words={words} title={givingUp.title(name)} lead={lead}>
      <Pairs
        pairs={lost.map(({ path, name: label, mine, theirs }) => ({
          key: path,
          label,
          value: (
            <span className="as-typed">
              <Pieces pieces={piecesBetween(theirs ?? "", mine ?? "")} />
            </span>
          ),
        }))}
      />
      <form method="post" action={deskHref(`/staff/documents/${id}/discard`)} className="form-buttons">
        <a href={deskHref(`/staff/documents/${id}/edit`)} className="button button-primary">
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
