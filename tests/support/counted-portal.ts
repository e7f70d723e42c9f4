// A portal of a story's own that tells how often its pages have asked the database.
import { type TestPortal, withPortal } from "./portal.ts";
import { countStatements, type StatementCount } from "./statements.ts";

/** Pages log in as portal_public; the edge, which listens for publications, does not. */
export async function withCountedPortal(
  work: (portal: TestPortal, asked: () => number) => Promise<void>,
): Promise<void> {
  const counters: StatementCount[] = [];
  const way = async (url: string) => {
    if (!url.includes("portal_public")) return url;
    const counter = await countStatements(url);
    counters.push(counter);
    return counter.url;
  };
  const asked = () => counters.reduce((sum, counter) => sum + counter.asked(), 0);
  try {
    await withPortal({ way }, (portal) => work(portal, asked));
  } finally {
    for (const counter of counters) await counter.close();
  }
}
