// A document's form as it was sent: first of all it goes into the person's own working copy, whatever else was asked for.
import { z } from "zod";
import {
  type Beginning,
  type FormSeen,
  keepWorkingCopy,
  type Typed,
} from "#lib/editorial/commands/working-copy.ts";
import { type DeskDocument, findDocument, may } from "#lib/editorial/drafts.ts";
import { fieldsOf } from "#lib/editorial/form.ts";
import { readTyped } from "#lib/editorial/form-change.ts";
import { Forbidden } from "#lib/errors.ts";
import { forms } from "#lib/forms.ts";
import { kindOf } from "#lib/kinds.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { OwnWords } from "../own-words.ts";
import { readSeen } from "./seen.ts";
import { writtenIn } from "./written.ts";

/** More than anyone types; what is sent beyond it is no form of ours. */
const mostCharacters = 2_000_000;
const mostFields = 20_000;

/** Every field by its name, as the form's own language reads it. */
export const typedFields = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .refine((fields) => Object.keys(fields).length <= mostFields)
  .refine((fields) => Object.values(fields).flat().join("").length <= mostCharacters);
export type TypedFields = z.infer<typeof typedFields>;

/** What a person may copy who may not keep it here any more. */
export const typedWords: OwnWords<{ id: string }> = {
  page: ({ id }) => `/staff/documents/${encodeURIComponent(id)}/edit`,
  fields: [],
  read: writtenIn,
};

export type Taken = { document: DeskDocument; typed: Typed; beginning: Beginning; form: FormSeen };

/** Reads the form and keeps it; `hasAside`: another window of the same person had kept other words. Throws Forbidden where the actor may not change the document. */
export async function takeTyped(
  actor: Actor,
  id: string,
  values: TypedFields,
): Promise<Taken & { hasAside: boolean }> {
  const taken = await readTaken(actor, id, values);
  return { ...taken, ...(await keep(actor, taken)) };
}

/** The same without keeping it. */
export async function readTaken(actor: Actor, id: string, values: TypedFields): Promise<Taken> {
  const document = await documentToEdit(actor, id);
  const typed = readTyped(fieldsOf(forms[document.kind.kind]), values, {
    number: numberOf(document),
    ownSlug: document.slug,
  });
  const formId = String(values["drawnAs"] ?? "").slice(0, 40) || null;
  const form = { id: formId, kept: String(values["kept"] ?? "") };
  return { document, typed, beginning: readSeen(values["seen"]), form };
}

export async function keep(
  actor: Actor,
  { document, typed, beginning, form }: Taken,
): Promise<{ hasAside: boolean }> {
  const { id, kind, open, published, abandoned } = document;
  const content = (open ?? published ?? abandoned)?.content;
  const whole = { id, content, isFirst: numberOf(document) === 1 };
  return keepWorkingCopy(actor, kind, whole, typed, beginning, form);
}

/** Throws Forbidden where there is none, or the actor may not change it. */
export async function documentToEdit(actor: Actor, id: string): Promise<DeskDocument> {
  const document = await findDocument(actor, kindOf, id);
  if (!document || !may(actor, "save", document)) throw new Forbidden(`no document ${id} to edit`);
  return document;
}

/** Of the edition that is open, or would be begun by saving. */
export function numberOf({ open, published }: DeskDocument): number {
  return open?.number ?? (published?.number ?? 0) + 1;
}
