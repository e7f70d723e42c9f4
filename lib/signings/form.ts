// What the desk asks for about a signing event.
import { blankContent, type DocumentForm, type Section } from "#lib/editorial/form.ts";
import { basis, confirmedOn, statementsSection } from "#lib/sources/form.ts";

const sections: readonly Section[] = [
  {
    words: "event",
    fields: [
      { is: "text", key: "name", words: "eventName" },
      {
        is: "choice",
        key: "level",
        words: "eventLevel",
        options: "eventLevel",
        values: ["district", "city"],
        begin: "district",
      },
      { is: "partial_day", key: "heldOn", words: "heldOn", example: "2021-08" },
      basis("heldOnBasis", "dateBasis"),
      { is: "text", key: "place", words: "place", optional: true },
      confirmedOn,
    ],
  },
  {
    words: "eventProjects",
    fields: [
      { is: "check", key: "listDisclosed", words: "listDisclosed" },
      { is: "references", key: "projectIds", words: "projectIds", to: "signed_project" },
    ],
  },
  statementsSection,
];

export const signingEventForm: DocumentForm = {
  kind: "signing_event",
  sections,
  hasPark: false,
  begin: ({ name }) => ({ ...blankContent(sections), name: { zh: name } }),
};
