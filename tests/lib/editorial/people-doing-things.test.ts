// Random people do random things, one after another and two at once, with roles that change meanwhile. Whatever they do,
// the portal's promises hold.
import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { abandon } from "#lib/editorial/commands/abandon.ts";
import {
  openBundle,
  putIntoBundle,
  returnTogether,
  signOffTogether,
  submitTogether,
} from "#lib/editorial/commands/bundle.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { returnToAuthor, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { publishNextDue, schedulePublication } from "#lib/editorial/commands/schedule.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import type { Kind } from "#lib/editorial/kind.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { type Actor, type StaffRole, staffRoles } from "#lib/staff/actor.ts";
import { type Chance, chance } from "../../support/chance.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, checklist, figureDraft, sourceDraft, title } from "../../support/editions.ts";
import { actorAs } from "../../support/staff.ts";

useDatabase();

const reviewers: StaffRole[] = ["first_reviewer", "second_reviewer", "final_reviewer"];
const steps = 100;

describe("nobody is published but by three others, nothing published changes, the trail holds", () => {
  test.each(Array.from({ length: 10 }, (_, seed) => seed))(
    "whatever people do (%i)",
    { timeout: 300_000 },
    async (seed) => {
      const by = chance(seed);
      const { id: bundle } = await openBundle(actorAs("editor"), title);
      const world = {
        documents: [`a${seed}`, `b${seed}`, `c${seed}`],
        figure: `f${seed}`,
        bundle,
        // So many that three are left who did not write, whoever has.
        people: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"],
      };
      const seen = new Map<string, string>();
      for (let step = 0; step < steps; step += 1) {
        const acts = by.below(4) === 0 ? [act(by, world), act(by, world)] : [act(by, world)];
        for (const result of await Promise.allSettled(acts.map((each) => each()))) expectOnlyRefusals(result);
        await expectPromises([...world.documents, world.figure], seen);
      }
      expect(seen.size, "something was published").toBeGreaterThan(0);
    },
  );

  test("bundles of more than one edition were among it, also of a figure with its source", async () => {
    const rows = await staffDb().$queryRaw<{ kinds: number }[]>`
      SELECT count(DISTINCT document.kind)::int AS kinds FROM edition JOIN document ON document.id = document_id
      WHERE published_at IS NOT NULL GROUP BY bundle_id HAVING count(*) > 1`;
    expect(Math.max(0, ...rows.map(({ kinds }) => kinds))).toBe(2);
  });
});

/** Sources, a figure that rests on the first of them, and a bundle of which anyone may put things in and take things out. */
type World = { documents: string[]; figure: string; bundle: string; people: string[] };

/** A person at this moment: whoever it is, in whatever role they have by now. */
function someone(by: Chance, { people }: World, role: StaffRole = by.oneOf(staffRoles)): Actor {
  return actorAs(role, `person:${by.oneOf(people)}`);
}

/** Something that a person does: often what comes next, often anything at all, sometimes as of a while ago. */
function act(by: Chance, world: World): () => Promise<unknown> {
  const isFigure = by.below(4) === 0;
  const id = isFigure ? world.figure : by.oneOf(world.documents);
  const kind = kindOf(isFigure ? "figure" : "source");
  const isSensible = by.below(10) < 7;
  if (isSensible && by.below(2) === 0) return actOnBundle(by, world);
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
      where: { documentId: id, abandonedAt: null },
      orderBy: { number: "desc" },
      include: { signoffs: true },
      take: 2,
    });
    const open = editions.find(({ publishedAt }) => publishedAt === null);
    const live = editions.find(({ state }) => state === "published");
    const tokenOf = (edition: { id: string; moves: number }) => ({
      editionId: edition.id,
      moves: Math.max(1, edition.moves - (isStale ? 1 : 0)),
    });
    const save = (actor: Actor) =>
      saveDraft(actor, kind, draftOf(world, id, text, open ? tokenOf(open) : null));
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
      return publishOrOrder(final, kind, { bundleId: open.bundleId, token: tokenOf(open) }, dice);
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
    if (dice < 91) return open && abandon(any, kind, { ...tokenOf(open), reason: "作废" });
    if (dice < 95) return open && putIntoBundle(any, kind, tokenOf(open), (await openBundle(any, title)).id);
    return publishNextDue(kindOf, async (actorId) => actorAs("final_reviewer", actorId), raise);
  };
}

function draftOf({ documents: [first = ""] }: World, id: string, text: string, seen: Draft["seen"]): Draft {
  const said = { seen, publicNote: { zh: "有更新" } };
  return id.startsWith("f")
    ? figureDraft(id, first, `${text}亿元`, { ...said, nature: "correction", severity: "keeps_conclusion" })
    : sourceDraft(id, aSource({ title: { zh: `题名${text}` } }), said);
}

/** What comes next for a bundle as a whole; sometimes something is put in or taken out, or one thing of it is changed. */
function actOnBundle(by: Chance, world: World): () => Promise<unknown> {
  const id = by.oneOf([...world.documents, world.figure]);
  const [dice, isStale, text] = [by.below(100), by.below(12) === 0, String(1 + by.below(1000))];
  const [editor, final] = [someone(by, world, "editor"), someone(by, world, "final_reviewer")];
  const atLevel = reviewers.map((role) => someone(by, world, role));
  return async () => {
    const open = await staffDb().edition.findFirst({ where: { documentId: id, publishedAt: null } });
    const kind = kindOf(id.startsWith("f") ? "figure" : "source");
    const tokenOf = (edition: { id: string; moves: number }) => ({
      editionId: edition.id,
      moves: Math.max(1, edition.moves - (isStale ? 1 : 0)),
    });
    const held = await staffDb().edition.findMany({
      where: { bundleId: world.bundle },
      include: { signoffs: true, document: true },
    });
    if (held.length < 2 || dice < 10) {
      if (!open) return saveDraft(editor, kind, draftOf(world, id, text, null));
      return putIntoBundle(editor, kind, tokenOf(open), open.bundleId && dice < 5 ? null : world.bundle);
    }
    if (held.some(({ publishedAt }) => publishedAt !== null)) {
      world.bundle = (await openBundle(editor, title)).id;
      return;
    }
    const editions = held.map((edition) => ({
      kind: kindOf(edition.document.kind),
      seen: tokenOf(edition),
      ...edition,
    }));
    const drafts = editions.filter(({ state }) => state === "draft");
    if (drafts.length > 0) return submitTogether(editor, drafts);
    if (dice < 14) return returnTogether(final, editions, "重写");
    const level = 1 + Math.min(...editions.map(({ signoffs }) => signoffs.length));
    const reviewer = atLevel[level - 1];
    const waiting = editions.filter(({ signoffs }) => signoffs.length === level - 1);
    if (reviewer) return signOffTogether(reviewer, waiting, { level, checklist });
    if (dice < 50) return order(final, world.bundle);
    return publish(final, { id: world.bundle, title, editions: dice < 55 ? editions.slice(1) : editions });
  };
}

/** To be published at once, and then what is due is done by whichever process comes first. */
async function order(actor: Actor, bundleId: string): Promise<unknown> {
  const now = new Date();
  await schedulePublication(actor, kindOf, { bundleId, publishAt: new Date(now.getTime() + 5), now });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const due = () => publishNextDue(kindOf, async (id) => actorAs("final_reviewer", id), raise);
  return Promise.all([due(), due()]);
}

async function publishOrOrder(
  actor: Actor,
  kind: Kind,
  { bundleId, token }: { bundleId: string | null; token: EditionToken },
  dice: number,
): Promise<unknown> {
  if (bundleId && dice < 40) return order(actor, bundleId);
  return publish(actor, { title, editions: [{ kind, seen: token }], ...(bundleId ? { id: bundleId } : {}) });
}

function raise(error: unknown): never {
  throw error;
}

/** As they were when they were given up. */
const abandoned = new Map<string, string>();

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
    include: { signoffs: true, saves: { select: { actorId: true } } },
    orderBy: [{ documentId: "asc" }, { number: "asc" }],
  });
  for (const { signoffs, saves, ...edition } of published) {
    const { state: _state, supersededAt: _end, ...forEver } = edition;
    const now = JSON.stringify(forEver);
    expect(seen.get(edition.id) ?? now).toBe(now);
    seen.set(edition.id, now);
    const writers = new Set(saves.map(({ actorId }) => actorId));
    const signers = signoffs.filter(({ digest }) => digest === edition.digest).map(({ actorId }) => actorId);
    expect(new Set(signers).size).toBe(3);
    expect(signers.filter((signer) => writers.has(signer))).toEqual([]);
  }
  for (const edition of await staffDb().edition.findMany({ where: { abandonedAt: { not: null } } })) {
    expect(edition).toMatchObject({ state: "abandoned", publishedAt: null, bundleId: null });
    const now = JSON.stringify(edition);
    expect(abandoned.get(edition.id) ?? now).toBe(now);
    abandoned.set(edition.id, now);
  }
  expect(published.map(({ documentId, number }) => `${documentId} ${number}`)).toEqual(
    documents.flatMap((id) =>
      published.filter((each) => each.documentId === id).map((_, index) => `${id} ${index + 1}`),
    ),
  );
  const live = published.filter(({ state }) => state === "published");
  expect(new Set(live.map(({ documentId }) => documentId)).size).toBe(live.length);
  const where = { id: { in: [...documents] } };
  const sources = await staffDb().source.findMany({ where, orderBy: { id: "asc" } });
  const figures = await staffDb().figure.findMany({ where, orderBy: { id: "asc" } });
  expect([
    ...sources.map(({ id, edition, titleZh }) => [id, edition, titleZh]),
    ...figures.map(({ id, edition, asWritten }) => [id, edition, asWritten]),
  ]).toEqual(
    live.map(({ documentId, number, content }) => {
      const said = content as { title?: { zh: string }; asWritten?: string };
      return [documentId, number, said.title?.zh ?? said.asWritten];
    }),
  );
  await expectWholeBundles(documents);
  expect(await staffDb().$queryRaw`SELECT id FROM portal_broken_audit()`).toEqual([]);
}

/** All of a bundle is published at one time, or none of it. */
async function expectWholeBundles(documents: readonly string[]): Promise<void> {
  const bundles = await staffDb().bundle.findMany({
    where: { editions: { some: { documentId: { in: [...documents] } } } },
    include: { editions: { select: { publishedAt: true } } },
  });
  for (const { publishedAt, editions } of bundles) {
    const times = new Set(editions.map((each) => each.publishedAt?.getTime() ?? null));
    expect([...times]).toEqual([publishedAt === null ? null : expect.any(Number)]);
  }
}
