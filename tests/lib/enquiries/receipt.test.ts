import { describe, expect, test } from "vitest";
import { codeFor, codeHash, readReceipt, receiptNumber, writtenReceipt } from "#lib/enquiries/receipt.ts";

describe("a receipt number", () => {
  const number = receiptNumber("48210937556");

  test("has a check digit, and is written in fours", () => {
    expect([number, writtenReceipt(number)]).toEqual(["482109375564", "4821-0937-5564"]);
  });

  test.each([
    "482109375564",
    "4821-0937-5564",
    " 4821 0937 5564 ",
    "４８２１－０９３７－５５６４",
    "4821—0937—5564",
  ])("is read from %j", (typed) => {
    expect(readReceipt(typed)).toBe(number);
  });

  test.each(["", "482109375565", "48210937556", "4821093755640", "4821-0937-556X", "FZ-4821-0937-5564"])(
    "is not read from %j",
    (typed) => {
      expect(readReceipt(typed)).toBeNull();
    },
  );

  test("tells every digit that was mistyped", () => {
    for (let place = 0; place < number.length; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = number.slice(0, place) + digit + number.slice(place + 1);
        expect([typed, readReceipt(typed)]).toEqual([typed, typed === number ? number : null]);
      }
  });

  test("tells neighbours that changed places", () => {
    for (let place = 0; place < number.length - 1; place += 1) {
      const [one, other] = [number[place], number[place + 1]];
      const typed = `${number.slice(0, place)}${other}${one}${number.slice(place + 2)}`;
      expect([typed, readReceipt(typed)]).toEqual([typed, one === other ? number : null]);
    }
  });
});

describe("a code", () => {
  const form = "00000000-0000-4000-8000-000000000001";
  const code = codeFor(form, "a secret");

  test("is the same for the same form, and another for any other form or secret", () => {
    expect(codeFor(form, "a secret")).toBe(code);
    expect(codeFor(form.replace(/1$/, "2"), "a secret")).not.toBe(code);
    expect(codeFor(form, "another secret")).not.toBe(code);
  });

  test("is sixteen letters in fours, of which none is taken for another", () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  test.each([
    ["small", "A5QD-1O", "a5qd-1o"],
    ["without hyphens", "A5QD-1O", "A5QD1O"],
    ["with spaces", "A5QD-1O", " A5QD 1O"],
    ["full-width", "A5QD-1O", "Ａ５ＱＤ１Ｏ"],
    ["with O for 0 and I or l for 1", "A5QD-110", "a5qdIlo"],
  ])("is the same when typed %s", (_, one, other) => {
    expect(codeHash(other)).toBe(codeHash(one));
  });

  test("has a hash whatever was typed", () => {
    for (const typed of ["", "<script>", "法务"]) expect(codeHash(typed)).toMatch(/^[0-9a-f]{64}$/);
  });
});
