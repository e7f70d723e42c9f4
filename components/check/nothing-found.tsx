// Where nothing matches: what that may mean, and where to look.
import type { Language } from "#lib/i18n/language.ts";

type NothingFoundProps = { language: Language; reason: string; ofNumber?: boolean };

/** `ofNumber`: whether a number was asked for, and not an address: then how it is written may be why. */
export function NothingFound({ language: { words, href }, reason, ofNumber = false }: NothingFoundProps) {
  return (
    <>
      <p className="font-semibold">{words.check.nothing}</p>
      <p>{reason}</p>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        {ofNumber && words.check.nothingHelp.map((help) => <li key={help}>{help}</li>)}
        <li>{words.check.elsewhere}</li>
      </ul>
      <p className="mt-4">
        <a href={href("/figures")}>{words.figures.title}</a> ·{" "}
        <a href={href("/signings")}>{words.signings.title}</a> ·{" "}
        <a href={href("/corrections")}>{words.corrections.title}</a>
      </p>
    </>
  );
}
