// A part of a table in the order of its ids: the rows behind one of them. However long the table is, a part costs the same.

/** `after` is the id of the last row before the part; null at the beginning. `take`: how many rows at most. */
export type Window = { after: string | null; take: number };

/** What a query needs to read the part. */
export function behind({ after, take }: Window) {
  return {
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: "asc" },
    take,
    relationLoadStrategy: "join",
  } as const;
}
