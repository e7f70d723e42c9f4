// All that can come after an edition of a document: drafts, what is made of them, later editions, a new address, a withdrawal.
import { abandon } from "#lib/editorial/commands/abandon.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { done, kindOf, published } from "./editions.ts";
import { editor, finalReviewer } from "./staff.ts";

/** One after the other, each with what it is and how many editions are published by then; `changed`: a later content. */
export async function* laterLife(
  { document }: Draft,
  changed: unknown,
): AsyncGenerator<{ is: string; slug: string; editions: number }> {
  const draft: Draft = { document, content: changed, seen: null };
  const kind = kindOf(draft);
  const slug = `${document.slug}-renamed`;

  const begun = await saveDraft(editor, kind, draft);
  yield { is: "a draft", slug: document.slug, editions: 1 };
  done(await abandon(editor, kind, { ...begun, reason: "begun by mistake" }));
  yield { is: "an abandoned draft", slug: document.slug, editions: 1 };

  await published({ ...draft, ...correction });
  yield { is: "a correction", slug: document.slug, editions: 2 };
  await published(draft, slug);
  yield { is: "a new address", slug, editions: 3 };

  const last = await published(draft);
  done(await withdraw(finalReviewer, kind, { ...last, reason: { zh: "不再成立。" } }));
  yield { is: "a withdrawal", slug: document.slug, editions: 4 };
  await published(draft);
  yield { is: "a return", slug: document.slug, editions: 5 };
}

const correction = {
  nature: "correction",
  severity: "changes_conclusion",
  publicNote: { zh: "录入有误。" },
} as const;
