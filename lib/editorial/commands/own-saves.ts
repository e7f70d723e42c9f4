// A form that has not seen what the same person has saved since, in another window or before they went back: both are put
// together, place by place, and where both say something else, the later stands.
import type { Transaction } from "#lib/db/client.ts";
import { contentDigest } from "../digest.ts";
import { typedAt, typedIn } from "../drafts.ts";
import { laterOver } from "../merge.ts";
import type { EditionRow } from "./record.ts";
import type { Draft } from "./save-draft.ts";
import { type Typed, typed } from "./working-copy.ts";

/** The draft with the saves that its form has not seen. */
export async function withOwnSaves(tx: Transaction, draft: Draft, open: EditionRow): Promise<Draft> {
  if (draft.seen?.moves === open.moves) return draft;
  const whole = laterOver(await knownTo(tx, draft, open), typed.parse(draft), typedIn(open));
  const { document, seen, formId = null } = draft;
  return { document, seen, formId, ...typed.parse(whole) };
}

/** Whether saving the draft would change nothing. */
export function isSaved(draft: Draft, open: EditionRow): boolean {
  return contentDigest(typed.parse(draft)) === contentDigest(typedIn(open));
}

/** What the form was drawn from, with what it has changed itself in each save since. */
async function knownTo(tx: Transaction, { document, seen, formId }: Draft, open: EditionRow): Promise<Typed> {
  const began = seen
    ? { editionId: seen.editionId, base: seen.moves }
    : { editionId: null, base: open.number - 1 };
  let known = (await typedAt(document.id, began, tx)) ?? { content: null };
  const saves = await tx.save.findMany({
    where: { editionId: open.id, number: { gt: seen?.moves ?? 0 } },
    orderBy: { number: "asc" },
  });
  let before = known;
  for (const save of saves) {
    const after = typedIn(save);
    if (formId && save.formId === formId) known = typed.parse(laterOver(before, after, known));
    before = after;
  }
  return known;
}
