// What a phone is told once, and makes its codes from (RFC 6238; SHA-1, six digits, thirty seconds: what every such app can do).
import { randomBytes } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** 160 bits in base32: 32 letters and digits. */
export function newPhoneSecret(): string {
  const bits = [...randomBytes(20)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join("");
}

/** What the picture says to the app. */
export function phoneAddress(secret: string, issuer: string, username: string): string {
  const [who, from] = [encodeURIComponent(username), encodeURIComponent(issuer)];
  return `otpauth://totp/${from}:${who}?secret=${secret}&issuer=${from}&algorithm=SHA1&digits=6&period=30`;
}
