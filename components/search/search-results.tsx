// What was found, by kind, with the words that were asked for marked; or what one might have meant.
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import { pathOf } from "#lib/editorial/address.ts";
import type { Language } from "#lib/i18n/language.ts";
import { excerpt, type MarkedPiece, marked } from "#lib/search/marked.ts";
import type { Found, Results } from "#lib/search/published.ts";

type SearchResultsProps = { language: Language; question: string; results: Results; near: Found[] };

const order = ["park", "policy_package", "signing_event", "signed_project", "figure", "source"] as const;

export function SearchResults({ language, question, results, near }: SearchResultsProps) {
  const { words } = language;
  if (question === "") return <Beginnings language={language} />;
  if (results.total === 0) return <NothingFound {...{ language, question, near }} />;
  const groups = order.map((kind) => ({ kind, found: results.found.filter((each) => each.kind === kind) }));
  return (
    <>
      <p className="mb-6" role="status">
        {words.search.count(results.total)}
        {results.total > results.found.length && words.search.first(results.found.length)}
      </p>
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <Section key={kind} id={kind} title={words.search.kinds[kind]}>
            <ul>
              {found.map((each) => (
                <Result key={each.id} language={language} question={question} found={each} />
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}

function Result({ language, question, found }: { language: Language; question: string; found: Found }) {
  const name = language.say(found.name);
  const path = pathOf(found);
  const isInName = marked(name, question).some(({ isMatch }) => isMatch);
  const others = found.texts.filter((text) => text !== name && text !== found.name.zh);
  const where = excerpt(others, question);
  return (
    <li className="border-b border-line py-3">
      <p>
        {path ? (
          <a href={language.href(path)}>
            {isInName ? (
              <Marked pieces={marked(name, question)} />
            ) : (
              <Say language={language} text={found.name} />
            )}
          </a>
        ) : (
          <Say language={language} text={found.name} />
        )}
      </p>
      {where && (
        <p className="text-note text-soft" lang="zh-Hans">
          <Marked pieces={where} />
        </p>
      )}
    </li>
  );
}

function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  let place = 0;
  return pieces.map(({ text, isMatch }) => {
    place += text.length;
    return isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>;
  });
}

function NothingFound({ language, question, near }: Omit<SearchResultsProps, "results">) {
  const { words, href } = language;
  return (
    <>
      <p role="status" className="mb-4 font-semibold">
        {words.search.nothing(question)}
      </p>
      {near.length > 0 && (
        <>
          <p>{words.search.near}</p>
          <ul className="mb-6">
            {near.map((each) => (
              <li key={each.id} className="py-1">
                <a href={href(pathOf(each) ?? "/search")}>
                  <Say language={language} text={each.name} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mb-6 text-soft">{words.search.advice}</p>
      <Beginnings language={language} />
    </>
  );
}

/** Where to look without a question. */
function Beginnings({ language: { words, href } }: { language: Language }) {
  return (
    <>
      <p>{words.search.begin}</p>
      <ul className="flex flex-wrap gap-x-6">
        {(["guides", "parks", "policies", "signings", "figures", "sources"] as const).map((section) => (
          <li key={section} className="py-1">
            <a href={href(`/${section}`)}>{words.nav[section]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
