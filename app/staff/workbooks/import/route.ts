// Takes a workbook and shows what it would change. Nothing is changed by it.
import { z } from "zod";
import type { Actor } from "#lib/staff/actor.ts";
import { demandImporting, readImport, recordRefusal } from "#lib/workbooks/imports.ts";
import { type ProblemCode, Unreadable } from "#lib/workbooks/reading/unreadable.ts";
import { seeOther } from "../../answers.ts";
import { tryAgain } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";

const page = "/staff/workbooks";
/** The file, and what a browser puts round it. */
const largest = 5 * 1024 * 1024 + 4096;

export const POST = formRoute({
  fields: z.object({ file: z.instanceof(File) }),
  file: {
    largest,
    async tooLarge(actor) {
      demandImporting(actor);
      await recordRefusal(actor, "too_large");
      return refused("too_large");
    },
  },
  async work({ actor, values: { file } }) {
    demandImporting(actor);
    return takeIn(actor, file);
  },
});

async function takeIn(actor: Actor, file: File): Promise<Response> {
  try {
    const bytes = Buffer.from(await file.arrayBuffer());
    const { id } = await readImport(actor, { name: file.name, bytes });
    return seeOther(`${page}/imports/${id}`);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refused(error.code, error.values);
  }
}

function refused(code: ProblemCode, values: Unreadable["values"] = {}): Response {
  return tryAgain(page, [{ field: "file", code, values }], {});
}
