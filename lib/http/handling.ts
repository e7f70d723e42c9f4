// The way of a request through the edge, from the first look to whoever answers it.
import type { IncomingMessage } from "node:http";
import { languageOf } from "./address.ts";
import { discardBody } from "./discard.ts";
import { choosesElder, type Exchange, type Reader } from "./exchange.ts";
import type { HeaderList } from "./headers.ts";
import type { Page } from "./page.ts";
import type { Personal } from "./personal.ts";
import type { Places } from "./places.ts";
import type { PublicPages } from "./public-pages.ts";
import type { RateLimit } from "./rate-limit.ts";
import { hasBody, refusalOf } from "./refusals.ts";
import { sendPage } from "./send.ts";
import type { Handle } from "./server.ts";
import type { StaticFiles } from "./static-files.ts";

type Parts = {
  placeOf: Places;
  basePath: string;
  origin: string | undefined;
  publicPages: PublicPages;
  personal: Personal;
  /** Null where Next is asked for its own files. */
  builtFiles: StaticFiles | null;
  speculation: Page;
  /** Uncached work, and forms, per client. */
  work: RateLimit;
  forms: RateLimit;
  networkOf(request: IncomingMessage): string;
  notice(to: Reader, status: number, extra?: HeaderList): void;
};

export function handling(parts: Parts): Handle {
  const { placeOf, basePath, origin, publicPages, personal, builtFiles, speculation, notice } = parts;

  return (request, response) => {
    const place = placeOf(request.url ?? "");
    const isElder = choosesElder(request);
    if (typeof place === "number") {
      const language = languageOf((request.url ?? "").slice(basePath.length));
      return refuse({ request, response, language, isElder }, place);
    }
    const exchange: Exchange = { request, response, place, language: place.language, isElder };
    const refusal = refusalOf(request, place.path, origin);
    if (refusal) return refuse(exchange, refusal.status, refusal.headers);
    if (place.kind === "page" && request.method !== "POST" && publicPages.answerAtOnce(exchange)) return;
    answer(exchange).catch((error) => failed(exchange, error));
  };

  async function answer(exchange: Exchange): Promise<void> {
    const { request, response, place } = exchange;
    if (place.kind === "static" && builtFiles) return sendBuilt(exchange, builtFiles);
    if (place.kind === "speculation") return sendPage(request, response, speculation);
    const limit = request.method === "POST" ? parts.forms : parts.work;
    if (!limit.allows(parts.networkOf(request))) return refuse(exchange, 429, ["retry-after", "10"]);
    if (place.kind === "through" || request.method === "POST") return personal.answer(exchange);
    return publicPages.answer(exchange);
  }

  async function sendBuilt(exchange: Exchange, files: StaticFiles): Promise<void> {
    const { request, response, place } = exchange;
    const file = files.find(decodeURIComponent(place.path.slice("/_next/static/".length)));
    if (file === null) return notice(exchange, 404);
    sendPage(request, response, await file);
  }

  function refuse(to: Reader, status: number, headers: HeaderList = []): void {
    if (hasBody(to.request.headers)) discardBody(to.request, to.response);
    else to.response.shouldKeepAlive = false;
    notice(to, status, headers);
  }

  function failed(exchange: Exchange, error: unknown): void {
    console.error(`${exchange.request.method} ${exchange.place.path} failed:`, error);
    if (exchange.response.headersSent) exchange.response.destroy();
    else notice(exchange, 500);
  }
}
