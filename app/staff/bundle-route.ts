// The POST of a form that acts on a bundle, or on what is in it, as its page showed it.
import { z } from "zod";
import { now } from "#lib/clock.ts";
import { type DeskBundle, findBundle } from "#lib/editorial/bundles.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { may } from "#lib/editorial/drafts.ts";
import type { Kind } from "#lib/editorial/kind.ts";
import { isDoneAlready } from "#lib/editorial/sent-twice.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { auditRefusal } from "#lib/staff/audit-line.ts";
import { canAtDesk, canSomewhere, type DocumentVerb } from "#lib/staff/permissions.ts";
import { tryAgain } from "./notes.ts";
import { formRoute, type Sent } from "./with-actor.ts";

/** One edition as the page showed it: <edition>.<moves>.<digest> */
const shown = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}\.[0-9a-f]{64}$/)
  .transform((value) => {
    const [editionId = "", moves = "", digest = ""] = value.split(".");
    return { editionId, moves: Number(moves), digest };
  });
type Shown = EditionToken & { digest: string };

/** One or several, as a form sends them. */
export const shownEditions = z.union([shown.transform((only) => [only]), z.array(shown)]);

export function asShown({
  token: { editionId, moves },
  digest,
}: {
  token: EditionToken;
  digest: string;
}): string {
  return `${editionId}.${moves}.${digest}`;
}

type OnBundle<Values> = Sent<Values, { id: string }> & { bundle: DeskBundle; path: string };

type BundleRoute<Values> = {
  fields: z.ZodType<Values>;
  /** What one must be allowed to do, one of these with everything in the bundle; others are told that there is none. */
  may: readonly DocumentVerb[];
  words?: readonly string[];
  work(sent: OnBundle<Values>): Promise<Response>;
};

export function bundleRoute<Values>({ fields, may: needed, words = [], work }: BundleRoute<Values>) {
  return formRoute<Values, { id: string }>({
    fields,
    ...(words.length > 0
      ? { words: { page: ({ id }) => `/staff/bundles/${encodeURIComponent(id)}`, fields: words } }
      : {}),
    async work(sent) {
      const { actor, params, form, request } = sent;
      const bundle = canAtDesk(actor, "read_bundles")
        ? await findBundle(actor, kindOf, params.id, now())
        : null;
      const isAllowed = ({ documents }: DeskBundle) =>
        needed.some((verb) => canSomewhere(actor, verb) && documents.every((each) => may(actor, verb, each)));
      if (!bundle || !isAllowed(bundle)) throw new Forbidden("no such bundle");
      const path = `/staff/bundles/${bundle.id}`;
      try {
        return await work({ ...sent, bundle, path });
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        await auditRefusal(actor, new URL(request.url).pathname, 409);
        return tryAgain(path, [{ field: "form", code: "stale" }], form, ...words);
      }
    },
  });
}

/** What a form names of the bundle, for the commands; throws where something of it is not in the bundle. */
export function seenIn(
  { documents }: DeskBundle,
  editions: readonly Shown[],
): { kind: Kind; seen: EditionToken; digest: string }[] {
  return editions.map((each) => {
    const document = documents.find(({ open }) => open?.token.editionId === each.editionId);
    if (!document) throw new Stale("it is not in the bundle any more");
    return { kind: document.kind, seen: each, digest: each.digest };
  });
}

/** Whether the form was sent twice: see isDoneAlready. */
export async function isAllDone(actor: Actor, editions: readonly Shown[], verb: string): Promise<boolean> {
  const done = await Promise.all(editions.map((each) => isDoneAlready(actor, each, verb)));
  return done.every(Boolean);
}
