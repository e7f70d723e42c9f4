// What is answered without asking Next, because no page and no form of the portal needs it.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { largestBody, takesForm } from "./forms.ts";

export type Refusal = { status: 400 | 403 | 405 | 413; headers?: string[] };

type Asked = { method?: string | undefined; headers: IncomingHttpHeaders; rawHeaders: string[] };

/** The reason to refuse a request for this path, or null. `origin` is the portal's public one, where a setting names it. */
export function refusalOf(asked: Asked, path: string, origin: string | undefined): Refusal | null {
  if (wantsUpgrade(asked.headers) || hasTwoHosts(asked.rawHeaders)) return { status: 400 };
  if (asked.method === "GET" || asked.method === "HEAD")
    return hasBody(asked.headers) ? { status: 400 } : null;
  if (asked.method !== "POST" || !takesForm(path)) return { status: 405, headers: ["allow", allowed(path)] };
  if (!isSameOrigin(asked.headers, origin)) return { status: 403 };
  return Number(asked.headers["content-length"] ?? 0) > largestBody(path) ? { status: 413 } : null;
}

/** An offer of HTTP/2 is declined by answering in HTTP/1.1 (RFC 9110 §7.8); anything else, such as a socket, is refused. */
function wantsUpgrade(headers: IncomingHttpHeaders): boolean {
  return headers.upgrade !== undefined && headers.upgrade.trim().toLowerCase() !== "h2c";
}

function hasTwoHosts(rawHeaders: string[]): boolean {
  let hosts = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}

/** Whether a body is announced; node:http opens none otherwise. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
}

function allowed(path: string): string {
  return takesForm(path) ? "GET, HEAD, POST" : "GET, HEAD";
}

/** Whether a page of this portal sent the form. Browsers say so themselves; a request that does not is refused. */
function isSameOrigin(headers: IncomingHttpHeaders, origin: string | undefined): boolean {
  if (headers["sec-fetch-site"] === "same-origin") return true;
  const from = headers.origin;
  if (from === undefined || !URL.canParse(from)) return false;
  const sender = new URL(from);
  if (origin !== undefined) return sender.origin === origin;
  return headers.host !== undefined && sender.host === headers.host.toLowerCase();
}

const moment = 2000;

/**
 * To be called before a refusal is answered. What the request still sends is read and thrown away for a moment: closing on it at
 * once would take the answer along. A body that ends in time leaves the connection to the client's wish, otherwise it is cut.
 */
export function discardBody(request: IncomingMessage, response: ServerResponse): void {
  if (!hasBody(request.headers) || request.readableEnded) return;
  const { socket } = request;
  const closes = !response.shouldKeepAlive;
  // Otherwise node:http would close with the answer.
  response.shouldKeepAlive = true;
  const cut = setTimeout(() => socket.destroy(), moment);
  socket.once("close", () => clearTimeout(cut));
  let waitsFor = 2;
  const ended = () => {
    waitsFor -= 1;
    if (waitsFor > 0) return;
    clearTimeout(cut);
    if (closes) socket.end();
  };
  request.once("end", ended);
  response.once("finish", ended);
  request.resume();
}
