// What a form's route answers: another page to look at, or why not.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { basePath } from "#lib/site.ts";
import { refusalPage, type Wrote } from "#lib/staff/refusal-page.ts";
import { deskLanguage } from "./desk-language.ts";

export { seeOther } from "#lib/notes/notes.ts";

/** The same answer, with which something was published: the edge drops what it keeps before it hands this on. */
export function published(answer: Response): Response {
  answer.headers.set("x-portal-published", "1");
  return answer;
}

/** A page that says what cannot be done, in words, with the status; and what its sender wrote, which stands nowhere else. */
export async function refusal(
  request: Request,
  status: keyof StaffWords["frame"]["refusals"],
  wrote: readonly Wrote[] = [],
): Promise<Response> {
  const nonce = /'nonce-([^']+)'/.exec(request.headers.get("content-security-policy") ?? "")?.[1];
  const language = await deskLanguage();
  const { signIn, secondFactor, frame } = language.words;
  const ways: Record<number, { to: string; label: string }> = {
    401: { to: "/staff/sign-in", label: signIn.toSignIn },
    403: { to: "/staff/second-factor", label: secondFactor.title },
  };
  const { to, label } = ways[status] ?? { to: "/staff", label: frame.toDesk };
  const html = refusalPage(language, status, { href: `${basePath}${to}`, label }, nonce, wrote);
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
