// The guides of all parks, a part at a time.
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { ParkGroups } from "#components/parks/park-groups.tsx";
import { Further } from "#components/ui/further.tsx";
import { listParks, mostListed } from "#lib/parks/published.ts";
import { site } from "#lib/site.ts";
import { queryOf } from "#lib/values/query.ts";
import { askedOf } from "../../asked.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Guides({ searchParams }: PageProps<"/[locale]/guides">) {
  const language = await readerLanguage();
  const { words, href } = language;
  const { title, description, lead } = words.guides;
  const { after } = await askedOf(searchParams, ["after"]);
  const parks = await listParks({ after, most: mostListed + 1 });
  const listed = parks.slice(0, mostListed);
  const last = parks.length > mostListed ? listed.at(-1) : undefined;
  return (
    <Page
      language={language}
      site={site}
      path={`/guides${queryOf({ after })}`}
      title={title}
      description={description}
      kind={{ is: after ? "answer" : "column", type: "办事服务" }}
      section="guides"
    >
      <Title lead={lead}>{title}</Title>
      {after && listed.length === 0 && <p className="note mb-8">{words.finder.noSuchPart}</p>}
      <ParkGroups language={language} parks={listed} under="guides" />
      <Further
        first={after && { address: href("/guides"), label: words.finder.fromStart }}
        next={last && { address: href(`/guides${queryOf({ after: last.slug })}`), label: words.finder.next }}
      />
    </Page>
  );
}
