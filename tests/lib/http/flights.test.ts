import { expect, test } from "vitest";
import { flights } from "#lib/http/flights.ts";

test("all who wait get the same, and the next one begins anew", async () => {
  const going = flights<number>();
  let begun = 0;
  const gate = Promise.withResolvers<void>();
  const begin = async () => {
    begun += 1;
    const mine = begun;
    await gate.promise;
    return mine;
  };
  const both = [going.join("/", begin), going.join("/", begin)];
  const other = going.join("/other", begin);
  gate.resolve();
  expect(await Promise.all(both)).toEqual([1, 1]);
  expect(await other).toBe(2);
  expect(await going.join("/", begin)).toBe(3);
});

test("what fails fails for all who waited, and is tried again", async () => {
  const going = flights<number>();
  const failing = () => Promise.reject(new Error("no"));
  const both = [going.join("/", failing), going.join("/", failing)];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await going.join("/", async () => 1)).toBe(1);
});

test("after a publication nobody joins what was begun before, and its end does not disturb what was begun after", async () => {
  const going = flights<string>();
  const old = Promise.withResolvers<string>();
  const fresh = Promise.withResolvers<string>();
  const before = going.join("/", () => old.promise);
  going.forget();
  const after = going.join("/", () => fresh.promise);
  old.resolve("old");
  expect(await before).toBe("old");
  const joined = going.join("/", async () => "a third one");
  fresh.resolve("new");
  expect([await after, await joined]).toEqual(["new", "new"]);
});
