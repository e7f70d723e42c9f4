// A question as it stands in an address.

/** The address's query with its question mark, in its one form; empty where nothing is asked. */
export function queryOf(asked: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(asked)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
