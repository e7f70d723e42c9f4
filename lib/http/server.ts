// The public port: what a connection may take in size and time, and how it ends without cutting anybody off.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

export type EdgeServer = {
  server: Server;
  listen(port: number, host: string | undefined): Promise<number>;
  drain(): Promise<void>;
};

export type Limits = {
  /** For the request line and headers to arrive. */
  headersTimeout: number;
  /** For the whole request, its body included. */
  requestTimeout: number;
  /** Without a byte in either direction, such as a reader who does not read. */
  idleTimeout: number;
  /** At the end, a client about to ask on an open connection still hears this long that it will be closed, instead of finding it shut. */
  farewell: number;
  /** All answers that began must have ended by then. */
  drainTimeout: number;
};

export const usualLimits: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  idleTimeout: 90_000,
  farewell: 500,
  drainTimeout: 9000,
};

export function edgeServer(handle: Handle, limits: Limits): EdgeServer {
  const { headersTimeout, requestTimeout, idleTimeout, farewell, drainTimeout } = limits;
  const checkEvery = Math.min(2000, headersTimeout / 4);
  const times = {
    headersTimeout,
    requestTimeout,
    connectionsCheckingInterval: checkEvery,
    keepAliveTimeout: 65_000,
  };
  const options = { ...times, maxHeaderSize: 16 * 1024, noDelay: true, optimizeEmptyRequests: true };
  let isDraining = false;
  const server = createServer(options, (request, response) => {
    if (isDraining) response.shouldKeepAlive = false;
    handle(request, response);
  });
  server.timeout = idleTimeout;
  server.maxConnections = 10_000;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    refuseSocket(socket as Socket, statusFor(error)),
  );
  server.on("connect", (_request, socket) => refuseSocket(socket as Socket, "405 Method Not Allowed"));

  return {
    server,
    listen: (port, host) => listening(server, port, host),
    async drain() {
      isDraining = true;
      const closed = new Promise<void>((resolve) => closeListener(server, resolve));
      const idle = setTimeout(() => server.closeIdleConnections(), farewell);
      const again = setInterval(() => server.closeIdleConnections(), farewell).unref();
      const end = setTimeout(() => server.closeAllConnections(), drainTimeout);
      await closed;
      for (const timer of [idle, again, end]) clearTimeout(timer);
    },
  };
}

function listening(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Node's http close also shuts idle connections at once; here they get their farewell first. */
function closeListener(server: Server, whenClosed: () => void): void {
  const closeIdle = server.closeIdleConnections;
  server.closeIdleConnections = () => undefined;
  server.close(whenClosed);
  server.closeIdleConnections = closeIdle;
}

function statusFor(error: NodeJS.ErrnoException): string {
  if (error.code === "HPE_HEADER_OVERFLOW") return "431 Request Header Fields Too Large";
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return "400 Bad Request";
}

/** What could not even be read as a request is answered in the shortest form there is. */
function refuseSocket(socket: Socket, status: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}
