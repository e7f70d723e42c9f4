// A project's amount with its basis and its source; undisclosed where it is, which is not nought.
import { Quantity } from "#components/figures/quantity.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { amountQuantity } from "#lib/projects/amount.ts";
import type { AmountBasis } from "#lib/projects/model.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { ProjectSource } from "./project-source.tsx";

export function ProjectAmount({ language, project }: { language: Language; project: PublishedProject }) {
  const { amount } = project;
  return (
    <>
      {amount ? (
        <Quantity language={language} quantity={{ ...amountQuantity(amount), id: project.id }} />
      ) : (
        <span className="text-soft">{language.words.common.undisclosed}</span>
      )}
      <ProjectSource language={language} project={project} />
      {amount && <span className="block text-note text-soft">{basisText(language, amount.basis)}</span>}
    </>
  );
}

export function basisText({ words }: Language, basis: AmountBasis | null): string {
  return words.projects.bases[basis ?? "not_stated"];
}
