// What was published and withdrawn as an Atom feed. Entries are never taken back, so a reader of the feed misses none.
import type { Publication, Withdrawal } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import { atomAnswer } from "#lib/opendata/atom.ts";
import { type QuotedChange, quotedChangesIn } from "#lib/quoted-changes.ts";
import type { Site } from "#lib/site.ts";
import { changePath } from "./change-list.tsx";
import { editionKind } from "./edition-kind.ts";
import { withdrawalMark } from "./withdrawal-list.tsx";

/** `path` of the feed, and of the `page` that shows the same. */
type Feed = { path: string; page: string; title: string };

/** Newest first. */
export function feedOfChanges(
  language: Language,
  site: Site,
  { changes, withdrawals }: { changes: readonly Publication[]; withdrawals: readonly Withdrawal[] },
  { path, page, title }: Feed,
): Response {
  const { words, href, file } = language;
  const entries = [
    ...changes.map((change) => entryOfChange(language, site, change)),
    ...withdrawals.map((withdrawal) => entryOfWithdrawal(language, site, withdrawal)),
  ];
  return atomAnswer({
    id: site.origin + file(path),
    title: `${title}－${words.site.name}`,
    author: site.footer.organiser ?? words.site.name,
    page: site.origin + href(page),
    entries: entries.sort((one, other) => other.updated.getTime() - one.updated.getTime()),
  });
}

function entryOfChange(language: Language, { origin }: Site, change: Publication) {
  const { words, say, href } = language;
  return {
    id: `${origin}${href("/corrections")}#${change.documentId}-v${change.number}`,
    title: `${editionKind(language, change)}${words.site.colon}${say(change.name)}`,
    page: origin + href(changePath(change)),
    updated: change.publishedAt,
    summary: changesText(language, change) + (change.publicNote ? say(change.publicNote) : ""),
  };
}

function entryOfWithdrawal({ words, say, href }: Language, { origin }: Site, withdrawal: Withdrawal) {
  return {
    id: `${origin}${href("/corrections")}#${withdrawalMark(withdrawal)}`,
    title: words.withdrawn.titleOf(say(withdrawal.name)),
    page: origin + href(changePath(withdrawal)),
    updated: withdrawal.at,
    summary: say(withdrawal.reason),
  };
}

/** 数值：原来…，现在…。 Each on its own. */
function changesText(language: Language, change: Publication): string {
  return quotedChangesIn(language, change)
    .map((each) => changeText(language, each))
    .join("");
}

function changeText({ words }: Language, change: QuotedChange): string {
  const { corrections, site } = words;
  const parts =
    change.is === "value"
      ? [corrections.was + change.was, corrections.is + change.now]
      : [
          ...(change.left.length > 0 ? [corrections.left + change.left.join(corrections.list)] : []),
          ...(change.joined.length > 0 ? [corrections.joined + change.joined.join(corrections.list)] : []),
        ];
  return (change.label && change.label + site.colon) + parts.join(site.separator) + site.stop;
}
