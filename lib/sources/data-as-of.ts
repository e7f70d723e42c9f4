// Until when a page's facts were known: the month of the latest source that it rests on, and that of the oldest.

type Dated = { publishedOn: string | null };

/** `2021-09` from sources published on 2021-09-27 and in 2020-07; null where no date is known. */
export function dataAsOf(sources: readonly Dated[]): string | null {
  return months(sources).at(-1) ?? null;
}

/** `2020-07` from the same. */
export function oldestData(sources: readonly Dated[]): string | null {
  return months(sources)[0] ?? null;
}

function months(sources: readonly Dated[]): string[] {
  return sources.flatMap(({ publishedOn }) => (publishedOn === null ? [] : publishedOn.slice(0, 7))).sort();
}
