import { expect, test } from "vitest";
import { isUuid } from "#lib/values/uuid.ts";

test.each([
  ["5f0c1a1e-6f0b-4c57-9d0a-2b8c3e7a9f10", true],
  ["00000000-0000-4000-8000-000000000000", true],
  ["5F0C1A1E-6F0B-4C57-9D0A-2B8C3E7A9F10", false],
  ["5f0c1a1e6f0b4c579d0a2b8c3e7a9f10", false],
  ["{5f0c1a1e-6f0b-4c57-9d0a-2b8c3e7a9f10}", false],
  ["5f0c1a1e-6f0b-4c57-9d0a-2b8c3e7a9f1", false],
  ["5f0c1a1e-6f0b-4c57-9d0a-2b8c3e7a9f10\n", false],
  ["------------------------------------", false],
  ["", false],
])("%j: %s", (text, is) => {
  expect(isUuid(text)).toBe(is);
});
