// The edge, put together: the only public port, in front of Next. A request comes in by server.ts, finds its way in routing.ts,
// and is answered by public-pages.ts from cache.ts or with what next-pages.ts gets drawn, by static-files.ts, or by
// pass-through.ts; refusals.ts says what is not answered at all, and notices.ts what is said then.
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import type { DataSet } from "#lib/values/data-set.ts";
import { networkOf } from "#lib/values/network.ts";
import { places } from "./address.ts";
import { pageCache } from "./cache.ts";
import { loadPages, saveNowAndThen, versionOf } from "./cache-on-disk.ts";
import { clientAddress, proxyList } from "./client.ts";
import { securityHeaders } from "./headers.ts";
import { rateLimit } from "./limits.ts";
import { nextConnection } from "./next-connection.ts";
import { nextHealth } from "./next-health.ts";
import { type Drawn, nextPages } from "./next-pages.ts";
import { noticesOf } from "./notices.ts";
import { passingThrough } from "./pass-through.ts";
import { publicPages } from "./public-pages.ts";
import { listenForPublications } from "./publications.ts";
import { routing } from "./routing.ts";
import { edgeServer, type Limits, usualLimits } from "./server.ts";
import { staticFiles } from "./static-files.ts";

export type EdgeOptions = {
  port: number;
  host: string | undefined;
  /** Where Next listens. */
  upstream: { host: string; port: number };
  basePath: string;
  /** Which data set the pages show; the district's facts unless told otherwise. */
  dataSet?: DataSet;
  databaseUrl: string;
  /** Kept pages survive a restart in here. */
  dataFolder: string;
  /** `.next/static` of the build. */
  staticFolder: string;
  /** What pages show besides what is published: those that were kept under other settings are not taken back. */
  settings?: string;
  /** What readers type, where a setting names it; with https, readers are told to stay with it. */
  origin?: string;
  /** Off, every page is drawn for every request. */
  cache?: boolean;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  trustedProxies?: readonly string[];
  /** For tests: shorter times and smaller allowances. */
  limits?: Partial<Limits>;
  rates?: Partial<Rates>;
  lookEvery?: number;
  listen?: typeof listenForPublications;
};

export type Edge = { port: number; close(): Promise<void> };

/** Per client: pages that must be drawn, forms, new enquiries, and staff's writing; lasting rate per second and burst. */
type Rates = Record<"work" | "forms" | "enquiries" | "writing", [number, number]>;

const usualRates: Rates = { work: [50, 1000], forms: [1, 60], enquiries: [0.1, 60], writing: [20, 600] };
const keptBytes = 12 * 1024 * 1024;
/** How long a start waits for Next's notices and for the database before it goes on without. */
const firstWait = 2000;

export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { basePath, dataSet = "fengze", cache: keeps = true, listen = listenForPublications } = options;
  const origin = options.origin && new URL(options.origin).origin;
  const isSecure = origin?.startsWith("https:") ?? false;
  const always = securityHeaders(isSecure);
  const proxies = proxyList(options.trustedProxies ?? []);
  const rates = { ...usualRates, ...options.rates };

  const next = nextConnection(options.upstream);
  const pages = nextPages({ next, basePath, always });
  const notices = await noticesOf({ pages, basePath, dataSet, always });
  let noticesDrawn = Promise.resolve();
  const health = nextHealth({
    next,
    basePath,
    every: options.lookEvery ?? 1000,
    onReturn() {
      noticesDrawn = notices.refresh();
    },
  });

  const files = staticFiles(options.staticFolder, basePath, always);
  const folder = join(options.dataFolder, "edge");
  const version = versionOf(files.build, options);
  const cache = pageCache<Drawn>(keptBytes, keeps ? loadPages(folder, version) : null);
  const saving = keeps ? saveNowAndThen(folder, version, cache) : null;
  const publications = listen(options.databaseUrl, cache.listener);

  const clientOf = ({ headers, socket }: IncomingMessage) =>
    clientAddress(socket.remoteAddress, headers["x-forwarded-for"]?.toString(), proxies);
  const common = { health, always, notices };
  const onPublished = cache.drop;
  const passThrough = passingThrough({ ...common, next, basePath, isSecure, clientOf, onPublished });
  const handle = routing({
    placeOf: places(basePath),
    basePath,
    origin,
    always,
    files,
    publicPages: publicPages({ ...common, cache, keeps, pages, passThrough }),
    passThrough,
    notices,
    work: rateLimit(...rates.work),
    forms: rateLimit(...rates.forms),
    enquiries: rateLimit(...rates.enquiries),
    writing: rateLimit(...rates.writing),
    networkOf: (request) => networkOf(clientOf(request)),
  });
  const server = edgeServer(handle, { ...usualLimits, ...options.limits });

  async function closeParts(): Promise<void> {
    health.close();
    await publications.close();
    await saving?.close();
    next.close();
  }

  try {
    // The first reader shall find Next known, the notices drawn and the kept pages believed.
    await health.lookNow();
    await within(firstWait, Promise.all([noticesDrawn, cache.listening]));
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
