// A door between a portal and its database. Shut, the database is away: connections break, and new ones are refused.
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

export type Door = {
  /** The database's address, through the door. */
  way(databaseUrl: string): string;
  shut(): Promise<void>;
  open(): Promise<void>;
};

/** Stands open on `port`; the first address that asks for a way says what is behind it. */
export function doorAt(port: number): Door {
  const through = new Set<Socket>();
  let behind: URL | undefined;
  let server: Server | undefined;

  function pass(from: Socket): void {
    const to = connect(Number(behind?.port), behind?.hostname);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      through.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        through.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }

  return {
    way(databaseUrl) {
      behind ??= new URL(databaseUrl);
      const address = new URL(databaseUrl);
      address.port = String(port);
      return address.href;
    },
    async shut() {
      if (!server?.listening) return;
      const shut = once(server, "close");
      server.close();
      for (const socket of through) socket.destroy();
      await shut;
    },
    async open() {
      server = createServer(pass).listen(port, "127.0.0.1");
      await once(server, "listening");
    },
  };
}
