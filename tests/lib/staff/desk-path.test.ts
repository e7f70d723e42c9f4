import { describe, expect, test } from "vitest";
import { deskPath, pathBeyondTheDoor } from "#lib/staff/desk-path.ts";

describe("after signing in one is sent on to", () => {
  test.each([
    ["/staff", "/staff"],
    ["/staff/", "/staff/"],
    ["/staff/people", "/staff/people"],
    ["/staff/parks/p1?tab=sites&n=2", "/staff/parks/p1?tab=sites&n=2"],
    ["/staff/people/../me", "/staff/me"],
    ["/staff/sign-in-sheets", "/staff/sign-in-sheets"],
  ])("%s", (wanted, path) => {
    expect(pathBeyondTheDoor(wanted)).toBe(path);
  });
});

describe("nobody is sent to", () => {
  test.each([
    null,
    undefined,
    "",
    "/",
    "/parks",
    "/staffing",
    "staff",
    "//evil.example/staff",
    "https://evil.example/staff",
    "javascript:alert(1)",
    "/staff/../parks",
    "/staff/..//evil.example",
    "/staff\\..\\..\\evil",
    "/staff/\nset-cookie: a=b",
    "/\\evil.example/staff",
    "/staff@evil.example",
    "/staff/sign-in",
    "/staff/sign-in?next=/staff",
    "/staff/sign-in/code",
    "/staff/sign-out",
    "/staff/welcome/token",
    "/staff/second-factor",
    "/staff/language",
  ])("%s", (wanted) => {
    expect(pathBeyondTheDoor(wanted)).toBeNull();
  });
});

test("the language is changed on any page of the desk", () => {
  expect(deskPath("/staff/welcome/token?note=1")).toBe("/staff/welcome/token?note=1");
  expect(deskPath("/parks")).toBeNull();
});

test("a base path is taken off, and must be there", () => {
  expect(pathBeyondTheDoor("/communities/staff/me", "/communities")).toBe("/staff/me");
  expect(pathBeyondTheDoor("/staff/me", "/communities")).toBeNull();
});
