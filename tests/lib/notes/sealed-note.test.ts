import { describe, expect, test } from "vitest";
import { newNoteId, noteName, seal, unseal } from "#lib/notes/sealed-note.ts";

const secret = "of this test alone, and long enough";
const value = { name: "陈静怡", parks: ["p1"] };

describe("a sealed note", () => {
  test("comes back as it was, and is different each time", () => {
    const [one, other] = [seal(value, "/staff/me", secret), seal(value, "/staff/me", secret)];
    expect([unseal(one, "/staff/me", secret), one === other]).toEqual([value, false]);
    expect(Buffer.from(one, "base64url").includes("p1")).toBe(false);
  });

  const sealed = seal(value, "/staff/me", secret);
  test.each([
    ["for another page", sealed, "/staff/people", secret],
    ["under another secret", sealed, "/staff/me", `${secret}.`],
    [
      "with its first letter changed",
      sealed.replace(/^./, (first) => (first === "A" ? "B" : "A")),
      "/staff/me",
      secret,
    ],
    ["cut short", sealed.slice(0, -4), "/staff/me", secret],
    ["of a few letters", "abcd", "/staff/me", secret],
    ["of nothing", "", "/staff/me", secret],
  ])("%s says nothing", (_, spoilt, purpose, key) => {
    expect(unseal(spoilt, purpose, key)).toBeNull();
  });
});

test("each page has one note, and each note a name of its own", () => {
  expect(noteName("/staff/me")).toBe(noteName("/staff/me"));
  expect(noteName("/staff/me")).not.toBe(noteName("/staff/people"));
  expect(newNoteId()).not.toBe(newNoteId());
});
