// Documents on their way to the public, as the staff of the tests bring them there.
import { staffDb } from "#lib/db/client.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { approveUnreviewed, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import type { Kind } from "#lib/editorial/kind.ts";
import type { Outcome } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import { kinds } from "#lib/kinds.ts";
import type { SourceContent } from "#lib/sources/model.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { installer } from "#lib/staff/actor.ts";
import { figureFacts } from "./facts.ts";
import { editor, finalReviewer, firstReviewer, secondReviewer } from "./staff.ts";

export const title = { zh: "一批内容", en: "A bundle" };

export function aSource(change: Partial<SourceContent> = {}): SourceContent {
  return {
    title: { zh: "一篇报道" },
    publisher: { zh: "一家报社" },
    authors: ["甲"],
    genre: "newspaper",
    published: { on: "2021-09-27", basis: "stated" },
    url: "https://example.com/report",
    reliability: "high",
    readAs: "full_text",
    notes: [],
    confirmedOn: null,
    statements: [],
    ...change,
  };
}

export function sourceDraft(id: string, content: unknown = aSource(), more: Partial<Draft> = {}): Draft {
  return { document: { id, kind: "source", slug: id }, content, seen: null, ...more };
}

/** An investment of the whole district, of which this source tells. */
export function figureDraft(
  id: string,
  sourceId: string,
  asWritten = "1亿元",
  more: Partial<Draft> = {},
): Draft {
  const content = {
    ...figureFacts.find((each) => each.id === "sf-006")?.content,
    value: asWritten.replace("亿元", ""),
    unit: "yi_yuan",
    asWritten,
    sourceId,
    doNotSumWith: [],
    scope: { kind: "district", parkId: null, eventId: null, text: { zh: "全区" } },
  };
  return { document: { id, kind: "figure", slug: id }, content, seen: null, ...more };
}

/** The investment signed in August 2021, corrected: 14.9 where the facts say 14.8. */
export function correctedInvestment(publicNote: Text): Draft {
  const fact = figureFacts.find(({ id }) => id === "sf-012");
  return {
    document: { id: "sf-012", kind: "figure", slug: "sf-012" },
    content: { ...fact?.content, value: "14.9", asWritten: "14.9亿元" },
    seen: null,
    nature: "correction",
    severity: "changes_conclusion",
    publicNote,
  };
}

/** Saved and submitted by an editor. */
export async function submitted(draft: Draft): Promise<EditionToken> {
  const kind = kindOf(draft);
  return done(await submitForReview(editor, kind, await saveDraft(editor, kind, draft)));
}

/** Signed off at three levels by three people. */
export async function approved(draft: Draft): Promise<EditionToken> {
  let seen = await submitted(draft);
  const { digest } = await staffDb().edition.findUniqueOrThrow({ where: { id: seen.editionId } });
  for (const [index, reviewer] of [firstReviewer, secondReviewer, finalReviewer].entries()) {
    seen = done(await signOff(reviewer, kindOf(draft), { ...seen, digest, level: index + 1, checklist }));
  }
  return seen;
}

export const checklist = { names: true, numbers: true, words: true };

/** Reviewed and published by themselves. */
export async function published(draft: Draft, slug = draft.document.slug): Promise<EditionToken> {
  const seen = await approved({ nature: "revision", publicNote: { zh: "有更新" }, slug, ...draft });
  done(await publish(finalReviewer, { title, editions: [{ kind: kindOf(draft), seen }] }));
  return seen;
}

/** Approved editions of sources, as they are published together. */
export function bundleOf(...seen: EditionToken[]) {
  return { title, editions: seen.map((each) => ({ kind: sourceKind, seen: each })) };
}

/** Reviewed and published as one piece of news. */
export async function publishedTogether(drafts: readonly Draft[]): Promise<void> {
  const editions = [];
  for (const draft of drafts) {
    const seen = await approved({ nature: "revision", publicNote: { zh: "有更新" }, ...draft });
    editions.push({ kind: kindOf(draft), seen });
  }
  done(await publish(finalReviewer, { title, editions }));
}

/** Approved without review, as the installer may a first edition. */
export async function installed(draft: Draft): Promise<EditionToken> {
  const kind = kindOf(draft);
  const seen = done(await submitForReview(installer(), kind, await saveDraft(installer(), kind, draft)));
  return approveUnreviewed(installer(), kind, seen);
}

/** What a command gave; throws what it refused. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

export function kindOf({ document }: Pick<Draft, "document">): Kind {
  const found = kinds.find(({ kind }) => kind === document.kind);
  if (!found) throw new Error(`no such kind in the tests: ${document.kind}`);
  return found;
}

export function editionOf({ editionId }: EditionToken) {
  return staffDb().edition.findUniqueOrThrow({ where: { id: editionId } });
}

/** How many rows each table holds that a publication writes to. */
export async function rowCounts(): Promise<Record<string, number>> {
  const db = staffDb();
  const [document, edition, bundle, signoff, timeline, audit, source, statement, park, figure, formerSlug] =
    await Promise.all([
      db.document.count(),
      db.edition.count(),
      db.bundle.count(),
      db.signoff.count(),
      db.timelineEntry.count(),
      db.auditEvent.count(),
      db.source.count(),
      db.statement.count(),
      db.park.count(),
      db.figure.count(),
      db.formerSlug.count(),
    ]);
  return { document, edition, bundle, signoff, timeline, audit, source, statement, park, figure, formerSlug };
}
