// One request and its answer, with what the edge has found out about it on the way.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language } from "./address.ts";
import type { Place } from "./places.ts";

/** Enough to say something to whoever asked. */
export type Reader = {
  request: IncomingMessage;
  response: ServerResponse;
  language: Language;
  isElder: boolean;
};

export type Exchange = Reader & { place: Place };

/** Elder mode is a cookie that the portal sets; it is the only thing about a reader that changes a public page. */
export function choosesElder(request: IncomingMessage): boolean {
  const { cookie } = request.headers;
  return cookie !== undefined && /(?:^|;\s*)elder=1(?:;|$)/.test(cookie);
}
