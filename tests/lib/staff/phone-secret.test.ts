import { expect, test } from "vitest";
import { newPhoneSecret, phoneAddress } from "#lib/staff/phone-secret.ts";

test("a phone is told 160 bits as 32 letters and digits, never the same twice", () => {
  const secrets = Array.from({ length: 20 }, newPhoneSecret);
  expect(new Set(secrets).size).toBe(20);
  expect(secrets.filter((secret) => !/^[A-Z2-7]{32}$/.test(secret))).toEqual([]);
});

test("its app is told whose secret it is, and how codes are made of it", () => {
  const address = new URL(phoneAddress("ABCDEFGH", "丰泽产业社区", "chen.jy"));
  expect([address.protocol, address.host, decodeURIComponent(address.pathname)]).toEqual([
    "otpauth:",
    "totp",
    "/丰泽产业社区:chen.jy",
  ]);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret: "ABCDEFGH",
    issuer: "丰泽产业社区",
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});
