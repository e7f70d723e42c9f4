// The edge, put together: the only public port, in front of Next.
import type { IncomingMessage } from "node:http";
import { readEnv } from "#lib/env.ts";
import { behind } from "./behind.ts";
import { clientAddress, clientNetwork, proxyList } from "./client.ts";
import { type Drawn, drawing } from "./drawing.ts";
import { drawnBy } from "./drawn-by.ts";
import type { Reader } from "./exchange.ts";
import { handling } from "./handling.ts";
import { type HeaderList, securityHeaders } from "./headers.ts";
import { startKeeping } from "./keeping.ts";
import { notices } from "./notices.ts";
import { personal } from "./personal.ts";
import { places } from "./places.ts";
import { publicPages } from "./public-pages.ts";
import { listenForPublications } from "./publications.ts";
import { queue } from "./queue.ts";
import { rateLimit } from "./rate-limit.ts";
import { sendNotice } from "./send.ts";
import { edgeServer, type Limits, usualLimits } from "./server.ts";
import { speculationRules } from "./speculation.ts";
import { staticFiles } from "./static-files.ts";
import { UpstreamAway, upstream } from "./upstream.ts";

export type EdgeOptions = {
  port: number;
  host: string | undefined;
  /** Where Next listens. */
  upstream: { host: string; port: number };
  basePath: string;
  databaseUrl: string;
  /** Kept pages survive a restart in here. */
  dataFolder: string;
  /** `.next/static` of the build; unset, Next is asked for its files. */
  staticFolder?: string;
  /** What readers type, where a setting names it; with https, readers are told to stay with it. */
  origin?: string;
  /** Off, every page is drawn for every request; EDGE_CACHE unless told otherwise. */
  cache?: boolean;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed; TRUSTED_PROXIES unless told otherwise. */
  trustedProxies?: readonly string[];
  /** For tests: shorter times and smaller allowances. */
  limits?: Partial<Limits>;
  rates?: Partial<Rates>;
  lookEvery?: number;
  listen?: typeof listenForPublications;
};

export type Edge = { port: number; close(): Promise<void> };

/** Per client: pages that must be drawn and forms, lasting rate per second and burst. */
type Rates = { work: [number, number]; forms: [number, number] };

const usualRates: Rates = { work: [50, 1000], forms: [1, 60] };
const drawnAtOnce = 8;
const waitingAtMost = 500;
/** How long a start waits for Next's notices and for the database before it goes on without. */
const firstWait = 2000;

export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const env = readEnv();
  const { basePath, cache: keeps = env.EDGE_CACHE === "on", trustedProxies = env.TRUSTED_PROXIES } = options;
  const origin = options.origin && new URL(options.origin).origin;
  const rates = { ...usualRates, ...options.rates };
  const proxies = proxyList(trustedProxies);
  const isSecure = origin?.startsWith("https:") ?? false;
  const always: HeaderList = securityHeaders(isSecure);

  const next = upstream(options.upstream);
  const pageDrawing = drawing({ upstream: next, queue: queue(drawnAtOnce, waitingAtMost), basePath, always });
  const said = await notices(pageDrawing, basePath, always);
  const builtFiles = options.staticFolder === undefined ? null : staticFiles(options.staticFolder, always);

  const keeping = startKeeping<Drawn>({
    databaseUrl: options.databaseUrl,
    dataFolder: options.dataFolder,
    version: drawnBy(builtFiles?.build ?? "", options),
    keeps,
    listen: options.listen ?? listenForPublications,
  });
  let noticesDrawn = Promise.resolve();
  const health = behind({
    upstream: next,
    basePath,
    every: options.lookEvery ?? 1000,
    onReturn: drawNotices,
  });

  /** When Next goes away meanwhile it will be back, and then they are drawn again. */
  function drawNotices(): void {
    noticesDrawn = said.refresh().catch((error) => {
      if (!(error instanceof UpstreamAway)) console.error("Notices can not be drawn:", error);
    });
  }

  function notice(to: Reader, status: number, extra: HeaderList = []): void {
    sendNotice(to.request, to.response, said.find(status, to.language, to.isElder), status, extra);
  }

  function addressOf(request: IncomingMessage): string {
    const forwarded = request.headers["x-forwarded-for"];
    return clientAddress(request.socket.remoteAddress, forwarded?.toString(), proxies);
  }

  const forOne = personal({
    next,
    behind: health,
    basePath,
    always,
    isSecure,
    clientOf: ({ request }) => addressOf(request),
    onPublished: keeping.shelf.drop,
    notice,
  });
  const forAll = publicPages({
    shelf: keeping.shelf,
    drawing: pageDrawing,
    behind: health,
    always,
    keeps,
    notice,
    drawnNotice: said.drawn,
    stream: forOne.stream,
  });
  const handle = handling({
    placeOf: places(basePath),
    basePath,
    origin,
    publicPages: forAll,
    personal: forOne,
    builtFiles,
    speculation: await speculationRules(basePath, always),
    work: rateLimit(...rates.work),
    forms: rateLimit(...rates.forms),
    networkOf: (request) => clientNetwork(addressOf(request)),
    notice,
  });

  const server = edgeServer(handle, { ...usualLimits, ...options.limits });

  async function closeParts(): Promise<void> {
    health.close();
    await keeping.close();
    next.close();
  }

  try {
    // The first reader shall find Next known, the notices drawn and the kept pages believed.
    await health.lookNow();
    await within(firstWait, Promise.all([noticesDrawn, keeping.shelf.listening]));
    const port = await server.listen(options.port, options.host);
    return { port, close: () => server.drain().then(closeParts) };
  } catch (error) {
    await closeParts();
    throw error;
  }
}

function within(milliseconds: number, promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
}
