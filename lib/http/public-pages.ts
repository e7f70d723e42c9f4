// Answers for a public page: what is kept at once, else what Next draws, else the last good one, else a notice.
import { now } from "#lib/clock.ts";
import type { Coding } from "./accept-encoding.ts";
import { namesFile } from "./address.ts";
import type { Behind } from "./behind.ts";
import { type Drawing, DrawingFailed, type Drawn, type Wanted } from "./drawing.ts";
import type { Exchange, Reader } from "./exchange.ts";
import type { HeaderList } from "./headers.ts";
import type { Kept } from "./kept-pages.ts";
import type { Notices } from "./notices.ts";
import { codingOf, sendPage, sendRedirect, sendStale } from "./send.ts";
import type { Shelf } from "./shelf.ts";
import { BrokenOff, TooLarge } from "./upstream.ts";

export type PublicPages = {
  /** Answers when that needs nobody else; false when it does. */
  answerAtOnce(exchange: Exchange): boolean;
  answer(exchange: Exchange): Promise<void>;
};

type Options = {
  shelf: Shelf<Drawn>;
  drawing: Drawing;
  behind: Behind;
  always: HeaderList;
  /** Whether pages are kept; otherwise each request has its own drawn. */
  keeps: boolean;
  notice(to: Reader, status: number, extra?: HeaderList): void;
  drawnNotice: Notices["drawn"];
  stream(exchange: Exchange): Promise<void>;
};

/** How long a reader waits for the newest page when the last good one lies ready. */
const patience = 2000;
/** How long a page may take while the database is known to be away; some pages do not need it. */
const shortWait = 3000;
const bothCodings: readonly Coding[] = ["br", "gzip"];
/** Next's own short answers to these are replaced by the portal's. */
const noticed = new Set([400, 403, 405, 429]);

export function publicPages({
  shelf,
  drawing,
  behind,
  always,
  keeps,
  notice,
  drawnNotice,
  stream,
}: Options): PublicPages {
  const { pages, flights } = shelf;

  function answerAtOnce({ request, response, place, isElder }: Exchange): boolean {
    const kept = pages.find(place.keys[isElder ? 1 : 0]);
    if (kept === undefined) return false;
    const away = behind.awaySince();
    if (away !== null) sendStale(request, response, kept.page, away);
    else if (pages.isCurrent(kept, now().getTime())) sendPage(request, response, kept.page);
    else return false;
    return true;
  }

  async function answer(exchange: Exchange): Promise<void> {
    const kept = keeps ? pages.find(exchange.place.keys[exchange.isElder ? 1 : 0]) : undefined;
    if (!kept && behind.missing() === "next" && (await behind.lookNow()) === "next")
      return unavailable(exchange);
    try {
      const drawn = await withPatience(draw(exchange), kept);
      if (drawn === "late" && kept) return sendLastGood(exchange, kept);
      if (drawn !== "late") sendDrawn(exchange, drawn);
    } catch (error) {
      if (error instanceof TooLarge) return stream(exchange);
      if (kept) return sendLastGood(exchange, kept);
      await explain(exchange, error);
    }
  }

  async function draw(exchange: Exchange): Promise<Drawn> {
    const { request, place, isElder } = exchange;
    const wanted = { path: place.path, query: place.query, isElder: isElder && !namesFile(place.path) };
    if (!keeps) return filled(await drawTwice(wanted, [codingOf(request)]), exchange);
    const key = place.keys[isElder ? 1 : 0];
    return flights.join(key, async () => {
      const epoch = pages.epoch();
      const drawnAt = now().getTime();
      const drawn = filled(await drawTwice(wanted, bothCodings), exchange);
      if ("page" in drawn && isKeepable(drawn.page.status)) pages.keep(key, drawn.page, drawnAt, epoch);
      return drawn;
    });
  }

  /** Next or its database may have been away for a moment only: what fails although both are there is tried again, once. */
  async function drawTwice(wanted: Wanted, codings: readonly Coding[]): Promise<Drawn> {
    try {
      return await drawing.draw(wanted, codings, behind.missing() === null ? undefined : shortWait);
    } catch (error) {
      if (!(error instanceof DrawingFailed || error instanceof BrokenOff)) throw error;
      if ((await behind.lookNow()) !== null) throw error;
      return drawing.draw(wanted, codings);
    }
  }

  /** Where Next has no page without scripts, the notice drawn ahead is the page: one for all addresses that do not exist. */
  function filled(drawn: Drawn, { language, isElder, place }: Exchange): Drawn {
    const page = "blank" in drawn && drawnNotice(drawn.blank, language, isElder && !namesFile(place.path));
    return page ? { page } : drawn;
  }

  function sendDrawn(exchange: Exchange, drawn: Drawn): void {
    const { request, response } = exchange;
    if ("redirect" in drawn) sendRedirect(response, drawn.redirect.status, drawn.redirect.location, always);
    else if ("blank" in drawn) notice(exchange, drawn.blank);
    else if (noticed.has(drawn.page.status) && !drawn.explains) notice(exchange, drawn.page.status);
    else sendPage(request, response, drawn.page);
  }

  function sendLastGood({ request, response }: Exchange, kept: Kept): void {
    const since = behind.awaySince() ?? shelf.deafSince() ?? now();
    sendStale(request, response, kept.page, since);
  }

  async function explain(exchange: Exchange, error: unknown): Promise<void> {
    const missing = behind.missing() ?? (await behind.lookNow());
    if (missing === null && error instanceof DrawingFailed) notice(exchange, 500);
    else unavailable(exchange);
  }

  function unavailable(exchange: Exchange): void {
    notice(exchange, 503, ["retry-after", "5"]);
  }

  return { answerAtOnce, answer };
}

/** Only what is there and what is certainly not there; everything else may be different the next time. */
function isKeepable(status: number): boolean {
  return status === 200 || status === 404;
}

async function withPatience(work: Promise<Drawn>, kept: Kept | undefined): Promise<Drawn | "late"> {
  if (!kept) return work;
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    clock = setTimeout(resolve, patience, "late");
  });
  // Who answers with the last good page does not care how the drawing ends.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}
