// What is said instead of a page. Next draws these, too, but ahead of time, so that they can be said without Next.
import type { Language } from "./address.ts";
import type { Drawing } from "./drawing.ts";
import { type HeaderList, publicPolicy } from "./headers.ts";
import { makePage, type Page } from "./page.ts";
import { plainNotice } from "./plain-notice.ts";

export type Notices = {
  find(status: number, language: Language, isElder: boolean): Page;
  /** The one that Next drew, if it did. */
  drawn(status: number, language: Language, isElder: boolean): Page | undefined;
  /** Has all notices drawn again; those that Next does not draw stay as they are. */
  refresh(): Promise<void>;
};

const languages: readonly Language[] = ["zh-Hans", "en", "zh-Hant"];
const drawnStatuses = [400, 403, 404, 405, 429, 500, 503];
const plainStatuses = [...drawnStatuses, 408, 413];

export async function notices(drawing: Drawing, basePath: string, always: HeaderList): Promise<Notices> {
  const plain = await plainNotices(basePath, always);
  const drawn = new Map<string, Page>();

  async function refreshOne(status: number, language: Language, isElder: boolean): Promise<void> {
    const path = `${language === "zh-Hans" ? "" : `/${language}`}/notice/${status}`;
    const result = await drawing.draw({ path, query: "", isElder }, ["br", "gzip"]);
    if (!("page" in result) || result.page.status !== 200) return;
    drawn.set(nameOf(status, language, isElder), { ...result.page, status, isShared: true });
  }

  return {
    drawn: (status, language, isElder) => drawn.get(nameOf(status, language, isElder)),
    find(status, language, isElder) {
      const found =
        drawn.get(nameOf(status, language, isElder)) ?? plain.get(nameOf(status, language, false));
      if (!found) throw new Error(`there is no notice ${status}`);
      return found;
    },
    async refresh() {
      const drawings = languages.flatMap((language) =>
        drawnStatuses.flatMap((status) =>
          [false, true].map((isElder) => refreshOne(status, language, isElder)),
        ),
      );
      await Promise.all(drawings);
    },
  };
}

async function plainNotices(basePath: string, always: HeaderList): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  for (const language of languages) {
    for (const status of plainStatuses) {
      const body = Buffer.from(plainNotice(status, language, basePath));
      const headers = ["content-security-policy", publicPolicy, ...always];
      found.set(
        nameOf(status, language, false),
        await makePage({ status, type: "text/html; charset=utf-8", headers, body }, []),
      );
    }
  }
  return found;
}

function nameOf(status: number, language: Language, isElder: boolean): string {
  return `${status} ${language} ${isElder}`;
}
