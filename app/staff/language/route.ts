// Takes the header's form: the desk's language, and back to the page it came from.

import { readForm } from "#lib/notes/read-form.ts";
import { basePath, origin } from "#lib/site.ts";
import { deskPath } from "#lib/staff/desk-path.ts";
import { seeOther } from "../answers.ts";
import { languageCookie } from "../desk-language.ts";

const year = 365 * 24 * 60 * 60;

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  const chosen = form?.["language"] === "en" ? "en" : "zh-Hans";
  const attributes = `Path=${basePath}/staff; Max-Age=${year}; HttpOnly; SameSite=Lax${origin.startsWith("https:") ? "; Secure" : ""}`;
  return seeOther(pageBefore(request), [`${languageCookie}=${chosen}; ${attributes}`]);
}

function pageBefore(request: Request): string {
  const page = request.headers.get("referer");
  if (!page || !URL.canParse(page)) return "/staff";
  const { pathname, search } = new URL(page);
  return deskPath(`${pathname}${search}`, basePath) ?? "/staff";
}
