// What a form holds of a person's own words, for when it cannot be done: they are handed back to its page, or shown to whoever
// may not see that page any more.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { Form } from "#lib/notes/read-form.ts";
import type { Wrote } from "#lib/staff/refusal-page.ts";
import { deskLanguage } from "./desk-language.ts";

export type OwnWords<Params> = {
  /** The page that the form stands on. */
  page(params: Params, form: Form): string;
  /** The fields that hold them. */
  fields: readonly string[] | ((form: Form) => string[]);
  /** The same as people read them, where the fields' own texts would not say enough. Told by what was sent and by nothing else. */
  read?(words: StaffWords, form: Form): Wrote[];
};

export function namesOf<Params>({ fields }: OwnWords<Params>, form: Form): readonly string[] {
  return typeof fields === "function" ? fields(form) : fields;
}

export async function wroteIn<Params>(
  own: OwnWords<Params> | undefined,
  form: Form | null,
): Promise<Wrote[]> {
  if (!own || !form) return [];
  const { words } = await deskLanguage();
  const wrote =
    own.read?.(words, form) ??
    namesOf(own, form).map((name) => ({ text: [form[name] ?? ""].flat().map(String).join("\n") }));
  return wrote.filter(({ text }) => text.trim() !== "");
}
