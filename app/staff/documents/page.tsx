import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { Ledger } from "#components/ui/ledger.tsx";
import { listAtWork } from "#lib/editorial/at-work.ts";
import { documentName } from "#lib/editorial/document-name.ts";
import { type DeskDocument, listDocuments } from "#lib/editorial/drafts.ts";
import { documentKinds } from "#lib/editorial/kind.ts";
import { kindOf } from "#lib/kinds.ts";
import { plain } from "#lib/search/plain.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { namer } from "../names.ts";
import { presentNames } from "../present-names.ts";
import { oneOf } from "../query.ts";
import { signedIn } from "../with-actor.ts";

/** More are found by name. */
const longest = 200;

export default async function Documents({ searchParams }: PageProps<"/staff/documents">) {
  const query = await searchParams;
  const kind = documentKinds.find((each) => each === oneOf(query["kind"]));
  const wanted = oneOf(query["q"]) ?? "";
  const actor = await signedIn(kind ? `/staff/documents?kind=${kind}` : "/staff/documents");
  if (actor.role === "administrator") notFound();
  const [all, atWork, language] = await Promise.all([
    listDocuments(actor, kindOf, kind),
    listAtWork(actor),
    deskLanguage(),
  ]);
  const { words } = language;
  const { edit } = words;
  const found = all.filter((document) => isCalled(document, wanted));
  const listed = found.slice(0, longest);
  const nameOf = await namer(
    language,
    listed.flatMap(({ id }) => atWork.get(id)?.savedBy ?? []),
  );

  function state({ open, published, abandoned }: DeskDocument) {
    const editions = [published, open, abandoned].filter((each) => each !== null);
    return editions
      .map(({ number, state: is }) => edit.list.edition(number, words.document.states[is]))
      .join(" · ");
  }
  function workers({ id }: DeskDocument) {
    const work = atWork.get(id);
    if (!work) return "";
    const { savedBy, savedAt, here, mine } = work;
    return [
      savedBy && savedAt && edit.list.savedBy(nameOf(savedBy), stampInShanghai(savedAt)),
      here.length > 0 && edit.list.here(presentNames(words, here)),
      mine && edit.list.mine,
    ]
      .filter(Boolean)
      .join(" · ");
  }

  return (
    <DeskPage words={words} title={edit.list.title} lead={edit.list.lead}>
      <form method="get" action={deskHref("/staff/documents")} className="finder">
        <div className="field">
          <label htmlFor="kind">{edit.list.kind}</label>
          <select id="kind" name="kind" className="input" defaultValue={kind ?? ""}>
            <option value="">{edit.list.allKinds}</option>
            {documentKinds.map((each) => (
              <option key={each} value={each}>
                {words.document.kinds[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="q">{edit.list.search}</label>
          <input id="q" name="q" type="search" className="input" defaultValue={wanted} maxLength={100} />
        </div>
        <button type="submit" className="button">
          {edit.list.find}
        </button>
        {actor.role === "editor" && (
          <a
            href={deskHref(kind ? `/staff/documents/new?kind=${kind}` : "/staff/documents/new")}
            className="button button-primary"
          >
            {kind ? edit.list.createKind(words.document.kinds[kind]) : edit.list.create}
          </a>
        )}
      </form>
      <p className="hint" role="status">
        {found.length === 0 ? edit.list.none : edit.list.found(found.length)}
        {found.length > longest && ` ${edit.list.more(found.length - longest)}`}
      </p>
      {listed.length > 0 && (
        <Ledger
          caption={edit.list.title}
          columns={Object.values(edit.list.columns).map((title) => ({ title }))}
          rows={listed.map((document) => ({
            key: document.id,
            cells: [
              <a key="name" href={deskHref(`/staff/documents/${document.id}`)}>
                {titleOf(language, document)}
              </a>,
              words.document.kinds[document.kind.kind],
              state(document),
              workers(document),
            ],
          }))}
        />
      )}
    </DeskPage>
  );
}

function isCalled(document: DeskDocument, wanted: string): boolean {
  const { id, slug, open, published, abandoned } = document;
  const names = [open, published, abandoned].flatMap((edition) =>
    Object.values(documentName(edition?.content) ?? {}),
  );
  return [id, slug, ...names].some((name) => plain(name).includes(plain(wanted)));
}
