// Answers for a public page: what is kept at once, else what Next draws, else the last good one, else a notice.
import { now } from "#lib/clock.ts";
import { namesFile } from "./address.ts";
import type { Cache, Kept } from "./cache.ts";
import type { Coding } from "./compression.ts";
import { type HeaderList, keptByOthers } from "./headers.ts";
import { BrokenOff, TooLarge } from "./next-connection.ts";
import type { NextHealth } from "./next-health.ts";
import { DrawingFailed, type Drawn, type NextPages, type Wanted } from "./next-pages.ts";
import type { Notices } from "./notices.ts";
import type { Page } from "./page.ts";
import type { PassThrough } from "./pass-through.ts";
import { isProblem } from "./programs.ts";
import { codingOf, type Exchange, sendPage, sendRedirect, sendStale } from "./send.ts";

export type PublicPages = {
  /** Answers when that needs nobody else; false when it does. */
  answerAtOnce(exchange: Exchange): boolean;
  answer(exchange: Exchange): Promise<void>;
  /** Answers with the last good page, where there is one; for whoever may not have it drawn again now. */
  answerAsItWas(exchange: Exchange): boolean;
};

type Options = {
  cache: Cache<Drawn>;
  /** Whether pages are kept; otherwise each request has its own drawn. */
  keeps: boolean;
  pages: NextPages;
  health: NextHealth;
  always: HeaderList;
  notices: Notices;
  passThrough: PassThrough;
};

/** How long a reader waits for the newest page when the last good one lies ready. */
const patience = 2000;
/** How long a page may take while the database is known to be away; some pages do not need it. */
const shortWait = 3000;
const bothCodings: readonly Coding[] = ["br", "gzip"];
/** Next's own short answers to these are replaced by the portal's. */
const noticed = new Set([400, 403, 405, 429]);

export function publicPages(options: Options): PublicPages {
  const { cache, keeps, pages, health, always, notices, passThrough } = options;

  function answerAtOnce(exchange: Exchange): boolean {
    const kept = cache.find(keyOf(exchange));
    if (kept === undefined) return false;
    const away = health.awaySince();
    if (away !== null) sendStale(exchange, kept.page, away);
    else if (cache.isCurrent(kept, now().getTime())) sendPage(exchange, kept.page);
    else return false;
    return true;
  }

  async function answer(exchange: Exchange): Promise<void> {
    const kept = keeps && exchange.place.kind === "page" ? cache.find(keyOf(exchange)) : undefined;
    if (!kept && health.missing() === "next" && (await health.lookNow()) === "next")
      return unavailable(exchange);
    try {
      const drawn = await withPatience(draw(exchange), kept);
      if (drawn === "late") {
        if (kept) sendLastGood(exchange, kept);
      } else if ("page" in drawn && isProblem(drawn.page)) {
        // What is wrong is told in the reader's own language, which only their own request says.
        await passThrough(exchange, "no-store");
      } else {
        sendDrawn(exchange, drawn);
      }
    } catch (error) {
      if (error instanceof TooLarge) return passOn(exchange);
      if (kept) return sendLastGood(exchange, kept);
      await explain(exchange, error);
    }
  }

  function answerAsItWas(exchange: Exchange): boolean {
    const kept = exchange.place.kind === "page" ? cache.find(keyOf(exchange)) : undefined;
    if (kept) sendLastGood(exchange, kept);
    return kept !== undefined;
  }

  function draw(exchange: Exchange): Promise<Drawn> {
    const { request, place, isElder } = exchange;
    const isPrivate = place.kind === "private";
    const wanted: Wanted = {
      path: place.path,
      query: place.query,
      isElder: isElder && !namesFile(place.path),
      ...(isPrivate && { ownCookies: request.headers.cookie ?? "" }),
    };
    const drawFor = async (codings: readonly Coding[]) => filled(await drawTwice(wanted, codings), exchange);
    if (!keeps || isPrivate) return drawFor([codingOf(request)]);
    return cache.drawOnce(keyOf(exchange), now().getTime(), async (keep) => {
      const drawn = await drawFor(bothCodings);
      if ("page" in drawn && isKeepable(drawn.page)) keep(drawn.page);
      return drawn;
    });
  }

  /** Next or its database may have been away for a moment only: what fails although both are there is tried again, once. */
  async function drawTwice(wanted: Wanted, codings: readonly Coding[]): Promise<Drawn> {
    try {
      return await pages.draw(wanted, codings, health.missing() === null ? undefined : shortWait);
    } catch (error) {
      if (!(error instanceof DrawingFailed || error instanceof BrokenOff)) throw error;
      if ((await health.lookNow()) !== null) throw error;
      return pages.draw(wanted, codings);
    }
  }

  /** Where Next has no page without scripts, the notice drawn ahead is the page: one for all addresses that do not exist. */
  function filled(drawn: Drawn, { language, isElder, place }: Exchange): Drawn {
    const page = "blank" in drawn && notices.drawn(drawn.blank, language, isElder && !namesFile(place.path));
    return page ? { page } : drawn;
  }

  function sendDrawn(exchange: Exchange, drawn: Drawn): void {
    if ("redirect" in drawn) sendRedirect(exchange, drawn.redirect, always);
    else if ("blank" in drawn) notices.send(exchange, drawn.blank);
    else if (noticed.has(drawn.page.status) && !drawn.explains) notices.send(exchange, drawn.page.status);
    else sendPage(exchange, drawn.page);
  }

  function sendLastGood(exchange: Exchange, kept: Kept): void {
    sendStale(exchange, kept.page, health.awaySince() ?? cache.deafSince() ?? now());
  }

  /** Too long to keep. A file is the same for everyone; a page is drawn with the reader's own cookies, so nobody else may keep it. */
  function passOn(exchange: Exchange): Promise<void> {
    return passThrough(exchange, namesFile(exchange.place.path) ? keptByOthers : "no-store");
  }

  async function explain(exchange: Exchange, error: unknown): Promise<void> {
    const missing = health.missing() ?? (await health.lookNow());
    if (missing === null && error instanceof DrawingFailed) notices.send(exchange, 500);
    else unavailable(exchange);
  }

  function unavailable(exchange: Exchange): void {
    notices.send(exchange, 503, ["retry-after", "5"]);
  }

  return { answerAtOnce, answer, answerAsItWas };
}

function keyOf({ place, isElder }: Exchange): string {
  return place.keys[isElder ? 1 : 0];
}

/** Only what is there and what is certainly not there; everything else may be different the next time. */
function isKeepable(page: Page): boolean {
  return page.status === 200 || (page.status === 404 && !isProblem(page));
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
