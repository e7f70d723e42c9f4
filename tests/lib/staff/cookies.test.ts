import { expect, test } from "vitest";
import { withCookies } from "#lib/staff/cookies.ts";

test.each([
  ["", ["a=1; Path=/staff; HttpOnly"], "a=1"],
  ["a=1; b=x%3D%3D", ["a=2; Path=/staff"], "a=2; b=x%3D%3D"],
  ["a=1; b=2", ["a=; Max-Age=0; Path=/staff"], "b=2"],
  ["a=1", [], "a=1"],
  ["a=1", ["b=2.c=3%3D; Max-Age=600"], "a=1; b=2.c=3%3D"],
])("a browser with %j that is given %j sends %j next", (present, set, next) => {
  const before = new Headers({ cookie: present, "user-agent": "A browser" });
  const after = withCookies(before, set);
  expect([after.get("cookie"), after.get("user-agent"), before.get("cookie")]).toEqual([
    next,
    "A browser",
    present,
  ]);
});
