// The page that a refused form is answered with, and on which its sender finds their own words again. Written by hand, since
// Next draws pages for GET only.
import { htmlLang } from "#lib/i18n/locale.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

const style =
  "html{color:#1f1d1a;background:#fcfbf8;font:16px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}" +
  "main{max-width:40rem;margin:12vh auto;padding:0 1.5rem;border-top:1.5px solid}h1{font-size:1.5rem}" +
  "h2,h3{font-size:1rem;margin:1.5rem 0 0}.wrote{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}" +
  "a{color:inherit;text-decoration-color:#a5311f;text-underline-offset:.22em}";

/** What a person wrote, with its field's name where the form had several. */
export type Wrote = { label?: string; text: string };

/** `nonce`: under which the answer's policy allows a style; without one it goes without. */
export function refusalPage(
  { locale, words: { frame } }: StaffLanguage,
  status: keyof StaffWords["frame"]["refusals"],
  way: { href: string; label: string },
  nonce: string | undefined,
  wrote: readonly Wrote[],
): string {
  const written = wrote.filter(({ text }) => text.trim() !== "");
  const refused = frame.refusals[status];
  const { title } = refused;
  // What someone chose, and did not write, is not shown.
  const text = "wordless" in refused && written.length === 0 ? refused.wordless : refused.text;
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
${ownWords(frame, written)}<p><a href="${escaped(way.href)}">${way.label}</a></p>
</main>
</body>
</html>
`;
}

function ownWords({ yourWords, yourWordsText }: StaffWords["frame"], written: readonly Wrote[]): string {
  if (written.length === 0) return "";
  const each = written.map(
    ({ label, text }) =>
      `${label ? `<h3>${escaped(label)}</h3>\n` : ""}<p class="wrote">${escaped(text)}</p>`,
  );
  return `<h2>${yourWords}</h2>
<p>${yourWordsText}</p>
${each.join("\n")}
`;
}

function escaped(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
