// Which enquiry a sender has opened: number and the hash of its code, sealed in a cookie that only their receipt's page is sent.
import { cookies } from "next/headers";
import { z } from "zod";
import { now } from "#lib/clock.ts";
import type { Key } from "#lib/enquiries/receipts.ts";
import { locales, localPath } from "#lib/i18n/locale.ts";
import { cookieFor } from "#lib/notes/cookie.ts";
import { seal, unseal } from "#lib/notes/sealed-note.ts";
import { portalSecret } from "#lib/notes/secret.ts";

const name = "enquiry.key";
const purpose = "the key of one enquiry";
/** In seconds. Each deed begins it anew. */
const life = 1800;

const sealedKey = z.object({ number: z.string(), hash: z.string(), until: z.number() });

/** The page in each language has its own, so that nothing else is sent it. */
export function keyCookies(key: Key): string[] {
  const value = seal({ ...key, until: now().getTime() + life * 1000 }, purpose, portalSecret());
  // The cookie outlives what it says, so that the page can tell that the time is over.
  return inEachLanguage(value, 2 * life);
}

export function withoutKey(): string[] {
  return inEachLanguage("", 0);
}

/** none: nothing was opened here; over: its time has passed. */
export async function currentKey(): Promise<Key | "none" | "over"> {
  const value = (await cookies()).get(name)?.value;
  const read = sealedKey.safeParse(value && unseal(value, purpose, portalSecret()));
  if (!read.success) return "none";
  const { number, hash, until } = read.data;
  return until > now().getTime() ? { number, hash } : "over";
}

function inEachLanguage(value: string, seconds: number): string[] {
  return locales.map((locale) => cookieFor(name, value, localPath(locale, "/enquiries/receipt"), seconds));
}
