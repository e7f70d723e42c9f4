// Answers what is for one person: hands it to Next, and turns what goes wrong on the way into a notice.

import { namesFile } from "./address.ts";
import type { Behind } from "./behind.ts";
import { discardBody } from "./discard.ts";
import { targetOf } from "./drawing.ts";
import type { Exchange, Reader } from "./exchange.ts";
import { isStaffPath, largestBody } from "./forms.ts";
import { type HeaderList, keptByOthers, newNonce, publicPolicy, staffPolicy } from "./headers.ts";
import { BodyTooLarge, BodyTooSlow, Failed, passThrough } from "./pass-through.ts";
import type { Upstream } from "./upstream.ts";

export type Personal = {
  answer(exchange: Exchange): Promise<void>;
  /** The same for a public answer that is too long to keep. */
  stream(exchange: Exchange): Promise<void>;
};

type Options = {
  next: Upstream;
  behind: Behind;
  basePath: string;
  always: HeaderList;
  isSecure: boolean;
  clientOf(exchange: Exchange): string;
  onPublished(): void;
  notice(to: Reader, status: number, extra?: HeaderList): void;
};

export function personal(options: Options): Personal {
  const { next, behind, basePath, always, isSecure, clientOf, onPublished, notice } = options;

  async function pass(exchange: Exchange, policy: string, cacheControl: string): Promise<void> {
    const { request, response, place } = exchange;
    const target = targetOf(basePath, place.path, place.query);
    const common = {
      target,
      policy,
      cacheControl,
      always,
      isSecure,
      onPublished,
      client: clientOf(exchange),
    };
    try {
      await passThrough(request, response, next, { ...common, largest: largestBody(place.path) });
    } catch (error) {
      if (response.headersSent) response.destroy();
      else await explain(exchange, error);
    }
  }

  async function explain(exchange: Exchange, error: unknown): Promise<void> {
    discardBody(exchange.request, exchange.response);
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof BodyTooLarge) return notice(exchange, 413);
    if (cause instanceof BodyTooSlow) return notice(exchange, 408);
    const missing = await behind.lookNow();
    if (missing === null && error instanceof Failed) notice(exchange, 500);
    else notice(exchange, 503, ["retry-after", "5"]);
  }

  return {
    answer(exchange) {
      const isStaff = isStaffPath(exchange.place.path);
      return pass(exchange, isStaff ? staffPolicy(newNonce()) : publicPolicy, "no-store");
    },
    // A file is the same for everyone; a page was drawn with the reader's own cookies, so nobody else may keep it.
    stream: (exchange) =>
      pass(exchange, publicPolicy, namesFile(exchange.place.path) ? keptByOthers : "no-store"),
  };
}
