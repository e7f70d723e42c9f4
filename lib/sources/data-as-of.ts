// Until when a page's facts were known: the month of the latest source that it rests on.

/** `2021-09` from sources published on 2021-09-27 and 2020-07; null where no date is known. */
export function dataAsOf(sources: readonly { publishedOn: string | null }[]): string | null {
  const months = sources.flatMap(({ publishedOn }) => (publishedOn === null ? [] : publishedOn.slice(0, 7)));
  return months.sort().at(-1) ?? null;
}
