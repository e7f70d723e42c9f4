// What was found, by kind, with the words that were asked for marked; or what one might have meant.
import { Further } from "#components/ui/further.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Found, Results } from "#lib/search/published.ts";
import { type Question, shownOfOne } from "#lib/search/question.ts";
import { queryOf } from "#lib/values/query.ts";
import { addressOf, SearchResult } from "./search-result.tsx";

type DocumentKind = Found["kind"];

type SearchResultsProps = {
  language: Language;
  question: Question<DocumentKind>;
  results: Results;
  near: Found[];
  spellings: string[];
};

const order = ["park", "policy_package", "signing_event", "signed_project", "figure", "source"] as const;

export function SearchResults({ language, question, results, near, spellings }: SearchResultsProps) {
  const total = Object.values(results.totals).reduce((sum, count) => sum + count, 0);
  if (question.words === "") return <Beginnings language={language} />;
  if (total === 0 && question.of !== null) return <NoSuchPart language={language} question={question} />;
  if (total === 0) return <NothingFound {...{ language, question, near, spellings }} />;
  return (
    <>
      <p className="mb-6" role="status">
        <Count language={language} question={question} total={total} shown={results.found.length} />
      </p>
      {order
        .map((kind) => ({ kind, found: results.found.filter((each) => each.kind === kind) }))
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <Kind key={kind} {...{ language, question, kind, found }} count={results.totals[kind] ?? 0} />
        ))}
      {question.of !== null && <FurtherResults language={language} question={question} total={total} />}
    </>
  );
}

type CountProps = { language: Language; question: Question<DocumentKind>; total: number; shown: number };

function Count({ language: { words, href }, question, total, shown }: CountProps) {
  const { search } = words;
  if (question.of === null) return search.count(total);
  const from = (question.page - 1) * shownOfOne;
  return (
    <>
      {search.countOf(search.kinds[question.of], total)}
      {total > shown && search.shown(from + 1, from + shown)}{" "}
      <a className="screen-only" href={href(`/search${queryOf({ q: question.words })}`)}>
        {search.everyKind}
      </a>
    </>
  );
}

type KindProps = {
  language: Language;
  question: Question<DocumentKind>;
  kind: DocumentKind;
  found: Found[];
  count: number;
};

function Kind({ language, question, kind, found, count }: KindProps) {
  const { words, href } = language;
  const { search, site } = words;
  return (
    <Section id={kind} title={search.kinds[kind]}>
      <ul>
        {found.map((each) => (
          <SearchResult key={each.id} language={language} question={question.words} found={each} />
        ))}
      </ul>
      {question.of === null && count > found.length && (
        <p className="mt-3">
          <a href={href(`/search${queryOf({ q: question.words, kind })}`)}>
            {search.all(count)}
            <span className="sr-only">
              {site.colon}
              {search.kinds[kind]}
            </span>
          </a>
        </p>
      )}
    </Section>
  );
}

type FurtherProps = { language: Language; question: Question<DocumentKind>; total: number };

function FurtherResults({ language, question, total }: FurtherProps) {
  const { search } = language.words;
  const address = (page: number) =>
    language.href(
      `/search${queryOf({ q: question.words, kind: question.of ?? undefined, page: page > 1 ? String(page) : undefined })}`,
    );
  const { page } = question;
  return (
    <Further
      first={page > 1 ? { address: address(1), label: search.fromStart } : undefined}
      next={page * shownOfOne < total ? { address: address(page + 1), label: search.next } : undefined}
    />
  );
}

function NoSuchPart({ language: { words, href }, question }: Pick<FurtherProps, "language" | "question">) {
  return (
    <p role="status" className="mb-6">
      {words.search.noSuchPart}{" "}
      <a href={href(`/search${queryOf({ q: question.words })}`)}>{words.search.everyKind}</a>
    </p>
  );
}

function NothingFound({
  language,
  question,
  near,
  spellings,
}: Pick<SearchResultsProps, "language" | "question" | "near" | "spellings">) {
  const { words, href } = language;
  return (
    <>
      <p role="status" className="mb-4 font-semibold">
        {words.search.nothing} {question.words}
      </p>
      {spellings.length > 0 && (
        <>
          <p>{words.search.spellings}</p>
          <ul className="mb-6 flex flex-wrap gap-x-6">
            {spellings.map((each) => (
              <li key={each} className="py-1">
                <a href={href(`/search${queryOf({ q: each })}`)}>{each}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {near.length > 0 && (
        <>
          <p>{words.search.near}</p>
          <ul className="mb-6">
            {near.map((each) => (
              <li key={each.id} className="py-1">
                <a href={href(addressOf(each) ?? "/search")}>
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
