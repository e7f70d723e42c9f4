// An edition after the first as a row, a correction, a revision or a new period; or that a document was withdrawn. Its
// source is the portal's own record.
import { z } from "zod";
import type { Change, Entry, Withdrawal } from "#lib/editorial/corrections.ts";
import { documentKinds } from "#lib/editorial/kind.ts";
import { laterNatures, severities } from "#lib/editorial/nature.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { type QuotedChange, quotedChangesIn } from "#lib/quoted-changes.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { address, id, instant, integer, partialDay, text } from "../columns.ts";
import { type AddressOf, licence } from "./stamps.ts";

const kind = z.enum(documentKinds);
const nature = z.enum([...laterNatures, "withdrawal"]);
const severity = z.enum(severities);

/** As its entry on /corrections is called: sf-012-v2 for what that edition brought, sf-012-v2-withdrawn for what ended it. */
const changeId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*-v[1-9]\d{0,8}(-withdrawn)?$/);

export const correctionRow = z.strictObject({
  id: changeId,
  document: id,
  kind,
  name: text,
  nature,
  severity: severity.nullable(),
  note: text.nullable(),
  /** Everything that changed of what readers quote, each with its name but for a figure's number. */
  was: text.nullable(),
  now: text.nullable(),
  source: text,
  as_of: partialDay,
  licence: z.literal(licence),
  edition: integer,
  published_at: instant,
  address,
});

export const correctionFilters = z.strictObject({
  document: id.optional(),
  kind: kind.optional(),
  nature: nature.optional(),
});

const chinese = languageOf("zh-Hans");

/** `portal`: its name, whose own record this is. */
export function rowOfCorrection(
  entry: Entry,
  addressOf: AddressOf,
  portal: string,
): z.infer<typeof correctionRow> {
  const { id, at, ...told } = "reason" in entry ? withdrawn(entry) : changed(entry);
  return {
    id,
    document: entry.documentId,
    kind: entry.kind,
    name: entry.name.zh,
    ...told,
    source: portal,
    as_of: dayInShanghai(at),
    licence,
    edition: entry.number,
    published_at: at.toISOString(),
    address: `${addressOf("/corrections")}#${id}`,
  };
}

function changed(change: Change) {
  const changes = quotedChangesIn(chinese, change);
  return {
    id: `${change.documentId}-v${change.number}`,
    at: change.publishedAt,
    nature: change.nature,
    severity: change.severity,
    note: change.publicNote?.zh ?? null,
    was: joined(changes.map((each) => textOf(each, "was"))),
    now: joined(changes.map((each) => textOf(each, "now"))),
  };
}

function joined(texts: readonly string[]): string | null {
  return texts.filter((text) => text !== "").join("；") || null;
}

/** 口径：到位资金 · 项目（加上）：甲、乙 · 14.8亿元; empty where nothing left a list, or joined it. */
function textOf(change: QuotedChange, when: "was" | "now"): string {
  const { words } = chinese;
  if (change.is === "value") return (change.label && change.label + words.site.colon) + change[when];
  const rows = when === "was" ? change.left : change.joined;
  const what = words.site.bracketed(when === "was" ? words.corrections.left : words.corrections.joined);
  return rows.length > 0 ? change.label + what + words.site.colon + rows.join(words.corrections.list) : "";
}

function withdrawn({ documentId, number, at, reason }: Withdrawal) {
  const id = `${documentId}-v${number}-withdrawn`;
  return { id, at, nature: "withdrawal" as const, severity: null, note: reason.zh, was: null, now: null };
}
