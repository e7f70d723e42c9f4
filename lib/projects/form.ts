// What the desk asks for about a signed project and its milestones.
import { blankContent, type DocumentForm, type Field, type Section } from "#lib/editorial/form.ts";
import { confirmedOn } from "#lib/sources/form.ts";
import { amountBases, projectStages } from "./model.ts";

const proof: readonly Field[] = [
  { is: "reference", key: "sourceId", words: "sourceId", to: "source" },
  { is: "prose", key: "quote", words: "quote" },
];

const sections: readonly Section[] = [
  {
    words: "project",
    fields: [
      { is: "text", key: "name", words: "projectName" },
      { is: "reference", key: "parkId", words: "projectPark", to: "park", optional: true },
      { is: "line", key: "industry", words: "industry", optional: true },
      {
        is: "group",
        key: "amount",
        words: "amount",
        optional: true,
        fields: [
          { is: "money", key: "asWritten", words: "amountWritten", example: "4540万元" },
          {
            is: "choice",
            key: "basis",
            words: "amountBasis",
            options: "amountBasis",
            values: amountBases,
            optional: true,
          },
        ],
      },
      ...proof,
      { is: "check", key: "cancelled", words: "cancelled" },
      confirmedOn,
    ],
  },
  {
    words: "milestones",
    fields: [
      {
        is: "rows",
        key: "milestones",
        words: "milestones",
        row: [
          {
            is: "choice",
            key: "stage",
            words: "milestoneStage",
            options: "milestoneStage",
            values: projectStages,
          },
          { is: "partial_day", key: "reachedOn", words: "reachedOn", example: "2026-09" },
          ...proof,
        ],
      },
    ],
  },
];

export const signedProjectForm: DocumentForm = {
  kind: "signed_project",
  sections,
  hasPark: true,
  begin: ({ name, parkId }) => ({
    ...blankContent(sections),
    name: { zh: name },
    parkId,
  }),
};
