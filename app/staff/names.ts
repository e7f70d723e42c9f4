// Who did something, by name, in the desk's language.
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { namesOf } from "#lib/staff/names.ts";

export type NameOf = (actorId: string) => string;

/** The system's own deeds have names of their own; an account that is not there keeps its id. */
export async function namer({ words }: StaffLanguage, ids: Iterable<string>): Promise<NameOf> {
  const names = await namesOf(ids);
  return (id) => names.get(id) ?? words.audit.system[id] ?? id;
}
