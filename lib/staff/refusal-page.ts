// The page that a refused form is answered with. Written by hand, since Next draws pages for GET only.
import { htmlLang } from "#lib/i18n/locale.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

const style =
  "html{color:#1f1d1a;background:#fcfbf8;font:16px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}" +
  "main{max-width:40rem;margin:12vh auto;padding:0 1.5rem;border-top:1.5px solid}h1{font-size:1.5rem}" +
  "a{color:inherit;text-decoration-color:#a5311f;text-underline-offset:.22em}";

/** `nonce`: under which the answer's policy allows a style; without one it goes without. */
export function refusalPage(
  { locale, words: { frame } }: StaffLanguage,
  status: keyof StaffWords["frame"]["refusals"],
  desk: string,
  nonce: string | undefined,
): string {
  const { title, text } = frame.refusals[status];
  return `<!doctype html>
<html lang="${htmlLang[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${frame.titleOn(title)}</title>
${nonce ? `<style nonce="${nonce}">${style}</style>` : ""}
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${desk}">${frame.toDesk}</a></p>
</main>
</body>
</html>
`;
}
