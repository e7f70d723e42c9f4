// How the demo's four people bring a change to the public: written, read three times, published.
import { staffDb } from "#lib/db/client.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import type { Outcome } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import { kindOf } from "#lib/kinds.ts";
import type { DemoDocument } from "./document.ts";
import type { DemoStaff } from "./staff.ts";

/** What a person says of a change, and the content as it is to be. */
export type Change = Pick<Draft, "nature" | "severity"> & { document: DemoDocument; publicNote?: Text };

export async function draft(staff: DemoStaff, change: Change): Promise<EditionToken> {
  const { document, ...said } = change;
  const { id, kind, slug, content } = document;
  return saveDraft(staff.editor, kindOf(kind), {
    document: { id, kind, slug },
    content,
    seen: null,
    ...said,
  });
}

export async function submitted(staff: DemoStaff, change: Change): Promise<EditionToken> {
  return done(await submitForReview(staff.editor, kindOf(change.document.kind), await draft(staff, change)));
}

/** Signed off by so many of the three. */
export async function signedOff(staff: DemoStaff, change: Change, levels = 3): Promise<EditionToken> {
  const kind = kindOf(change.document.kind);
  let seen = await submitted(staff, change);
  const { digest } = await staffDb().edition.findUniqueOrThrow({ where: { id: seen.editionId } });
  const reviewers = [staff.first_reviewer, staff.second_reviewer, staff.final_reviewer];
  for (const [index, reviewer] of reviewers.slice(0, levels).entries())
    seen = done(await signOff(reviewer, kind, { ...seen, digest, level: index + 1, checklist }));
  return seen;
}

export async function published(staff: DemoStaff, title: Text, change: Change): Promise<void> {
  const seen = await signedOff(staff, change);
  const editions = [{ kind: kindOf(change.document.kind), seen }];
  done(await publish(staff.final_reviewer, { title, editions }));
}

const checklist = { names: true, numbers: true, words: true };

/** What a command gave. Throws what it refused, which is a fault of the demo's. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the demo was refused: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}
