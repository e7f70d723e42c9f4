// Puts a person's version and the present one together as they chose, in their working copy: nothing is saved for the others yet.
import { keepChosen, keepWorkingCopy, typed } from "#lib/editorial/commands/working-copy.ts";
import { presentOf, versionsOf } from "#lib/editorial/editing.ts";
import { type Choice, differences, merged } from "#lib/editorial/merge.ts";
import { seeOther } from "../../../answers.ts";
import { choiceNames } from "../../../choice-names.ts";
import { saying } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";
import { digestOf } from "../../compared.ts";
import { documentToEdit, numberOf, typedFields } from "../../typed-form.ts";

const choices = ["mine", "theirs", "both"] as const satisfies Choice[];

export const POST = formRoute<Record<string, string | string[]>, { id: string }>({
  fields: typedFields,
  words: {
    page: ({ id }) => `/staff/documents/${encodeURIComponent(id)}/conflict`,
    fields: choiceNames,
    read: () => [],
  },
  async work({ actor, values, params: { id } }) {
    const document = await documentToEdit(actor, id);
    const versions = await versionsOf(actor, document);
    if (!versions) return seeOther(`/staff/documents/${id}/edit`);
    const page = `/staff/documents/${id}/conflict`;
    if (values["of"] !== digestOf(versions)) return saying(`${page}#problems`, { problem: "changed" });
    const { base, mine, theirs } = versions;
    const chosen = new Map(
      differences(base, mine, theirs).flatMap(({ path }) => {
        const choice = choices.find((each) => each === values[`choose.${path}`]);
        return choice ? [[path, choice] as const] : [];
      }),
    );
    const unchosen = differences(base, mine, theirs).filter(
      ({ by, path }) => by === "both" && !chosen.has(path),
    );
    if (unchosen.length > 0) return saying(`${page}#problems`, { problem: "unchosen" });
    const together = typed.parse(merged(base, mine, theirs, chosen));
    const { kind, open, published, abandoned } = document;
    const content = (open ?? published ?? abandoned)?.content;
    const isFirst = numberOf(document) === 1;
    const whole = { id, content, isFirst };
    if (versions.ofWindows) await keepChosen(actor, kind, whole, together);
    else await keepWorkingCopy(actor, kind, whole, together, presentOf(document));
    return saying(`/staff/documents/${id}/edit`, { done: "merged" });
  },
});
