// What a reader asks of search: words, and of which kind of thing and in which part of the results they look on.
import { z } from "zod";

/** `of`: the only kind that is asked for; null for all. Pages are counted from 1. */
export type Question<Kind extends string> = { words: string; of: Kind | null; page: number };
export type AskedSearch = Partial<Record<"q" | "kind" | "page", string>>;

export const searchKeys = ["q", "kind", "page"] as const;

/** So many of each kind where all are asked for, and so many on a page of one kind. */
export const shownOfEach = 12;
export const shownOfOne = 20;

const page = z.string().regex(/^[1-9]\d{0,4}$/);

export type ReadQuestion<Kind extends string> =
  | { ok: true; question: Question<Kind> }
  /** What was typed that is no kind or no page. */
  | { ok: false; asked: string };

/** Pages are of one kind: a page without a kind is none. */
export function readSearch<Kind extends string>(
  { q = "", kind, page: typed }: AskedSearch,
  kinds: readonly Kind[],
): ReadQuestion<Kind> {
  const of = kinds.find((each) => each === kind) ?? null;
  if (kind !== undefined && of === null) return { ok: false, asked: kind };
  if (typed === undefined) return { ok: true, question: { words: q, of, page: 1 } };
  return of !== null && page.safeParse(typed).success
    ? { ok: true, question: { words: q, of, page: Number(typed) } }
    : { ok: false, asked: typed };
}
