// A small server in Next's place: it answers like Next does, says what it was asked, and can be hung, broken and ended.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";

export type Asked = { method: string; target: string; headers: IncomingHttpHeaders; body: string };

export type StandIn = {
  port: number;
  asked: Asked[];
  /** How often a page was drawn; notices and health are not counted. */
  drawn(): number;
  /** What pages show; a publication sets the next one. */
  shown: string;
  isDatabaseAway: boolean;
  /** Milliseconds that a page takes. */
  slowness: number;
  /** Neither answers nor ends. */
  isHung: boolean;
  answers: Map<string, (request: IncomingMessage, response: ServerResponse, body: string) => void>;
  /** Ends like a killed process, and comes back on the same port. */
  die(): Promise<void>;
  revive(): Promise<void>;
  close(): Promise<void>;
};

export async function standInNext(): Promise<StandIn> {
  const sockets = new Set<Socket>();
  let server: Server;

  const standIn: StandIn = {
    port: 0,
    asked: [],
    drawn: () => standIn.asked.filter(({ target }) => !/\/healthz$|\/notice\//.test(target)).length,
    shown: "1",
    isDatabaseAway: false,
    slowness: 0,
    isHung: false,
    answers: new Map(),
    async die() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    revive: start,
    close: () => (server.listening ? standIn.die() : Promise.resolve()),
  };

  async function start(): Promise<void> {
    server = createServer((request, response) => void take(request, response));
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(standIn.port, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address === "object" && address) standIn.port = address.port;
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    request.on("error", () => undefined);
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      return;
    }
    const target = request.url ?? "";
    standIn.asked.push({ method: request.method ?? "", target, headers: request.headers, body });
    if (standIn.isHung) return;
    if (standIn.slowness > 0) await new Promise((resolve) => setTimeout(resolve, standIn.slowness));
    answerLikeNext(standIn, request, response, body);
  }

  await start();
  return standIn;
}

function answerLikeNext(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): void {
  const path = (request.url ?? "").replace(/\?.*$/, "");
  response.setHeader("x-powered-by", "Next.js");
  response.setHeader("vary", "rsc, next-router-state-tree, next-router-prefetch");
  response.setHeader("x-nextjs-prerender", "1");
  const special = standIn.answers.get(path);
  const notice = /\/notice\/(\d+)$/.exec(path);
  if (special) special(request, response, body);
  else if (notice) html(response, 200, `drawn notice ${notice[1]} ${elderOf(request)}at ${path}`);
  else if (path === "/healthz") response.writeHead(standIn.isDatabaseAway ? 503 : 200).end("{}");
  else if (standIn.isDatabaseAway) html(response, 500, "Next's own error page");
  else if (/\/unknown|\/notice$/.test(path)) html(response, 404, `nothing at ${path}`);
  else if (path !== "/" && path.endsWith("/")) response.writeHead(308, { location: path.slice(0, -1) }).end();
  else html(response, 200, pageText(standIn, request));
}

function pageText(standIn: StandIn, request: IncomingMessage): string {
  return `edition ${standIn.shown} ${elderOf(request)}of ${request.url} ${"words ".repeat(100)}`;
}

function elderOf(request: IncomingMessage): string {
  return request.headers.cookie === "elder=1" ? "in large type " : "";
}

export function html(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
    link: '</_next/static/x.css>; rel=preload; as="style"',
  });
  response.end(
    `<!DOCTYPE html><html><head><title>t</title><script src="/_next/static/chunks/a.js" async=""></script></head>` +
      `<body><p>${text}</p><script>self.__next_f.push([1,"flight"])</script></body></html>`,
  );
}
