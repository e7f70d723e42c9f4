// Counts what a program asks PostgreSQL, by listening to the wire between them.
import { connect, createServer, type Socket } from "node:net";

export type StatementCount = { url: string; asked(): number; close(): Promise<void> };

/** `url` leads to the same database, through the counter. A statement that `passes` refuses never arrives: the line is cut. */
export async function countStatements(
  databaseUrl: string,
  passes: (asked: number) => boolean = () => true,
): Promise<StatementCount> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let asked = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    let isOfHealth = false;
    const count = messages((type, text) => {
      // Parse comes first, with the statement's words. What the edge asks every other second is no page's.
      if (type === "P") isOfHealth = text.includes("_prisma_migrations");
      // A statement is run by Execute in the extended protocol, and by Query in the simple one.
      if ((type !== "E" && type !== "Q") || isOfHealth) return;
      asked += 1;
      if (passes(asked)) return;
      client.destroy();
      database.destroy();
    });
    client.on("data", count);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(typeof address === "object" && address ? address.port : 0);
  return {
    url: url.href,
    asked: () => asked,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Calls back with the type and the words of each message that a client sends; the first, at the start, has no type. */
function messages(found: (type: string, text: string) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      if (isStarted) found(String.fromCharCode(rest[0] ?? 0), rest.toString("latin1", head + 4, length));
      isStarted = true;
      rest = rest.subarray(length);
    }
  };
}
