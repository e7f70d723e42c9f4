// What is wrong with a draft, and what a reviewer should look at twice: by itself, and beside everything that is published.
import { staffDb } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import { type Checklist, confirmedAhead, missingEnglish } from "./checklist.ts";
import type { DeskDocument } from "./drafts.ts";
import type { KindOf } from "./kind.ts";
import { ownIssues } from "./own-issues.ts";
import { asIfPublished, type ToPreview } from "./preview.ts";
import { referencesIn } from "./references.ts";

/** Nothing for a document that nobody is working on. */
export async function reportOn(kindOf: KindOf, document: DeskDocument, today: Day): Promise<Checklist> {
  return checklistOf(document, await amongOthers(kindOf, [document]), today);
}

/** The same for several documents of one bundle, each with its own. */
export async function reportOnAll(
  kindOf: KindOf,
  documents: readonly DeskDocument[],
  today: Day,
): Promise<{ document: DeskDocument; checklist: Checklist }[]> {
  const beside = await amongOthers(kindOf, documents);
  const reports = [];
  // One after the other: all at once would want more connections than there are.
  for (const document of documents)
    reports.push({ document, checklist: await checklistOf(document, beside, today) });
  return reports;
}

/** By document. */
type Beside = ReadonlyMap<string, readonly Issue[]>;

async function checklistOf(document: DeskDocument, beside: Beside, today: Day): Promise<Checklist> {
  const { id, kind, open, published } = document;
  if (!open) return { errors: [], warnings: [] };
  const slug = open.slug ?? document.slug;
  const own = await ownIssues(kind, { ...open, id, slug }, published?.content);
  return {
    errors: eachOnce([...own, ...(beside.get(id) ?? [])]),
    warnings: [
      ...kind.warn(open.content, today),
      ...confirmedAhead(open.content, today),
      ...missingEnglish(open.content),
    ],
  };
}

/** What is wrong by itself may be met again beside the rest. */
function eachOnce(issues: readonly Issue[]): Issue[] {
  const found = new Map(issues.map((issue) => [`${issue.field} ${issue.code}`, issue]));
  return [...found.values()];
}

/** The open edition, with what is in the same bundle. */
export async function toPreview(
  kindOf: KindOf,
  { id, kind, slug, open }: DeskDocument,
): Promise<ToPreview[]> {
  if (!open) return [];
  const own = { kind, id, slug: open.slug ?? slug, edition: open.number, content: open.content };
  if (open.bundleId === null) return [own];
  const others = await staffDb().edition.findMany({
    where: { bundleId: open.bundleId, publishedAt: null, documentId: { not: id } },
    include: { document: { select: { kind: true, slug: true } } },
  });
  return [
    own,
    ...others.map(({ documentId, document, slug: wanted, number, content }) => ({
      kind: kindOf(document.kind),
      id: documentId,
      slug: wanted ?? document.slug,
      edition: number,
      content,
    })),
  ];
}

/** What is wrong beside all that is published: the documents' whole bundle is put there once. */
async function amongOthers(kindOf: KindOf, documents: readonly DeskDocument[]): Promise<Beside> {
  // Content that its own schema refuses cannot be put beside the rest.
  const sound = documents.filter(({ kind, open }) => open && kind.check(open.content).length === 0);
  if (!sound[0]) return new Map();
  const drafts = await toPreview(kindOf, sound[0]);
  // What is wrong with another document of the bundle is said on that one's page.
  const toPut = drafts.filter(({ kind, content }) => kind.check(content).length === 0);
  const outcome = await asIfPublished(toPut, async () => null);
  if (outcome.ok) return new Map();
  const names = outcome.issues.some(({ code }) => code === "refers_to_unpublished");
  const dangling = new Map<string, Issue[]>();
  if (names) for (const each of sound) dangling.set(each.id, await danglingIn(each, toPut));
  const isTold = [...dangling.values()].some((issues) => issues.length > 0);
  const others = outcome.issues.filter(({ code }) => !isTold || code !== "refers_to_unpublished");
  return new Map(
    sound.map(({ id }) => [id, [...(dangling.get(id) ?? []), ...concerning(id, others, sound)]]),
  );
}

/** What is nobody's of these is said of each: it keeps all of them from being published. */
function concerning(id: string, issues: readonly Issue[], documents: readonly DeskDocument[]): Issue[] {
  return issues
    .filter(({ field }) => isOf(id, field) || !documents.some((each) => isOf(each.id, field)))
    .map((issue) => ({ ...issue, field: withoutId(id, issue.field) }));
}

/** The fields that name what is neither published nor in the bundle. */
async function danglingIn({ id, open }: DeskDocument, drafts: readonly ToPreview[]): Promise<Issue[]> {
  const named = referencesIn(open?.content).filter((each) => !drafts.some((draft) => draft.id === each.id));
  const there = await staffDb().edition.findMany({
    where: { documentId: { in: named.map((each) => each.id) }, state: "published" },
    select: { documentId: true },
  });
  const known = new Set([id, ...there.map(({ documentId }) => documentId)]);
  return named
    .filter((each) => !known.has(each.id))
    .map(({ field, id: name }) => ({ field, code: "refers_to_unpublished", values: { name } }));
}

/** A bundle names its documents before their fields: sf-012.slug. */
function isOf(id: string, field: string): boolean {
  return field === id || field.startsWith(`${id}.`);
}

function withoutId(id: string, field: string): string {
  return isOf(id, field) ? field.slice(id.length + 1) : field;
}
