// What every answer says besides its content. Flat lists of names and values, as node:http takes them fastest.
import { randomBytes } from "node:crypto";
import { splitLocale } from "#lib/i18n/locale.ts";

export type HeaderList = string[];

/** One constant line: public pages hold no script but data blocks and files of ours. */
export const publicPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A public page's policy, by its path without base path: what is made to stand on other sites may be framed by them. */
export function policyFor(path: string): string {
  return splitLocale(path).path.startsWith("/embed/") ? embedPolicy : publicPolicy;
}

const embedPolicy = publicPolicy.replace("frame-ancestors 'none'", "frame-ancestors *");

/** Staff pages keep Next's scripts, which carry this nonce because Next reads it from the request's own policy. */
export function staffPolicy(nonce: string): string {
  return (
    `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; ` +
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  );
}

export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** On every answer. HSTS only where readers come through TLS. */
export function securityHeaders(behindTls: boolean): HeaderList {
  const list = [
    "x-content-type-options",
    "nosniff",
    "referrer-policy",
    "strict-origin-when-cross-origin",
    "permissions-policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy",
    "same-origin",
  ];
  return behindTls ? [...list, "strict-transport-security", "max-age=31536000"] : list;
}

/** Readers ask again each time, which costs 304; a shared cache in front may answer for five seconds, longer while we are away. */
export const keptByOthers = "public, max-age=0, s-maxage=5, stale-if-error=3600";
/** Pictures, icons and scripts of public/: their names stay when they change. */
export const keptForAnHour = "public, max-age=3600";
/** Next's built files: a change makes another name. */
export const keptForEver = "public, max-age=31536000, immutable";
