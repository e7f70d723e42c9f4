// What an address asks in its query.
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The known keys that have a value. The edge refuses a key that comes twice; without it the first value counts. */
export async function askedOf<Key extends string>(
  searchParams: SearchParams,
  keys: readonly Key[],
): Promise<Partial<Record<Key, string>>> {
  const params = await searchParams;
  const asked: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = [params[key]].flat()[0]?.trim();
    if (value) asked[key] = value;
  }
  return asked;
}

type Refusal = Exclude<keyof Language["words"]["refused"], "title" | "lead" | "without">;

/** What is wrong with a question, in the reader's words: an issue's code is the name of its sentence. */
export function reasonsIn({ words }: Language, issues: readonly Issue[]): string[] {
  return issues.map(({ code, values }) => words.refused[code as Refusal](String(values?.["asked"] ?? "")));
}
