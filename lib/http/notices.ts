// What is said instead of a page. Next draws these, too, but ahead of time, so that they can be said without Next.
import { type Locale, locales, localPath } from "#lib/i18n/locale.ts";
import { type HeaderList, publicPolicy } from "./headers.ts";
import { NextAway } from "./next-connection.ts";
import type { NextPages } from "./next-pages.ts";
import { makePage, type Page } from "./page.ts";
import { type PortalSaid, plainNotice, plainStatuses } from "./plain-notice.ts";
import { isForPrograms, problems } from "./programs.ts";
import { type Reader, sendNotice } from "./send.ts";

export type Notices = {
  send(to: Reader, status: number, extra?: HeaderList): void;
  /** The one that Next drew, if it did. */
  drawn(status: number, language: Locale, isElder: boolean): Page | undefined;
  /** Has all notices drawn again; those that Next does not draw stay as they are. */
  refresh(): Promise<void>;
};

const drawnStatuses = [400, 403, 404, 405, 429, 500, 503];

type Options = { pages: NextPages; always: HeaderList } & PortalSaid;

export async function noticesOf({ pages, basePath, dataSet, always }: Options): Promise<Notices> {
  const plain = await plainNotices({ basePath, dataSet }, always);
  const problemOf = await problems(always);
  const drawn = new Map<string, Page>();

  async function refreshOne(status: number, language: Locale, isElder: boolean): Promise<void> {
    const path = localPath(language, `/notice/${status}`);
    const result = await pages.draw({ path, query: "", isElder }, ["br", "gzip"]);
    if (!("page" in result) || result.page.status !== 200) return;
    drawn.set(nameOf(status, language, isElder), { ...result.page, status, isShared: true });
  }

  return {
    drawn: (status, language, isElder) => drawn.get(nameOf(status, language, isElder)),
    send(to, status, extra = []) {
      const { url = "", headers } = to.request;
      const found = isForPrograms(url.slice(basePath.length))
        ? problemOf(status, headers["accept-language"])
        : (drawn.get(nameOf(status, to.language, to.isElder)) ??
          plain.get(nameOf(status, to.language, false)));
      if (!found) throw new Error(`there is no notice ${status}`);
      sendNotice(to, found, status, extra);
    },
    async refresh() {
      const drawings = locales.flatMap((language) =>
        drawnStatuses.flatMap((status) =>
          [false, true].map((isElder) => refreshOne(status, language, isElder)),
        ),
      );
      await Promise.all(drawings).catch((error) => {
        // When Next goes away meanwhile it will be back, and then they are drawn again.
        if (!(error instanceof NextAway)) console.error("Notices cannot be drawn:", error);
      });
    },
  };
}

async function plainNotices(portal: PortalSaid, always: HeaderList): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  const type = "text/html; charset=utf-8";
  const headers = ["content-security-policy", publicPolicy, ...always];
  for (const language of locales) {
    for (const status of plainStatuses) {
      const body = Buffer.from(plainNotice(status, language, portal));
      found.set(nameOf(status, language, false), await makePage({ status, type, headers, body }, []));
    }
  }
  return found;
}

function nameOf(status: number, language: Locale, isElder: boolean): string {
  return `${status} ${language} ${isElder}`;
}
