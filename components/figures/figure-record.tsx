// One number to quote: what it counts, how far it reaches, its words, and what it must not be added to.
import { figureCard } from "#components/cards/figure-card.ts";
import { Share } from "#components/cards/share.tsx";
import { EditionTable } from "#components/corrections/edition-table.tsx";
import { AsOfForm } from "#components/page/as-of-form.tsx";
import { Dates } from "#components/page/dates.tsx";
import { Title } from "#components/page/title.tsx";
import { EvidenceWords } from "#components/sources/evidence-words.tsx";
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Cited } from "#lib/citations/citation.ts";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import type { Day } from "#lib/values/day.ts";
import { CiteThis } from "./cite-this.tsx";
import { frozenPath } from "./cited.ts";
import { FigureTable } from "./figure-table.tsx";
import { LargeQuantity } from "./quantity.tsx";
import { asOfText, periodText } from "./times.ts";

type FigureRecordProps = {
  language: Language;
  site: Site;
  figure: PublishedFigure & { excluded: PublishedFigure[] };
  /** Its editions up to this one, newest first. */
  editions: ToldEdition[];
  cited: Cited;
  today: Day;
};

export function FigureRecord({ language, site, figure, editions, cited, today }: FigureRecordProps) {
  const { words, href } = language;
  const path = `/figures/${figure.id}`;
  return (
    <>
      <Title
        beside={
          <>
            {figure.stage === "signed" && <span>{words.figures.workingNote}</span>}
            {figure.isTarget && <span>{words.common.target}</span>}
          </>
        }
      >
        <Say language={language} text={figure.name} />
      </Title>
      {figure.use === "shown" ? (
        <p className="mb-10">
          <LargeQuantity language={language} quantity={figure} />
        </p>
      ) : (
        <p className="note mb-10">{words.common.quotedOnly}</p>
      )}

      <Section id="definition" title={words.figures.definition} scope={words.figures.definitionScope}>
        <Pairs pairs={definition(language, figure)} />
      </Section>

      <Section id="words" title={words.figures.words} scope={words.figures.wordsScope}>
        <EvidenceWords language={language} evidence={{ ...figure, ambiguities: [] }} />
        <p className="mt-4">
          <a href={href(`/sources/${figure.source.slug}`)}>
            <Say language={language} text={figure.source.title} />
          </a>
        </p>
      </Section>

      {figure.ambiguities.length > 0 && (
        <Section id="doubts" title={words.figures.doubts}>
          <ul className="list-disc space-y-2 ps-5">
            {figure.ambiguities.map((ambiguity) => (
              <li key={ambiguity.zh}>
                <Say language={language} text={ambiguity} />
              </li>
            ))}
          </ul>
        </Section>
      )}

      {figure.excluded.length > 0 && (
        <Section id="not-added" title={words.figures.doNotSum} scope={words.figures.doNotSumScope}>
          {figure.sumNote && (
            <p className="note mb-4">
              <Say language={language} text={figure.sumNote} />
            </p>
          )}
          <FigureTable language={language} figures={figure.excluded} caption={words.figures.doNotSum} />
        </Section>
      )}

      {figure.use === "shown" && (
        <Section id="cite" title={words.citing.title} scope={words.citing.scope}>
          <CiteThis
            language={language}
            cited={cited}
            today={today}
            files={{
              of: "edition",
              csv: language.file(`/data${frozenPath(figure)}.csv`),
              json: language.file(`/data${frozenPath(figure)}.json`),
            }}
          />
        </Section>
      )}

      <Share
        language={language}
        origin={site.origin}
        card={figureCard(language, site, figure)}
        cardPath={`${frozenPath(figure)}/card`}
        embeds={{ follows: `/embed/figures/${figure.id}`, frozen: `/embed${frozenPath(figure)}` }}
      />

      <Section id="editions" title={words.editions.title} scope={words.editions.scope}>
        <EditionTable language={language} path={path} notes={editions} />
        <p className="mt-4">
          <a href={href("/corrections")}>{words.corrections.title}</a> ·{" "}
          <a href={href("/check")}>{words.check.title}</a> ·{" "}
          <a href={language.file(`/figures/${figure.id}/corrections.atom`)}>
            {words.corrections.feedOfFigure}
          </a>
        </p>
        <AsOfForm language={language} path={path} today={today} />
      </Section>
      <Dates language={language} published={figure} />
    </>
  );
}

function definition(language: Language, figure: PublishedFigure): Pair[] {
  const { words, href } = language;
  const subject = figure.park ?? figure.event;
  const pairs: Pair[] = [
    {
      label: words.figures.scope,
      value: (
        <>
          <Say language={language} text={figure.scope.text} />
          {subject && (
            <p className="text-note">
              <a href={href(`/${figure.park ? "parks" : "signings"}/${subject.slug}`)}>
                <Say language={language} text={subject.name} />
              </a>
            </p>
          )}
        </>
      ),
    },
    { label: words.figures.period, value: periodText(language, figure) },
    { label: words.figures.asOf, value: asOfText(language, figure) },
    {
      label: words.figures.basis,
      value: figure.basis ? <Say language={language} text={figure.basis} /> : words.figures.basisUnknown,
    },
  ];
  if (figure.unit === "percent") {
    const { denominator } = figure;
    pairs.push({
      label: words.figures.denominator,
      value: denominator ? <Say language={language} text={denominator} /> : words.figures.denominatorUnknown,
    });
  }
  if (figure.qualifier)
    pairs.push({ label: words.figures.qualifier, value: words.qualifiers[figure.qualifier] });
  pairs.push({ label: words.figures.reading, value: words.figures.readings[figure.reading] });
  return pairs;
}
