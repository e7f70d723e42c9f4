// A refused form gets its values back, and what is shown once is handed over, through a short-lived sealed cookie that only
// this page is sent. The address carries the note's name, so that a page asked for anew shows nothing old.
import { z } from "zod";
import { now } from "#lib/clock.ts";
import type { Issue } from "#lib/errors.ts";
import { basePath } from "#lib/site.ts";
import { cookieFor } from "./cookie.ts";
import { fromParts, inParts } from "./parts.ts";
import type { Form } from "./read-form.ts";
import { newNoteId, noteName, seal, unseal } from "./sealed-note.ts";
import { portalSecret } from "./secret.ts";

const note = z.object({
  id: z.string(),
  until: z.number(),
  issues: z.array(
    z.object({
      field: z.string(),
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  said: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** The only one who is shown it, by account; left out where it is for whoever has the cookie. */
  reader: z.string().optional(),
});
export type Note = z.infer<typeof note>;

/** In seconds: what is shown once lasts as long as writing ten codes on paper takes; what was typed, as long as mending it may. */
const life = { said: 600, typed: 3600 };

/** A path of this portal, such as /staff/me; the browser asks for it with GET. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: `${basePath}${path}` });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Back to the page (a path, maybe with a query) with what is wrong and with what was typed; never a password. */
export function tryAgain(page: string, issues: Issue[], form: Form, ...kept: string[]): Response {
  const values = Object.fromEntries(kept.map((name) => [name, textOf(form[name])]));
  return withNote(page, { issues, values, said: {} }, life.typed, "#problems");
}

/**
 * The same for a page that is looked at later, and by `reader` alone: its address with the note's name, and the note's cookies.
 * Null where no cookie has room for what was typed.
 */
export function leftFor(
  reader: string,
  page: string,
  issues: Issue[],
  form: Form,
  kept: readonly string[],
): { page: string; cookies: string[] } | null {
  const values = Object.fromEntries(kept.map((name) => [name, textOf(form[name])]));
  return noteAt(page, { issues, values, said: {}, reader }, life.typed);
}

/** On to the page, or to a place on it, which says this once: a link, codes, or that something is done. */
export function saying(page: string, said: Note["said"], cookiesToo: readonly string[] = []): Response {
  return withNote(page, { issues: [], values: {}, said }, life.said, "", cookiesToo);
}

/** What the page at this path (without query) was left, under the name in its query; nothing for any other. */
export function noteLeft(
  path: string,
  id: string | string[] | undefined,
  cookieOf: (name: string) => string | undefined,
): Note {
  const none = { id: "", until: 0, issues: [], values: {}, said: {} };
  const sealed = id === undefined ? undefined : fromParts(noteName(path), cookieOf);
  const read = note.safeParse(sealed && unseal(sealed, path, portalSecret()));
  return read.success && read.data.id === id && read.data.until > now().getTime() ? read.data : none;
}

function withNote(
  page: string,
  content: Omit<Note, "id" | "until">,
  seconds: number,
  place: string,
  cookiesToo: readonly string[] = [],
): Response {
  // What is longer than cookies may be comes back without its values.
  const left = noteAt(page, content, seconds) ?? noteAt(page, { ...content, values: {} }, seconds);
  const { hash } = new URL(page, "http://portal.invalid");
  return seeOther(`${left?.page ?? page.split("#")[0]}${place || hash}`, [
    ...(left?.cookies ?? []),
    ...cookiesToo,
  ]);
}

function noteAt(
  page: string,
  content: Omit<Note, "id" | "until">,
  seconds: number,
): { page: string; cookies: string[] } | null {
  const address = new URL(page, "http://portal.invalid");
  const path = address.pathname;
  const id = newNoteId();
  const until = now().getTime() + seconds * 1000;
  const parts = inParts(noteName(path), seal({ id, until, ...content }, path, portalSecret()));
  if (!parts) return null;
  address.searchParams.set("note", id);
  return {
    page: `${path}${address.search}`,
    cookies: parts.map(([name, value]) => cookieFor(name, value, path, seconds)),
  };
}

function textOf(value: Form[string] | undefined): string | string[] {
  const texts = [value ?? ""].flat().map((each) => (typeof each === "string" ? each : ""));
  return Array.isArray(value) ? texts : (texts[0] ?? "");
}
