import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test.each([
  ["http://localhost:3000", "", "", "Path=/; Max-Age=60; HttpOnly; SameSite=Lax"],
  ["http://localhost:3000", "", "/staff", "Path=/staff; Max-Age=60; HttpOnly; SameSite=Lax"],
  [
    "https://fengze.example",
    "/communities",
    "",
    "Path=/communities; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
  ],
  [
    "https://fengze.example",
    "/communities",
    "/staff",
    "Path=/communities/staff; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
  ],
])("at %s%s, a cookie for “%s” has %s", async (origin, basePath, path, attributes) => {
  vi.stubEnv("PORTAL_ORIGIN", origin);
  vi.stubEnv("BASE_PATH", basePath);
  const { cookieFor } = await import("#lib/notes/cookie.ts");
  expect(cookieFor("a", "1", path, 60)).toBe(`a=1; ${attributes}`);
});
