// The parks: all of them in their groups, or those that fit what the address asks for.
import { FinderForm } from "#components/finder/finder-form.tsx";
import { FinderResults } from "#components/finder/finder-results.tsx";
import { finderReasons } from "#components/finder/finder-words.ts";
import { Page } from "#components/page/page.tsx";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import { Title } from "#components/page/title.tsx";
import { ParkGroups } from "#components/parks/park-groups.tsx";
import { today as dayNow } from "#lib/clock.ts";
import { type Finding, findMatchingParks } from "#lib/finder/published.ts";
import { type Asked, finderKeys, type Question, readQuestion } from "#lib/finder/question.ts";
import type { Language } from "#lib/i18n/language.ts";
import { findParksWithSpaces, listParks, mostListed } from "#lib/parks/published.ts";
import { site } from "#lib/site.ts";
import { queryOf } from "#lib/values/query.ts";
import { askedOf } from "../../asked.ts";
import { readerLanguage } from "../../reader-language.ts";

const frame = { site, section: "parks" } as const;

export default async function Parks({ searchParams }: PageProps<"/[locale]/parks">) {
  const language = await readerLanguage();
  const asked = await askedOf(searchParams, finderKeys);
  const read = readQuestion(asked, language.dataSet);
  if (!read.ok)
    return (
      <RefusalPage
        {...frame}
        language={language}
        path="/parks"
        reasons={finderReasons(language, read.issues)}
      >
        <FinderForm language={language} asked={asked} options={null} />
      </RefusalPage>
    );
  const finding = await findMatchingParks(read.question, dayNow());
  return Object.keys(asked).length === 0 ? (
    <Overview language={language} finding={finding} />
  ) : (
    <Found language={language} asked={asked} question={read.question} finding={finding} />
  );
}

async function Overview({ language, finding }: { language: Language; finding: Finding }) {
  const { words, href } = language;
  const { title, description, lead } = words.parks;
  const parks = await listParks({ most: mostListed });
  const all = finding.total.met;
  return (
    <Page
      {...frame}
      language={language}
      path="/parks"
      title={title}
      description={description}
      kind={{ is: "column", type: "概况信息" }}
    >
      <Title lead={lead}>{title}</Title>
      <p className="screen-only mb-8 flex flex-wrap gap-3">
        <a href={href("/parks/compare")} className="button">
          {words.parks.compare.title}
        </a>
        <a href={href("/parks/map")} className="button">
          {words.map.link}
        </a>
      </p>
      <FinderForm language={language} asked={{}} options={finding.options} />
      <ParkGroups language={language} parks={parks} under="parks" />
      {all > parks.length && (
        <p>
          {words.finder.someParks(parks.length, all)}{" "}
          <a href={href("/parks?sort=order")}>{words.finder.allParks(all)}</a>
        </p>
      )}
    </Page>
  );
}

type FoundProps = { language: Language; asked: Asked; question: Question; finding: Finding };

async function Found({ language, asked, question, finding }: FoundProps) {
  const { title, description, lead } = language.words.finder;
  const parks = await findParksWithSpaces(finding.parks.map(({ id }) => id));
  return (
    <Page
      {...frame}
      language={language}
      path={`/parks${queryOf(asked)}`}
      title={title}
      description={description}
      kind={{ is: "answer", type: "概况信息" }}
      crumb={title}
    >
      <Title lead={lead}>{title}</Title>
      <FinderForm language={language} asked={asked} options={finding.options} />
      <FinderResults {...{ language, question, finding, parks }} today={dayNow()} />
    </Page>
  );
}
