import { expect, test } from "vitest";
import { holdsIdCard } from "#lib/enquiries/id-card.ts";

// GB 11643's own example, and one with another check character.
test.each([
  ["11010519491231002X", true],
  ["440524188001010014", false],
  ["11010519491231002x", true],
  ["身份证11010519491231002X，请联系", true],
  ["１１０１０５１９４９１２３１００２Ｘ", true],
  ["110105 19491231 002X", true],
  ["110105-1949-1231-002X", true],
  ["编号9911010519491231002X", true],
  ["110105194912310021", false],
  ["11010519491331002X", false],
  ["1101051949123100", false],
  ["13800001234", false],
  ["800㎡, 2026-11-23", false],
  ["", false],
])("%j holds the number of an identity card: %s", (text, holds) => {
  expect(holdsIdCard(text)).toBe(holds);
});

test("of all check characters one is right", () => {
  const right = [..."0123456789X"].filter((check) => holdsIdCard(`34052419800101001${check}`));
  expect(right).toEqual(["X"]);
});
