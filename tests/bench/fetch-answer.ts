// One answer as it came over the wire: fetch would decode it.
import { request } from "node:http";

export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

export function fetchAnswer(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers, agent: false }, async (answer) => {
      const body = Buffer.concat(await answer.toArray());
      const list = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(list), body });
    });
    asking.on("error", reject).end();
  });
}

/** The answer once the edge has compressed the page as small as it gets, which it does when nobody waits. */
export async function settledAnswer(url: string, coding: string): Promise<Answer> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetchAnswer(url, { "accept-encoding": coding });
    if (answer.status === 200 && !answer.headers["etag"]?.includes("-fast")) return answer;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`${url} was never compressed to the end`);
}
