// Random people do random things, one after another and two at once, with roles that change meanwhile. Whatever they do,
// the portal's promises hold.
import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { openBundle, putIntoBundle, signOffTogether } from "#lib/editorial/commands/bundle.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { returnToAuthor, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { publishNextDue, schedulePublication } from "#lib/editorial/commands/schedule.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { sourceKind as kind } from "#lib/sources/publication.ts";
import { type Actor, type StaffRole, staffRoles } from "#lib/staff/actor.ts";
import { type Chance, chance } from "../../support/chance.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, checklist, sourceDraft, title } from "../../support/editions.ts";
import { actorAs } from "../../support/staff.ts";

useDatabase();

const reviewers: StaffRole[] = ["first_reviewer", "second_reviewer", "final_reviewer"];
const steps = 70;

describe("nobody is published but by three others, nothing published changes, the trail holds", () => {
  test.each(Array.from({ length: 10 }, (_, seed) => seed))(
    "whatever people do (%i)",
    { timeout: 120_000 },
    async (seed) => {
      const by = chance(seed);
      const world = {
        documents: [`a${seed}`, `b${seed}`, `c${seed}`],
        people: ["甲", "乙", "丙", "丁", "戊"],
      };
      const seen = new Map<string, string>();
      for (let step = 0; step < steps; step += 1) {
        const acts = by.below(4) === 0 ? [act(by, world), act(by, world)] : [act(by, world)];
        for (const result of await Promise.allSettled(acts.map((each) => each()))) expectOnlyRefusals(result);
        await expectPromises(world.documents, seen);
      }
      expect(seen.size, "something was published").toBeGreaterThan(0);
    },
  );
});

type World = { documents: string[]; people: string[] };

/** A person at this moment: whoever it is, in whatever role they have by now. */
function someone(by: Chance, { people }: World, role: StaffRole = by.oneOf(staffRoles)): Actor {
  return actorAs(role, `person:${by.oneOf(people)}`);
}

/** Something that a person does: often what comes next, often anything at all, sometimes as of a while ago. */
function act(by: Chance, world: World): () => Promise<unknown> {
  const id = by.oneOf(world.documents);
  const isSensible = by.below(10) < 7;
  const [dice, isStale, text] = [by.below(100), by.below(8) === 0, String(by.below(1000))];
  const [any, editor, final] = [
    someone(by, world),
    someone(by, world, "editor"),
    someone(by, world, "final_reviewer"),
  ];
  const level = 1 + by.below(3);
  const atLevel = reviewers.map((role) => someone(by, world, role));
  return async () => {
    const editions = await staffDb().edition.findMany({
      where: { documentId: id },
      orderBy: { number: "desc" },
      include: { signoffs: true },
      take: 2,
    });
    const open = editions.find(({ publishedAt }) => publishedAt === null);
    const live = editions.find(({ state }) => state === "published");
    const tokenOf = (edition: { id: string; revision: number }) => ({
      editionId: edition.id,
      revision: Math.max(1, edition.revision - (isStale ? 1 : 0)),
    });
    const save = (actor: Actor) =>
      saveDraft(
        actor,
        kind,
        sourceDraft(id, aSource({ title: { zh: `题名${text}` } }), {
          seen: open ? tokenOf(open) : null,
          publicNote: { zh: "有更新" },
        }),
      );
    const sign = (actor: Actor, at: number) =>
      open && signOff(actor, kind, { ...tokenOf(open), digest: open.digest, level: at, checklist });
    if (isSensible) {
      if (!open)
        return dice < 85
          ? save(editor)
          : live && withdraw(final, kind, { ...tokenOf(live), reason: { zh: "撤" } });
      if (open.state === "draft")
        return dice < 30 ? save(editor) : submitForReview(editor, kind, tokenOf(open));
      const next = open.signoffs.length + 1;
      if (open.state === "in_review" && atLevel[next - 1]) return sign(atLevel[next - 1] as Actor, next);
      return publishOrOrder(final, { id: open.id, bundleId: open.bundleId, token: tokenOf(open) }, dice);
    }
    if (dice < 20) return save(any);
    if (dice < 30) return open && submitForReview(any, kind, tokenOf(open));
    if (dice < 50) return sign(any, level);
    if (dice < 58)
      return (
        open &&
        signOffTogether(any, [{ kind, seen: tokenOf(open), digest: open.digest }], { level, checklist })
      );
    if (dice < 66) return open && returnToAuthor(any, kind, { ...tokenOf(open), reason: "重写" });
    if (dice < 80) return open && publish(any, { title, editions: [{ kind, seen: tokenOf(open) }] });
    if (dice < 88) return live && withdraw(any, kind, { ...tokenOf(live), reason: { zh: "撤" } });
    if (dice < 95) return open && putIntoBundle(any, kind, tokenOf(open), (await openBundle(any, title)).id);
    return publishNextDue(kindOf, async (actorId) => actorAs("final_reviewer", actorId), raise);
  };
}

async function publishOrOrder(
  actor: Actor,
  open: { id: string; bundleId: string | null; token: { editionId: string; revision: number } },
  dice: number,
): Promise<unknown> {
  const { bundleId, token } = open;
  if (bundleId && dice < 40) {
    const now = new Date();
    await schedulePublication(actor, kindOf, { bundleId, publishAt: new Date(now.getTime() + 5), now });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return publishNextDue(kindOf, async (id) => actorAs("final_reviewer", id), raise);
  }
  return publish(actor, { title, editions: [{ kind, seen: token }], ...(bundleId ? { id: bundleId } : {}) });
}

function raise(error: unknown): never {
  throw error;
}

/** What people may not do is refused; anything else that goes wrong is a fault of ours. */
function expectOnlyRefusals(result: PromiseSettledResult<unknown>): void {
  if (result.status === "rejected" && !isRefusal(result.reason)) throw result.reason;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Forbidden || error instanceof StateError;
}

async function expectPromises(documents: readonly string[], seen: Map<string, string>): Promise<void> {
  const published = await staffDb().edition.findMany({
    where: { documentId: { in: [...documents] }, publishedAt: { not: null } },
    include: { signoffs: true, revisions: { select: { actorId: true } } },
    orderBy: [{ documentId: "asc" }, { number: "asc" }],
  });
  for (const { signoffs, revisions, ...edition } of published) {
    const { state: _state, supersededAt: _end, ...forEver } = edition;
    const now = JSON.stringify(forEver);
    expect(seen.get(edition.id) ?? now).toBe(now);
    seen.set(edition.id, now);
    const writers = new Set(revisions.map(({ actorId }) => actorId));
    const signers = signoffs.filter(({ digest }) => digest === edition.digest).map(({ actorId }) => actorId);
    expect(new Set(signers).size).toBe(3);
    expect(signers.filter((signer) => writers.has(signer))).toEqual([]);
  }
  const live = published.filter(({ state }) => state === "published");
  expect(new Set(live.map(({ documentId }) => documentId)).size).toBe(live.length);
  const rows = await staffDb().source.findMany({
    where: { id: { in: [...documents] } },
    orderBy: { id: "asc" },
  });
  expect(rows.map(({ id, edition, titleZh }) => [id, edition, titleZh])).toEqual(
    live.map(({ documentId, number, content }) => [
      documentId,
      number,
      (content as { title: { zh: string } }).title.zh,
    ]),
  );
  expect(await staffDb().$queryRaw`SELECT id FROM portal_broken_audit()`).toEqual([]);
}
