// What one should know before typing: what was just done, why it came back, whose words these are and since when.
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { Opened } from "#lib/editorial/editing.ts";
import { whyReturned } from "#lib/editorial/inbox.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../../../desk-href.ts";
import { documentPath } from "../../../document-at.ts";
import { namer } from "../../../names.ts";

type CircumstancesProps = {
  language: StaffLanguage;
  document: DeskDocument;
  opened: Opened;
  done: string | undefined;
};

const deeds = ["saved", "unchanged", "notSubmitted", "merged", "outside", "givenUp"] as const;

export async function Circumstances({ language, document, opened, done }: CircumstancesProps) {
  const { words } = language;
  const { page } = words.edit;
  const deed = deeds.find((each) => each === done);
  const path = documentPath(document.id);
  const returned = await whyReturned(document);
  const nameOf = await namer(language, returned ? [returned.by] : []);
  return (
    <div className="circumstances">
      {deed && (
        <p className="note" role="status">
          {page[deed]}
        </p>
      )}
      {returned && (
        <p className="note">
          {words.frame.labelled(
            words.desk.returnedBy(nameOf(returned.by), stampInShanghai(returned.at)),
            returned.reason ?? "",
          )}
        </p>
      )}
      {opened.hasAside && (
        <p className="note">
          {page.aside} <a href={deskHref(`${path}/conflict`)}>{page.compare}</a>
        </p>
      )}
      {opened.hasMovedOn && !opened.hasAside && (
        <p className="note">
          {page.movedOn} <a href={deskHref(`${path}/conflict`)}>{page.compare}</a>
        </p>
      )}
      <p>
        {await origin(language, document, opened)}{" "}
        {opened.from === "mine" && <a href={deskHref(`${path}/give-up`)}>{page.giveUp}</a>}
      </p>
      {document.open && document.open.state !== "draft" && <p>{page.reviewing}</p>}
      <p>
        <a href={deskHref(path)}>{page.back}</a>
      </p>
    </div>
  );
}

async function origin(
  language: StaffLanguage,
  { open, published }: DeskDocument,
  { from, since, savedBy }: Opened,
): Promise<string> {
  const { page } = language.words.edit;
  const when = stampInShanghai(since);
  if (from === "abandoned") return page.fromAbandoned(when);
  if (from === "mine") return page.fromMine(when);
  if (from === "published")
    return published?.state === "withdrawn"
      ? page.fromWithdrawn(published.number)
      : page.fromPublished(published?.number ?? 0, when);
  const nameOf = await namer(language, savedBy ? [savedBy] : []);
  return page.fromDraft(open?.number ?? 0, when, nameOf(savedBy ?? ""));
}
