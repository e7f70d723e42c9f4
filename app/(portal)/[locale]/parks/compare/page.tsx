import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { ParkChoice } from "#components/parks/park-choice.tsx";
import { ParkComparison } from "#components/parks/park-comparison.tsx";
import { today } from "#lib/clock.ts";
import { listChoice } from "#lib/parks/by-name.ts";
import { mostCompared, parksAsked } from "#lib/parks/comparison.ts";
import { findParks, mostListed } from "#lib/parks/published.ts";
import { listPackages, policiesFor } from "#lib/policies/published.ts";
import { plain } from "#lib/search/plain.ts";
import { site } from "#lib/site.ts";
import { askedOf } from "../../../asked.ts";
import { readerLanguage } from "../../../reader-language.ts";

export default async function CompareParks({ searchParams }: PageProps<"/[locale]/parks/compare">) {
  const language = await readerLanguage();
  const words = language.words.parks.compare;
  const asked = parksAsked((await searchParams).parks);
  const { find = "" } = await askedOf(searchParams, ["find"]);
  const parks = asked.length > mostCompared ? [] : await findParks(asked);
  const isComparing = parks.length > 1;
  return (
    <Page
      language={language}
      site={site}
      path="/parks/compare"
      title={words.title}
      description={words.description}
      kind={asked.length === 0 && find === "" ? { is: "column", type: "概况信息" } : { is: "notice" }}
      section="parks"
    >
      <Title lead={words.lead}>{words.title}</Title>
      {asked.length > 0 && <Problems asked={asked} known={parks.map(({ slug }) => slug)} words={words} />}
      {isComparing && (
        <ParkComparison
          language={language}
          parks={parks}
          policies={await policiesOf(parks.map(({ slug }) => slug))}
          today={today()}
        />
      )}
      {/* Others are added, or put in the place of these, by ticking. */}
      {!(isComparing && parks.length === mostCompared) && (
        <div className="screen-only">
          <ParkChoice language={language} chosen={asked} find={find} {...(await choiceFor(asked, find))} />
        </div>
      )}
    </Page>
  );
}

/** Of ten thousand parks the first, or those with a name like this. Nobody compares hundreds: they are not all kept ticked. */
async function choiceFor(asked: readonly string[], find: string) {
  const chosen = asked.slice(0, mostListed);
  const parks = await listChoice(chosen, plain(find), mostListed + 1);
  const others = parks.filter(({ slug }) => !chosen.includes(slug));
  const hasMore = others.length > mostListed;
  return { parks: hasMore ? parks.slice(0, -1) : parks, hasMore };
}

async function policiesOf(slugs: readonly string[]) {
  const packages = await listPackages();
  return new Map(
    slugs.map((slug) => [
      slug,
      packages.flatMap((each) => policiesFor(each, slug).map((policy) => ({ each, policy }))),
    ]),
  );
}

type Words = Awaited<ReturnType<typeof readerLanguage>>["words"]["parks"]["compare"];

function Problems({ asked, known, words }: { asked: string[]; known: string[]; words: Words }) {
  const problems =
    asked.length > mostCompared
      ? [words.tooMany(asked.length)]
      : [
          ...asked.filter((slug) => !known.includes(slug)).map(words.unknownPark),
          ...(known.length < 2 ? [words.tooFew] : []),
        ];
  if (problems.length === 0) return null;
  return (
    <ul className="note mb-6" role="status">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
