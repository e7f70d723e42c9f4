// What one client may ask for. What is kept costs nothing and is not counted.
import { expect, test } from "vitest";
import { queue, rateLimit, TooMany } from "#lib/http/limits.ts";
import { edgeForTest } from "./support/edge-for-test.ts";

const none = 0.000_001;
const status = async (url: string, init: RequestInit = {}) =>
  (await fetch(url, { redirect: "manual", ...init })).status;

test("pages that must be drawn are counted, kept ones are not", async () => {
  const { address, next } = await edgeForTest({ rates: { work: [none, 3] } });
  expect(await status(`${address}/1`)).toBe(200);
  for (let time = 0; time < 10; time += 1) expect(await status(`${address}/1`)).toBe(200);
  expect(await status(`${address}/2`)).toBe(200);
  expect(await status(`${address}/staff`)).toBe(200);
  const refused = await fetch(`${address}/en/3`);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "10"]);
  expect(await status(`${address}/1`)).toBe(200);
  expect(next.asked.map(({ target }) => target)).not.toContain("/en/3");
});

test("a kept page that should be drawn again is shown as it was to whoever has asked for too much", async () => {
  const { address, next, database } = await edgeForTest({ rates: { work: [none, 2] } });
  expect(await status(`${address}/1`)).toBe(200);
  database.lose();
  expect(await status(`${address}/1`)).toBe(200);
  const asked = next.asked.length;
  const late = await fetch(`${address}/1`);
  expect([late.status, late.headers.get("x-portal-stale")]).toEqual([200, expect.stringMatching(/^since /)]);
  expect(next.asked.filter(({ target }, at) => at >= asked && target === "/1")).toEqual([]);
  expect(await status(`${address}/2`)).toBe(429);
});

test("forms are counted apart", async () => {
  const { address } = await edgeForTest({ rates: { forms: [none, 2] } });
  const form = { method: "POST", headers: { "sec-fetch-site": "same-origin" } };
  const answers = [];
  for (let time = 0; time < 3; time += 1) answers.push(await status(`${address}/elder`, form));
  expect(answers).toEqual([200, 200, 429]);
  expect(await status(`${address}/parks`)).toBe(200);
});

test("new enquiries are counted apart from other forms, in every language together", async () => {
  const { address } = await edgeForTest({ rates: { forms: [none, 2], enquiries: [none, 2] } });
  const form = { method: "POST", headers: { "sec-fetch-site": "same-origin" } };
  const answers = [];
  for (const path of [
    ...["/enquiries/send", "/en/enquiries/send", "/zh-Hant/enquiries/send"],
    ...["/enquiries/receipt/correct", "/elder", "/elder", "/enquiries/send"],
  ])
    answers.push(await status(`${address}${path}`, form));
  expect(answers).toEqual([200, 200, 429, 200, 200, 429, 429]);
});

test("what staff send while they write is counted apart from other forms", async () => {
  const { address } = await edgeForTest({ rates: { forms: [none, 1], writing: [none, 2] } });
  const form = { method: "POST", headers: { "sec-fetch-site": "same-origin" } };
  const answers = [];
  for (const path of ["/staff/sign-in", "/staff/sign-in", ...Array(3).fill("/staff/documents/p-soft/keep")])
    answers.push(await status(`${address}${path}`, form));
  expect(answers).toEqual([200, 429, 200, 200, 429]);
});

test("another client is another matter, but only a listed proxy may say who it is", async () => {
  const from = (client: string) => ({ headers: { "x-forwarded-for": client } });
  const open = await edgeForTest({ rates: { work: [none, 1] } });
  expect(await status(`${open.address}/1`, from("203.0.113.1"))).toBe(200);
  expect(await status(`${open.address}/2`, from("203.0.113.2"))).toBe(429);
  const behindProxy = await edgeForTest({ rates: { work: [none, 1] }, trustedProxies: ["127.0.0.0/8"] });
  expect(await status(`${behindProxy.address}/1`, from("203.0.113.1"))).toBe(200);
  expect(await status(`${behindProxy.address}/2`, from("203.0.113.2"))).toBe(200);
  expect(await status(`${behindProxy.address}/3`, from("203.0.113.1"))).toBe(429);
  expect(await status(`${behindProxy.address}/4`, from("2001:db8::1"))).toBe(200);
  expect(await status(`${behindProxy.address}/5`, from("2001:db8::2"))).toBe(429);
});

test("a burst is allowed, then the lasting rate, for each client alone", () => {
  let time = 0;
  const limit = rateLimit(2, 3, () => time);
  const allowed = (client: string, times: number) =>
    Array.from({ length: times }, () => limit.allows(client)).filter(Boolean).length;
  expect(allowed("one", 5)).toBe(3);
  expect(allowed("other", 1)).toBe(1);
  time += 499;
  expect(allowed("one", 1)).toBe(0);
  time += 2;
  expect(allowed("one", 1)).toBe(1);
  expect(allowed("one", 1)).toBe(0);
  time += 3_600_000;
  expect(allowed("one", 10)).toBe(3);
});

test("so many at a time, so many waiting, and the rest is told at once", async () => {
  const enter = queue(2, 1);
  const gate = Promise.withResolvers<void>();
  let busy = 0;
  let busiest = 0;
  const work = async () => {
    busy += 1;
    busiest = Math.max(busiest, busy);
    await gate.promise;
    busy -= 1;
  };
  const accepted = [enter(work), enter(work), enter(work)];
  await expect(enter(work)).rejects.toThrow(TooMany);
  gate.resolve();
  await Promise.all(accepted);
  expect(busiest).toBe(2);
});

test("work that fails gives its place back", async () => {
  const enter = queue(1, 1);
  await expect(enter(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await enter(async () => "yes")).toBe("yes");
});
