// The addresses that programs read, of any site: files of open data, and the API. What goes wrong is told to them as JSON.
import type { ServerResponse } from "node:http";
import { acceptedLocale } from "#lib/i18n/accept-language.ts";
import { locales } from "#lib/i18n/locale.ts";
import { type HeaderList, publicPolicy } from "./headers.ts";
import { makePage, type Page } from "./page.ts";
import { noticeSentence, plainStatuses } from "./plain-notice.ts";

const problemType = "application/problem+json";
const openToAll: HeaderList = ["access-control-allow-origin", "*"];

export function isForPrograms(path: string): boolean {
  return /^\/(?:api|data)\//.test(path);
}

/** What Next says instead of data, in the language of whoever asks: nobody else is told the same. */
export function isProblem({ type }: Page): boolean {
  return type.startsWith(problemType);
}

/** What the edge itself says instead of data: by status and by the Accept-Language of whoever asked. */
export async function problems(
  always: HeaderList,
): Promise<(status: number, acceptLanguage: string | undefined) => Page> {
  const headers = [
    "vary",
    "accept-language",
    "content-security-policy",
    publicPolicy,
    ...openToAll,
    ...always,
  ];
  const pages = new Map<string, Page>();
  for (const locale of locales) {
    for (const status of plainStatuses) {
      const said = { type: "about:blank", title: noticeSentence(status, locale), status };
      const body = Buffer.from(JSON.stringify(said));
      pages.set(`${status} ${locale}`, await makePage({ status, type: problemType, headers, body }, []));
    }
  }
  return (status, acceptLanguage) => {
    const locale = acceptedLocale(acceptLanguage, locales);
    const found = pages.get(`${status} ${locale}`) ?? pages.get(`500 ${locale}`);
    if (!found) throw new Error(`there is no problem ${status}`);
    return found;
  };
}

/** Answers a browser that asks whether a script of another site may read: yes, with GET, and ask for what is newer. */
export function sendPermission(response: ServerResponse, always: HeaderList): void {
  const permission: HeaderList = [
    ...openToAll,
    "access-control-allow-methods",
    "GET, HEAD",
    "access-control-allow-headers",
    "if-none-match",
    "access-control-max-age",
    "86400",
  ];
  response.writeHead(204, ["allow", "GET, HEAD, OPTIONS", ...permission, ...always]).end();
}
