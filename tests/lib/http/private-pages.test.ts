// Public pages for one person alone: drawn with their own cookies, without scripts, and kept by nobody.
import { expect, test } from "vitest";
import { edgeForTest } from "./support/edge-for-test.ts";

test.each(["/enquiries/new?park=p-soft", "/en/enquiries/receipt?note=1a2b3c4d"])(
  "%s is drawn for each request, with what the browser's cookies say",
  async (path) => {
    const { next, address } = await edgeForTest();
    const cookies = ["note.1=mine", "", "note.1=yours; elder=1"];
    for (const cookie of cookies) {
      const answer = await fetch(address + path, cookie === "" ? {} : { headers: { cookie } });
      const html = await answer.text();
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
      expect(html).toContain("edition 1");
      expect(html).not.toContain("<script");
      expect(answer.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; script-src 'self';/,
      );
    }
    const drawn = next.asked.filter(({ target }) => target === path);
    expect(drawn.map(({ headers }) => headers.cookie ?? "")).toEqual(cookies);
  },
);

test("a page for everybody is still drawn without anyone's cookies", async () => {
  const { next, address } = await edgeForTest();
  await fetch(`${address}/parks`, { headers: { cookie: "note.1=mine" } });
  expect(next.asked.find(({ target }) => target === "/parks")?.headers.cookie).toBeUndefined();
});

test("a page for one person is not shown to another while Next is away", async () => {
  const { next, address } = await edgeForTest();
  await fetch(`${address}/enquiries/receipt`, { headers: { cookie: "note.1=mine" } });
  await next.die();
  const answer = await fetch(`${address}/enquiries/receipt`);
  expect([answer.status, answer.headers.get("x-portal-stale")]).toEqual([503, null]);
});

test.each([
  ["/enquiries/send", 200],
  ["/en/enquiries/receipt/delete", 200],
  ["/enquiries/new", 405],
  ["/enquiries/receipt", 405],
])(
  "a form sent to %s from a page of the portal is answered %i, and from elsewhere refused",
  async (path, status) => {
    const { address } = await edgeForTest();
    const sent = (headers: Record<string, string>) =>
      fetch(address + path, { method: "POST", headers, body: new URLSearchParams({ a: "1" }) });
    expect((await sent({ "sec-fetch-site": "same-origin" })).status).toBe(status);
    expect((await sent({ origin: "https://example.com" })).status).toBe(status === 405 ? 405 : 403);
    expect((await sent({})).status).toBe(status === 405 ? 405 : 403);
  },
);
