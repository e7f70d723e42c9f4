// What a form's route answers: another page to look at, or why not.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { basePath } from "#lib/site.ts";
import { refusalPage } from "#lib/staff/refusal-page.ts";
import { deskLanguage } from "./desk-language.ts";

export { seeOther } from "#lib/notes/notes.ts";

/** The same answer, with which something was published: the edge drops what it keeps before it hands this on. */
export function published(answer: Response): Response {
  answer.headers.set("x-portal-published", "1");
  return answer;
}

/** A page that says what cannot be done, in words, with the status. */
export async function refusal(
  request: Request,
  status: keyof StaffWords["frame"]["refusals"],
): Promise<Response> {
  const nonce = /'nonce-([^']+)'/.exec(request.headers.get("content-security-policy") ?? "")?.[1];
  const html = refusalPage(await deskLanguage(), status, `${basePath}/staff`, nonce);
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
