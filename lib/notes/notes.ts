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
  const address = new URL(page, "http://portal.invalid");
  const path = address.pathname;
  const id = newNoteId();
  const until = now().getTime() + seconds * 1000;
  const sealed = (note: typeof content) =>
    inParts(noteName(path), seal({ id, until, ...note }, path, portalSecret()));
  // What is longer than cookies may be comes back without its values.
  const parts = sealed(content) ?? sealed({ ...content, values: {} }) ?? [];
  address.searchParams.set("note", id);
  const cookies = parts.map(([name, value]) => cookieFor(name, value, path, seconds));
  return seeOther(`${path}${address.search}${place || address.hash}`, [...cookies, ...cookiesToo]);
}

function textOf(value: Form[string] | undefined): string | string[] {
  const texts = [value ?? ""].flat().map((each) => (typeof each === "string" ? each : ""));
  return Array.isArray(value) ? texts : (texts[0] ?? "");
}
