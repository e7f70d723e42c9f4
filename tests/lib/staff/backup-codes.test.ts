import { expect, test } from "vitest";
import { newBackupCodes, plainCode } from "#lib/staff/backup-codes.ts";

test("there are ten, each other than the rest, without letters that look like others", () => {
  const codes = newBackupCodes();
  expect(new Set(codes).size).toBe(10);
  expect(codes.filter((code) => !/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/.test(code))).toEqual([]);
});

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["１２３４５６", "123456"],
  ["abcde-fghjk", "abcde-fghjk"],
  ["ABCDE FGHJK", "abcde-fghjk"],
  ["abcdefghjk", "abcde-fghjk"],
  ["", "-"],
])("%j is read as %s", (typed, code) => {
  expect(plainCode(typed)).toBe(code);
});
