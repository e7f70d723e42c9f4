// The way of a request through the edge, from the first look to whoever answers it.
import type { IncomingMessage } from "node:http";
import { splitLocale } from "#lib/i18n/locale.ts";
import type { Places } from "./address.ts";
import { isEnquiry, isWriting } from "./forms.ts";
import type { HeaderList } from "./headers.ts";
import type { RateLimit } from "./limits.ts";
import type { Notices } from "./notices.ts";
import type { PassThrough } from "./pass-through.ts";
import { isForPrograms, sendPermission } from "./programs.ts";
import type { PublicPages } from "./public-pages.ts";
import { discardBody, hasBody, refusalOf } from "./refusals.ts";
import { choosesElder, type Exchange, type Reader, sendPage } from "./send.ts";
import type { Handle } from "./server.ts";
import type { StaticFiles } from "./static-files.ts";

type Parts = {
  placeOf: Places;
  basePath: string;
  origin: string | undefined;
  always: HeaderList;
  files: StaticFiles;
  publicPages: PublicPages;
  passThrough: PassThrough;
  notices: Notices;
  /** Uncached work, forms, new enquiries, and what staff send while they write; per client. */
  work: RateLimit;
  forms: RateLimit;
  enquiries: RateLimit;
  writing: RateLimit;
  networkOf(request: IncomingMessage): string;
};

export function routing(parts: Parts): Handle {
  const { placeOf, basePath, origin, always, files, publicPages, passThrough, notices } = parts;
  const { work, forms, enquiries, writing, networkOf } = parts;

  return (request, response) => {
    const place = placeOf(request.url ?? "");
    const isElder = choosesElder(request);
    if (typeof place === "number") {
      const language = splitLocale((request.url ?? "").slice(basePath.length)).locale;
      return refuse({ request, response, language, isElder }, place);
    }
    const exchange: Exchange = { request, response, place, language: place.language, isElder };
    if (request.method === "OPTIONS" && isForPrograms(place.path) && !hasBody(request.headers))
      return sendPermission(response, always);
    const refusal = refusalOf(request, place.path, origin);
    if (refusal) return refuse(exchange, refusal.status, refusal.headers);
    if (place.kind === "page" && request.method !== "POST" && publicPages.answerAtOnce(exchange)) return;
    answer(exchange).catch((error) => failed(exchange, error));
  };

  async function answer(exchange: Exchange): Promise<void> {
    const { request, place } = exchange;
    if (place.kind === "file") return sendFile(exchange);
    if (!limitFor(exchange).allows(networkOf(request))) {
      if (request.method !== "POST" && publicPages.answerAsItWas(exchange)) return;
      return refuse(exchange, 429, ["retry-after", "10"]);
    }
    if (place.kind === "through" || request.method === "POST") return passThrough(exchange, "no-store");
    return publicPages.answer(exchange);
  }

  function limitFor({ request, place }: Exchange): RateLimit {
    if (request.method !== "POST") return work;
    if (isEnquiry(place.path)) return enquiries;
    return isWriting(place.path) ? writing : forms;
  }

  async function sendFile(exchange: Exchange): Promise<void> {
    const file = await files.find(exchange.place.path);
    if (file === null) notices.send(exchange, 404);
    else sendPage(exchange, file);
  }

  function refuse(to: Reader, status: number, headers: HeaderList = []): void {
    if (hasBody(to.request.headers)) discardBody(to.request, to.response);
    else to.response.shouldKeepAlive = false;
    notices.send(to, status, headers);
  }

  function failed(exchange: Exchange, error: unknown): void {
    console.error(`${exchange.request.method} ${exchange.place.path} failed:`, error);
    if (exchange.response.headersSent) exchange.response.destroy();
    else notices.send(exchange, 500);
  }
}
