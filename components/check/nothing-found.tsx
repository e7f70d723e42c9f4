// Where nothing matches: what that may mean, and where to look.
import type { Language } from "#lib/i18n/language.ts";

export function NothingFound({ language: { words, href }, reason }: { language: Language; reason: string }) {
  return (
    <>
      <p className="font-semibold">{words.check.nothing}</p>
      <p>{reason}</p>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        {words.check.nothingHelp.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={href("/figures")}>{words.figures.title}</a> ·{" "}
        <a href={href("/signings")}>{words.signings.title}</a> ·{" "}
        <a href={href("/corrections")}>{words.corrections.title}</a>
      </p>
    </>
  );
}
