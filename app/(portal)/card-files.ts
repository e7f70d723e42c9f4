// Share cards as files. They say what the pages say, from the same readers; what has no page has no card.
import { eventCard } from "#components/cards/event-card.ts";
import { figureCard } from "#components/cards/figure-card.ts";
import { citedEvent, citedNow } from "#components/signings/cited-event.ts";
import type { Card } from "#lib/cards/card.ts";
import { pngOf } from "#lib/cards/png.ts";
import { cardSvg } from "#lib/cards/svg.ts";
import { today } from "#lib/clock.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import { findFigureEdition } from "#lib/figures/editions.ts";
import { findFigure } from "#lib/figures/published.ts";
import { noSuchFile } from "#lib/opendata/files.ts";
import { findEventEdition, lastFigureChange } from "#lib/signings/editions.ts";
import { findEvent } from "#lib/signings/published.ts";
import { site } from "#lib/site.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { languageNamed } from "./reader-language.ts";
import { editionNumber } from "./slug.ts";

type Form = "svg" | "png";

export async function figureCardFile({ locale, id }: { locale: string; id: string }, form: Form) {
  const language = languageNamed(locale);
  const figure = isId(id) ? await findFigure(id) : null;
  return figure ? file(figureCard(language, site, figure), form) : noSuchFile();
}

export async function frozenFigureCardFile(
  { locale, id, n }: { locale: string; id: string; n: string },
  form: Form,
) {
  const language = languageNamed(locale);
  const number = editionNumber(n);
  const found = isId(id) && number !== null ? await findFigureEdition(id, number) : null;
  if (!found) return noSuchFile();
  return file(figureCard(language, site, found.figure), form, { "x-robots-tag": "noindex" });
}

/** An event that has moved takes its card along. */
export async function eventCardFile({ locale, slug }: { locale: string; slug: string }, form: Form) {
  const language = languageNamed(locale);
  if (!isId(slug)) return noSuchFile();
  const event = await findEvent(slug);
  if (event) {
    const { address, cited } = citedNow(language, site, event, {
      today: today(),
      figuresChangedAt: await lastFigureChange(event.id),
    });
    return file(eventCard(language, event, cited, address.isFixed), form);
  }
  const whereabouts = await whereaboutsOf("signing_event", slug);
  if (whereabouts?.is !== "moved") return noSuchFile();
  const location = language.href(`/signings/${whereabouts.slug}/card.${form}`);
  return new Response(null, { status: 308, headers: { location } });
}

/** Under every address that the event ever had. */
export async function frozenEventCardFile(
  { locale, slug, n }: { locale: string; slug: string; n: string },
  form: Form,
) {
  const language = languageNamed(locale);
  const number = editionNumber(n);
  const found = isId(slug) && number !== null ? await findEventEdition(slug, number) : null;
  if (!found) return noSuchFile();
  const cited = citedEvent(language, site, found.event, { path: `/signings/${slug}/v/${n}` });
  return file(eventCard(language, found.event, cited), form, { "x-robots-tag": "noindex" });
}

async function file(card: Card, form: Form, headers: Record<string, string> = {}): Promise<Response> {
  const svg = cardSvg(card);
  return form === "svg"
    ? new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8", ...headers } })
    : new Response(await pngOf(svg), { headers: { "content-type": "image/png", ...headers } });
}

function isId(text: string): boolean {
  return documentId.safeParse(text).success;
}
