// What a refused request still sends is read and thrown away for a moment: closing on it at once would take the answer along.
import type { IncomingMessage, ServerResponse } from "node:http";
import { hasBody } from "./refusals.ts";

const moment = 2000;

/** To be called before the answer. A body that ends in time leaves the connection to the client's wish, otherwise it is cut. */
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
