// What a reader pastes to have it checked: an address of this portal, alone or within a sentence, in any language, with
// or without host and base path.

type Day = string;

/** `edition` and `day` are null where the address does not say: it then shows whatever is the latest. */
export type PastedAddress =
  | { of: "figure"; id: string; edition: number | null; day: Day | null }
  | { of: "event"; slug: string; edition: number | null; day: Day | null }
  | { of: "park" | "policy_package" | "source"; slug: string; edition: number | null; day: null }
  | { of: "totals"; asked: Record<string, string> };

/** No stop that ends a sentence, no bracket of a reference: only what this portal writes in a query. */
const query = String.raw`(?:\?((?:[\w%=&~+-]|\.(?=[\w%]))*))?`;
const named = String.raw`\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/v\/([1-9]\d{0,4}))?`;
const figure = new RegExp(String.raw`(?:^|[/\s])(?:figures|f)${named}${query}`);
const event = new RegExp(String.raw`(?:^|[/\s])signings${named}${query}`);
const document = new RegExp(String.raw`(?:^|[/\s])(parks|policies|sources)${named}`);
const totals = new RegExp(String.raw`(?:^|[/\s])signings\/?(?![\w/-])${query}`);

const kinds = { parks: "park", policies: "policy_package", sources: "source" } as const;

/** Null for what is no address of anything that has editions, nor of a total. */
export function readPastedAddress(text: string): PastedAddress | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    // As HTML and BibTeX write an address that asks for more than one thing.
    .replaceAll("&amp;", "&")
    .replaceAll(/\\(?=[&_%])/g, "");
  const [, id, figureEdition, figureQuery] = figure.exec(plain) ?? [];
  if (id) return { of: "figure", id, ...stateOf(figureEdition, figureQuery) };
  const [, slug, eventEdition, eventQuery] = event.exec(plain) ?? [];
  if (slug) return { of: "event", slug, ...stateOf(eventEdition, eventQuery) };
  const [, part, name, edition] = document.exec(plain) ?? [];
  if (name) {
    const of = kinds[part as keyof typeof kinds];
    return { of, slug: name, edition: edition ? Number(edition) : null, day: null };
  }
  const found = totals.exec(plain);
  return found ? { of: "totals", asked: pairsIn(found[1]) } : null;
}

function stateOf(edition: string | undefined, query: string | undefined) {
  return { edition: edition ? Number(edition) : null, day: pairsIn(query)["as-of"] ?? null };
}

function pairsIn(query: string | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query ?? ""));
}
