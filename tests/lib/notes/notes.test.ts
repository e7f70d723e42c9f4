// What a form hands back to its page: for how long, and to whom.
import { expect, test } from "vitest";
import { leftFor, noteLeft, saying, tryAgain } from "#lib/notes/notes.ts";

const page = "/enquiries/new";

/** What the page reads of an answer that a browser followed. */
function left({ headers }: Response, path = page) {
  const cookies = new Map(
    headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line)?.slice(1) as [string, string]),
  );
  const id = new URL(headers.get("location") ?? "", "http://portal.invalid").searchParams.get("note") ?? "";
  return noteLeft(path, id, (name) => cookies.get(name));
}

const maxAges = ({ headers }: Response) =>
  headers.getSetCookie().map((line) => Number(/Max-Age=(\d+)/.exec(line)?.[1]));

test("what was typed is kept for an hour, what is shown once for ten minutes", () => {
  const refused = tryAgain(page, [{ field: "name", code: "required" }], { message: "八百平米" }, "message");
  expect(left(refused)).toMatchObject({ values: { message: "八百平米" }, issues: [{ field: "name" }] });
  expect(maxAges(refused)).toEqual([3600]);
  const done = saying(page, { number: "123" });
  expect(left(done)).toMatchObject({ said: { number: "123" }, values: {} });
  expect(maxAges(done)).toEqual([600]);
});

test("another page reads nothing of it", () => {
  expect(left(saying(page, { number: "123" }), "/enquiries/receipt").said).toEqual({});
});

test("what no cookie has room for comes back without its values", () => {
  // Each character another one: what repeats itself would be packed small.
  const message = String.fromCodePoint(...Array.from({ length: 20_000 }, (_, n) => 0x4e00 + n));
  const note = left(tryAgain(page, [{ field: "name", code: "required" }], { message }, "message"));
  expect([note.issues.length, note.values]).toEqual([1, {}]);
});

test("what is left for one person alone names them, and is null where no cookie has room for it", () => {
  const left = leftFor("who", `${page}?kind=park`, [], { message: "八百平米" }, ["message"]);
  const [, value = ""] = /^[^=]+=([^;]*)/.exec(left?.cookies[0] ?? "") ?? [];
  const id = new URL(left?.page ?? "", "http://portal.invalid").searchParams.get("note") ?? "";
  expect(left?.page).toBe(`${page}?kind=park&note=${id}`);
  expect(noteLeft(page, id, () => value)).toMatchObject({ values: { message: "八百平米" }, reader: "who" });
  const message = String.fromCodePoint(...Array.from({ length: 20_000 }, (_, n) => 0x4e00 + n));
  expect(leftFor("who", page, [], { message }, ["message"])).toBeNull();
});
