// Keeps what is being typed in the person's own working copy, for the script that sends it now and then; and tells it who else is here.
import { dropWorkingCopy, showPresence } from "#lib/editorial/commands/working-copy.ts";
import { findWorkingCopy } from "#lib/editorial/drafts.ts";
import { hasSavedSince, isFromElsewhere, stampOf } from "#lib/editorial/editing.ts";
import { listPresent } from "#lib/editorial/presence.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { presentNames } from "../../../present-names.ts";
import { formRoute } from "../../../with-actor.ts";
import { keep, readTaken, takeTyped, typedFields, typedWords } from "../../typed-form.ts";
import { isUnchanged } from "../../unchanged.ts";

export const POST = formRoute<Record<string, string | string[]>, { id: string }>({
  fields: typedFields,
  words: typedWords,
  async work({ actor, values, params }) {
    const taken = await readTaken(actor, params.id, values);
    const { document, beginning, form } = taken;
    const before = await findWorkingCopy(actor, params.id);
    // Another window of the same person has kept or saved words since this one was drawn: neither takes the other's.
    if (isFromElsewhere(before, form) || (await hasSavedSince(actor, document, beginning, before)))
      return Response.json({ elsewhere: true });
    await showPresence(actor, params.id);
    await keep(actor, taken);
    if (isUnchanged(document, taken.typed)) await dropWorkingCopy(actor, params.id, form);
    const copy = await findWorkingCopy(actor, params.id);
    const at = copy && stampInShanghai(copy.savedAt).slice(11);
    const { words } = await deskLanguage();
    const others = await listPresent(actor, params.id);
    const present = others.length > 0 ? words.edit.page.present(presentNames(words, others)) : "";
    return Response.json({ kept: stampOf(copy), at, present });
  },
  async late({ actor, values, params }) {
    await takeTyped(actor, params.id, values);
  },
});
