// One document that was found: its name, the parts of it that are called so, and where else in it the words stand.
import { Marked } from "#components/ui/marked.tsx";
import { pathOf, placeOf } from "#lib/editorial/address.ts";
import type { Language } from "#lib/i18n/language.ts";
import { excerpt } from "#lib/search/marked.ts";
import { partsNamed } from "#lib/search/parts.ts";
import type { Found } from "#lib/search/published.ts";
import type { Part } from "#lib/search/searchable.ts";
import { FoundName, langs } from "./found-name.tsx";

type SearchResultProps = { language: Language; question: string; found: Found };

const mostParts = 5;

export function SearchResult({ language, question, found }: SearchResultProps) {
  const path = addressOf(found);
  const name = <FoundName language={language} name={found.name} question={question} />;
  const parts = partsNamed(found.parts, question).filter((part) => placeOf(part) !== null);
  return (
    <li className="border-b border-line py-3">
      <p>{path ? <a href={language.href(path)}>{name}</a> : name}</p>
      {path && parts.length > 0 && <Parts {...{ language, question, parts, path }} />}
      {parts.length === 0 && <Elsewhere question={question} found={found} />}
    </li>
  );
}

/** A project has no page of its own: it stands on that of the event at which it was signed. */
export function addressOf(found: Found): string | null {
  return found.event === null ? pathOf(found) : `/signings/${found.event}#${found.id}`;
}

type PartsProps = { language: Language; question: string; parts: Part[]; path: string };

function Parts({ language, question, parts, path }: PartsProps) {
  const { search, site } = language.words;
  const kinds: Partial<Record<string, string>> = search.parts;
  return (
    <ul className="ps-5">
      {parts.slice(0, mostParts).map((part) => (
        <li key={part.id} className="py-1">
          <span className="text-note text-soft">
            {kinds[part.under]}
            {site.colon}
          </span>
          <a href={`${language.href(path)}#${placeOf(part)}`}>
            <FoundName
              language={language}
              name={part.name}
              question={question}
              isOriginal={part.under === "policies"}
            />
          </a>
        </li>
      ))}
      {parts.length > mostParts && (
        <li className="text-note text-soft">{search.partsMore(parts.length - mostParts)}</li>
      )}
    </ul>
  );
}

/** The words of it that have the most of what was asked for. */
function Elsewhere({ question, found }: Omit<SearchResultProps, "language">) {
  const { name, texts } = found;
  const others = texts.filter((text) => text.zh !== name.zh);
  const where = excerpt(others, question);
  if (where === null) return null;
  return (
    <p className="text-note text-soft" lang={langs[where.lang]}>
      <Marked pieces={where.pieces} />
    </p>
  );
}
