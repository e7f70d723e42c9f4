// A source, and everything that rests on it.
import { EditionsSection } from "#components/corrections/editions-section.tsx";
import { FigureTable } from "#components/figures/figure-table.tsx";
import { marked } from "#components/figures/times.ts";
import { Dates } from "#components/page/dates.tsx";
import { Title } from "#components/page/title.tsx";
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedSource, PublishedStatement } from "#lib/sources/published.ts";
import { StatementList } from "./statement-list.tsx";

type SourceRecordProps = {
  language: Language;
  source: PublishedSource & { statements: PublishedStatement[] };
  /** Null in a former edition, whose statements are its own alone: what rests on a source is of other documents. */
  figures: PublishedFigure[] | null;
  /** Its editions up to this one, newest first. */
  editions: ToldEdition[];
};

export function SourceRecord({ language, source, figures, editions }: SourceRecordProps) {
  const { words } = language;
  return (
    <>
      <Title
        beside={
          <>
            <Say language={language} text={source.publisher} />
            <span>{publishedText(language, source)}</span>
          </>
        }
      >
        <Say language={language} text={source.title} />
      </Title>

      <Section id="what" title={words.sources.what} scope={words.sources.whatScope}>
        <Pairs pairs={description(language, source)} />
      </Section>

      {figures && (
        <Section id="figures" title={words.sources.supports} scope={words.sources.supportsScope}>
          {figures.length > 0 ? (
            <FigureTable language={language} figures={figures} caption={words.sources.supports} />
          ) : (
            <p className="text-soft">{words.sources.nothing}</p>
          )}
        </Section>
      )}

      <Section
        id="statements"
        title={figures ? words.sources.says : words.sources.own}
        scope={figures ? words.sources.saysScope : words.sources.ownScope}
      >
        {source.statements.length > 0 ? (
          <StatementList
            language={language}
            statements={source.statements}
            withSource={source.statements.some(({ sourceId }) => sourceId !== source.id)}
            label={({ scope, aspect }) => (
              <>
                <Say language={language} text={scope} /> · {words.aspects[aspect]}
              </>
            )}
          />
        ) : (
          <p className="text-soft">{words.sources.nothing}</p>
        )}
      </Section>

      <EditionsSection language={language} path={`/sources/${source.slug}`} notes={editions} />
      <Dates language={language} published={source} />
    </>
  );
}

export function publishedText(
  { words, locale }: Language,
  { published }: Pick<PublishedSource, "published">,
): string {
  if (published.on === null) return words.common.notStated;
  return marked(words, writeDay(locale, published.on), published.basis);
}

function description(language: Language, source: PublishedSource): Pair[] {
  const { words } = language;
  const pairs: Pair[] = [
    { label: words.sources.publisher, value: <Say language={language} text={source.publisher} /> },
    { label: words.sources.date, value: publishedText(language, source) },
    { label: words.sources.readAs, value: words.sources.readings[source.readAs] },
    { label: words.sources.reliability, value: words.sources.reliabilities[source.reliability] },
    {
      label: words.sources.url,
      value: source.url ? (
        <a href={source.url} rel="external noopener">
          {source.url}
        </a>
      ) : (
        words.sources.noUrl
      ),
    },
  ];
  if (source.authors.length > 0)
    pairs.splice(1, 0, { label: words.sources.authors, value: source.authors.join("、") });
  if (source.notes.length > 0) {
    pairs.push({
      label: words.sources.notes,
      value: source.notes.map((note) => (
        <p key={note.zh}>
          <Say language={language} text={note} />
        </p>
      )),
    });
  }
  return pairs;
}
