// What is wrong with a draft, and what a reviewer should look at twice: by itself, and beside everything that is published.
import { staffDb } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import { type Checklist, missingEnglish } from "./checklist.ts";
import type { DeskDocument, KindOf } from "./drafts.ts";
import { ownIssues } from "./own-issues.ts";
import { asIfPublished, type ToPreview } from "./preview.ts";
import { referencesIn } from "./references.ts";

/** Nothing for a document that nobody is working on. */
export async function reportOn(kindOf: KindOf, document: DeskDocument, today: Day): Promise<Checklist> {
  const { id, kind, open, published } = document;
  if (!open) return { errors: [], warnings: [] };
  const slug = open.slug ?? document.slug;
  const own = await ownIssues(kind, { ...open, id, slug }, published?.content);
  // Content that its own schema refuses cannot be put beside the rest.
  const fits = kind.check(open.content).length === 0;
  return {
    errors: eachOnce(fits ? [...own, ...(await amongOthers(kindOf, document))] : own),
    warnings: [...kind.warn(open.content, today), ...missingEnglish(open.content)],
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

async function amongOthers(kindOf: KindOf, document: DeskDocument): Promise<Issue[]> {
  const drafts = await toPreview(kindOf, document);
  // What is wrong with another document of the bundle is said on that one's page.
  const sound = drafts.filter(({ kind, content }) => kind.check(content).length === 0);
  const outcome = await asIfPublished(sound, async () => null);
  if (outcome.ok) return [];
  const names = outcome.issues.some(({ code }) => code === "refers_to_unpublished");
  const dangling = names ? await danglingIn(document, sound) : [];
  const others = outcome.issues
    .filter(({ code }) => dangling.length === 0 || code !== "refers_to_unpublished")
    .map((issue) => ({ ...issue, field: withoutId(document.id, issue.field) }));
  return [...dangling, ...others];
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

/** A bundle names its documents before their fields: sf-012.slug → slug. */
function withoutId(id: string, field: string): string {
  if (field === id) return "";
  return field.startsWith(`${id}.`) ? field.slice(id.length + 1) : field;
}
