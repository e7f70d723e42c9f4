// The parts of a document that are named by what was asked for.
import type { Text } from "#lib/i18n/text.ts";
import { plain } from "./plain.ts";
import type { Part } from "./searchable.ts";
import { areFoundBy } from "./tokens.ts";

/** Those whose name has all that was asked for; the one that is called just so first. */
export function partsNamed(parts: readonly Part[], question: string): Part[] {
  const asked = plain(question);
  const isCalledSo = (name: Text) => Object.values(name).some((each) => plain(each) === asked);
  return parts
    .filter(({ name }) => areFoundBy(Object.values(name), question))
    .sort((one, other) => Number(isCalledSo(other.name)) - Number(isCalledSo(one.name)));
}
