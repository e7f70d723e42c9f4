// What a person may do with a document now. Links lead to pages of their own; only submitting is done at once.
import { type DeskDocument, may } from "#lib/editorial/drafts.ts";
import { isNextFor } from "#lib/editorial/inbox.ts";
import { after } from "#lib/editorial/states.ts";
import type { Actor } from "#lib/staff/actor.ts";

export type Deed = "edit" | "submit" | "review" | "publish" | "return" | "withdraw" | "abandon";

/** In the order in which they matter. */
export function deedsFor(actor: Actor, document: DeskDocument): Deed[] {
  const { open, published } = document;
  const can = {
    review: isNextFor(actor, document),
    publish: open?.state === "approved" && may(actor, "publish", document),
    submit: open?.state === "draft" && may(actor, "submit", document),
    edit: may(actor, "save", document),
    // Whoever reviews it gives it back on the same page.
    return: mayReturn(actor, document) && !isNextFor(actor, document),
    abandon: open !== null && after(open.state, "abandon") !== null && may(actor, "abandon", document),
    withdraw: published?.state === "published" && may(actor, "withdraw", document),
  };
  return (["review", "publish", "submit", "edit", "return", "withdraw", "abandon"] as const).filter(
    (deed) => can[deed],
  );
}

/** Whether the actor may give the open edition back to its author. */
export function mayReturn(actor: Actor, document: DeskDocument): boolean {
  const { open } = document;
  return open !== null && after(open.state, "return") !== null && may(actor, "return", document);
}
