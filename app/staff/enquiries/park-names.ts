// Parks by the names that colleagues know them by.
import { listParkChoices } from "#lib/staff/people.ts";

/** A park that is there no more keeps its id. */
export async function parkNames(): Promise<{
  choices: { id: string; name: string }[];
  parkName(id: string): string;
}> {
  const choices = await listParkChoices();
  const names = new Map(choices.map(({ id, name }) => [id, name]));
  return { choices, parkName: (id) => names.get(id) ?? id };
}
