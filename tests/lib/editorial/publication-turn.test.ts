import { expect, test } from "vitest";
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import { approved, bundleOf, done, editionOf, published, sourceDraft } from "../../support/editions.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("emptied");

type Seen = Awaited<ReturnType<typeof approved>>;

const publishOne = async (seen: Seen, within?: Transaction) =>
  done(await publish(finalReviewer, bundleOf(seen), within));

const timeOf = async (seen: Seen) => (await editionOf(seen)).publishedAt?.getTime() ?? 0;

test("of two that overlap, the one that ends last is published last, whichever began first", async () => {
  const [early, late] = [await approved(sourceDraft("early")), await approved(sourceDraft("late"))];
  await inTransaction(undefined, async (tx) => {
    await tx.$executeRaw`SELECT 1`;
    await publishOne(early);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await publishOne(late, tx);
  });
  expect(await timeOf(late)).toBeGreaterThan(await timeOf(early));
});

test("whoever publishes is waited for", async () => {
  const [first, second] = [await approved(sourceDraft("first")), await approved(sourceDraft("second"))];
  const ended: string[] = [];
  let waiting: Promise<unknown> = Promise.resolve();
  await inTransaction(undefined, async (tx) => {
    await publishOne(first, tx);
    waiting = publishOne(second).then(() => ended.push("second"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    ended.push("first");
  });
  await waiting;
  expect(ended).toEqual(["first", "second"]);
  expect(await timeOf(second)).toBeGreaterThanOrEqual(await timeOf(first));
});

test("what is published or withdrawn in one transaction bears one time", async () => {
  const old = await published(sourceDraft("old"));
  const [one, other] = [await approved(sourceDraft("one")), await approved(sourceDraft("other"))];
  await inTransaction(undefined, async (tx) => {
    await publishOne(one, tx);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await publishOne(other, tx);
    done(await withdraw(finalReviewer, sourceKind, { ...old, reason: { zh: "来源已撤稿" } }, tx));
  });
  expect(await timeOf(other)).toBe(await timeOf(one));
  expect((await editionOf(old)).supersededAt?.getTime()).toBe(await timeOf(one));
});
