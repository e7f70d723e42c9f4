// A refused form gets its values back, and what is shown once is handed over, through a short-lived sealed cookie that only
// this page is sent. The address carries the note's name, so that a page asked for anew shows nothing old.
import { cookies } from "next/headers";
import { z } from "zod";
import { now } from "#lib/clock.ts";
import type { Issue } from "#lib/errors.ts";
import { basePath, origin } from "#lib/site.ts";
import { newNoteId, noteName, seal, unseal } from "#lib/staff/sealed-note.ts";
import { staffSecret } from "#lib/staff/secret.ts";
import { seeOther } from "./answers.ts";
import type { Form } from "./read-form.ts";

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

/** In seconds: long enough to read a page and to write ten codes on paper. */
const life = 600;
/** Browsers refuse cookies of more than 4 kB; what is longer than this comes back without its values. */
const largest = 3000;

/** Back to the page (a path, maybe with a query) with what is wrong and with what was typed; never a password. */
export function tryAgain(page: string, issues: Issue[], form: Form, ...kept: string[]): Response {
  const values = Object.fromEntries(kept.map((name) => [name, textOf(form[name])]));
  return withNote(page, { issues, values, said: {} }, "#problems");
}

/** On to the page, or to a place on it, which says this once: a link, codes, or that something is done. */
export function saying(page: string, said: Note["said"], cookiesToo: readonly string[] = []): Response {
  return withNote(page, { issues: [], values: {}, said }, "", cookiesToo);
}

/** What the page at this path (without query) was left, under the name in its query; nothing for any other. */
export async function noteFor(path: string, id: string | string[] | undefined): Promise<Note> {
  const none = { id: "", until: 0, issues: [], values: {}, said: {} };
  const sealed = id === undefined ? undefined : (await cookies()).get(noteName(path))?.value;
  const read = note.safeParse(sealed && unseal(sealed, path, staffSecret()));
  return read.success && read.data.id === id && read.data.until > now().getTime() ? read.data : none;
}

function withNote(
  page: string,
  content: Omit<Note, "id" | "until">,
  place: string,
  cookiesToo: readonly string[] = [],
): Response {
  const address = new URL(page, "http://desk.invalid");
  const path = address.pathname;
  const id = newNoteId();
  const until = now().getTime() + life * 1000;
  const whole = seal({ id, until, ...content }, path, staffSecret());
  const sealed =
    whole.length <= largest ? whole : seal({ id, until, ...content, values: {} }, path, staffSecret());
  address.searchParams.set("note", id);
  const attributes = `Path=${basePath}${path}; Max-Age=${life}; HttpOnly; SameSite=Lax`;
  const cookie = `${noteName(path)}=${sealed}; ${attributes}${origin.startsWith("https:") ? "; Secure" : ""}`;
  return seeOther(`${path}${address.search}${place || address.hash}`, [cookie, ...cookiesToo]);
}

function textOf(value: Form[string] | undefined): string | string[] {
  const texts = [value ?? ""].flat().map((each) => (typeof each === "string" ? each : ""));
  return Array.isArray(value) ? texts : (texts[0] ?? "");
}
