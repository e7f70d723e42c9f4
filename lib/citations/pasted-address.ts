// What a reader pastes to have it checked: an address of this portal, alone or within a sentence, in any language, with
// or without host and base path.

type Day = string;

/** `edition` and `day` are null where the address does not say: it then shows whatever is the latest. */
export type PastedAddress =
  | { of: "figure"; id: string; edition: number | null; day: Day | null }
  | { of: "event"; slug: string; edition: number | null; day: Day | null }
  | { of: "totals"; asked: Record<string, string> };

const figure = /(?:^|[/\s])(?:figures|f)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/v\/([1-9]\d{0,4}))?(?:\?([^\s#]*))?/;
const event = /(?:^|[/\s])signings\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/v\/([1-9]\d{0,4}))?(?:\?([^\s#]*))?/;
const totals = /(?:^|[/\s])signings\/?(?:\?([^\s#]*))?(?=[\s#]|$)/;

/** Null for what is no address of a figure, an event or a total. */
export function readPastedAddress(text: string): PastedAddress | null {
  const plain = text.normalize("NFKC").trim();
  const [, id, figureEdition, figureQuery] = figure.exec(plain) ?? [];
  if (id) return { of: "figure", id, ...stateOf(figureEdition, figureQuery) };
  const [, slug, eventEdition, eventQuery] = event.exec(plain) ?? [];
  if (slug) return { of: "event", slug, ...stateOf(eventEdition, eventQuery) };
  const found = totals.exec(plain);
  return found ? { of: "totals", asked: pairsIn(found[1]) } : null;
}

function stateOf(edition: string | undefined, query: string | undefined) {
  return { edition: edition ? Number(edition) : null, day: pairsIn(query)["as-of"] ?? null };
}

function pairsIn(query: string | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query ?? ""));
}
