// Has a workbook that was read written as drafts: as the person chose, all of it or nothing.
import type { Choice } from "#lib/editorial/merge.ts";
import { kindOf } from "#lib/kinds.ts";
import { dataSet } from "#lib/site.ts";
import { auditRefusal } from "#lib/staff/audit-line.ts";
import { applyImport } from "#lib/workbooks/apply.ts";
import { seeOther } from "../../../../answers.ts";
import { choiceNames } from "../../../../choice-names.ts";
import { typedFields } from "../../../../documents/typed-form.ts";
import { saying } from "../../../../notes.ts";
import { formRoute } from "../../../../with-actor.ts";

export const POST = formRoute<Record<string, string | string[]>, { id: string }>({
  fields: typedFields,
  words: {
    page: ({ id }) => `/staff/workbooks/imports/${encodeURIComponent(id)}`,
    fields: (form) => [...choiceNames(form), "list"],
    read: () => [],
  },
  async work({ actor, values, params: { id }, request }) {
    const page = `/staff/workbooks/imports/${encodeURIComponent(id)}`;
    const list = String(values["list"] ?? "") || null;
    const sent = { id, digest: String(values["of"] ?? ""), chosen: choicesIn(values), list };
    const applied = await applyImport(actor, kindOf, sent, dataSet);
    if (applied === "applied" || applied === "again") return seeOther(page);
    await auditRefusal(actor, new URL(request.url).pathname, applied);
    return saying(`${page}#problems`, { problem: applied });
  },
});

/** By document and path, as the page names them. */
function choicesIn(values: Record<string, string | string[]>): Map<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const [name, value] of Object.entries(values))
    if (name.startsWith("choose.") && (value === "mine" || value === "theirs"))
      choices.set(name.slice("choose.".length), value);
  return choices;
}
