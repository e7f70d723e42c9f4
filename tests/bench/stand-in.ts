// A small server in Next's place, where what it shows or how fast it draws is not what is measured.
import { createServer, type RequestListener } from "node:http";

export type StandIn = { at: { host: string; port: number }; close(): void };

export async function standIn(answer: RequestListener): Promise<StandIn> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    at: { host: "127.0.0.1", port },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
