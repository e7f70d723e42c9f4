// The secret part of a one-time link. The database keeps its hash alone.
import { createHash, randomBytes } from "node:crypto";

/** 256 bits, as they stand in the address. */
export function newLinkToken(): string {
  return randomBytes(32).toString("base64url");
}

export function linkDigest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function linkPath(token: string): string {
  return `/staff/welcome/${token}`;
}
