// Talks to a port byte by byte, for what no well-behaved client would send.
import { connect } from "node:net";

/** Sends the text and gives back all that is answered until the other side closes. */
export function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNRESET" && answer !== "") resolve(answer);
      else reject(error);
    });
  });
}

/** One request with the given lines, after which the connection is closed. */
export function ask(port: number, line: string, ...headers: string[]): Promise<string> {
  return raw(port, `${[line, "Host: portal.test", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`);
}

export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

export function headerOf(answer: string, name: string): string | undefined {
  return new RegExp(`^${name}: (.*)$`, "im").exec(answer.split("\r\n\r\n")[0] ?? "")?.[1]?.trim();
}
