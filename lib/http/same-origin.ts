// Whether a form was sent by a page of this portal. Browsers say so themselves; a request that does not is refused.
import type { IncomingHttpHeaders } from "node:http";

/** `origin` is the portal's public one, where a setting names it. */
export function isSameOrigin(headers: IncomingHttpHeaders, origin: string | undefined): boolean {
  if (headers["sec-fetch-site"] === "same-origin") return true;
  const from = headers.origin;
  if (from === undefined || !URL.canParse(from)) return false;
  const sender = new URL(from);
  if (origin !== undefined) return sender.origin === origin;
  return headers.host !== undefined && sender.host === headers.host.toLowerCase();
}
