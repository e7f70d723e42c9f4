import { FigureTable } from "#components/figures/figure-table.tsx";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listFigures } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

const scopes = [
  ["event", "events"],
  ["district", "district"],
  ["programme", "programme"],
  ["park", "parks"],
  ["project", "projects"],
] as const;

export default async function Figures() {
  const language = await readerLanguage();
  const { words } = language;
  const figures = await listFigures();
  return (
    <Page
      language={language}
      site={site}
      path="/figures"
      title={words.figures.title}
      description={words.figures.description}
      kind={{ is: "column", type: "数据发布" }}
      section="figures"
    >
      <Title lead={words.figures.lead}>{words.figures.title}</Title>
      {scopes.map(([kind, name]) => {
        const inScope = figures.filter(({ scope }) => scope.kind === kind);
        return (
          inScope.length > 0 && (
            <Section key={kind} id={kind} title={words.figures[name]} scope={words.parks.figuresScope}>
              <FigureTable language={language} figures={inScope} caption={words.figures[name]} />
            </Section>
          )
        );
      })}
    </Page>
  );
}
