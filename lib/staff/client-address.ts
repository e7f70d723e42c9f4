// Where a request came from. Next listens on the loopback address only, so this header is the edge's own word.
import { isIP } from "node:net";

/** Null where there is no edge, as under npm run dev. */
export function clientAddress(headers: Headers): string | null {
  const named = headers.get("x-forwarded-for")?.trim() ?? "";
  return isIP(named) === 0 ? null : named;
}
