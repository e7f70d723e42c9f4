// Takes the header's form: the desk's language, and back to the page it came from.

import { cookieFor } from "#lib/notes/cookie.ts";
import { readForm } from "#lib/notes/read-form.ts";
import { basePath } from "#lib/site.ts";
import { deskPath } from "#lib/staff/desk-path.ts";
import { seeOther } from "../answers.ts";
import { languageCookie } from "../desk-language.ts";

const year = 365 * 24 * 60 * 60;

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  const chosen = form?.["language"] === "en" ? "en" : "zh-Hans";
  return seeOther(pageBefore(request), [cookieFor(languageCookie, chosen, "/staff", year)]);
}

function pageBefore(request: Request): string {
  const page = request.headers.get("referer");
  if (!page || !URL.canParse(page)) return "/staff";
  const { pathname, search } = new URL(page);
  return deskPath(`${pathname}${search}`, basePath) ?? "/staff";
}
