// Lets browsers that can fetch a page when its link is pointed at, so that it is there when the link is followed.
import { type HeaderList, keptForAnHour } from "./headers.ts";
import { makePage, type Page } from "./page.ts";

export function speculationRules(basePath: string, always: HeaderList): Promise<Page> {
  const rules = {
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${basePath}/*` },
            { not: { href_matches: [`${basePath}/staff*`, `${basePath}/data/*`, `${basePath}/*.*`] } },
          ],
        },
        eagerness: "moderate",
      },
    ],
  };
  const headers = ["cache-control", keptForAnHour, ...always];
  const body = Buffer.from(JSON.stringify(rules));
  return makePage({ status: 200, type: "application/speculationrules+json", headers, body }, []);
}
