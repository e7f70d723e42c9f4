// A table as a workbook, such as /staff/workbooks/spaces.xlsx, written while it is sent.
import { kindOf } from "#lib/kinds.ts";
import { mediaTypes, streamOf } from "#lib/opendata/files.ts";
import { dataSet } from "#lib/site.ts";
import { canAtDesk } from "#lib/staff/permissions.ts";
import { currentActor } from "#lib/staff/session.ts";
import { exportedTable } from "#lib/workbooks/export.ts";
import { tableNames, tables } from "#lib/workbooks/tables.ts";
import { refusal } from "../../answers.ts";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const name = tableNames.find((each) => `${each}.xlsx` === file);
  const actor = await currentActor(request.headers);
  if (!actor || !name || !canAtDesk(actor, "export")) return refusal(request, 404);
  const parts = await exportedTable(actor, kindOf, tables[name], dataSet);
  return new Response(streamOf(parts), {
    headers: {
      "content-type": mediaTypes.xlsx,
      "content-disposition": `attachment; filename="${name}.xlsx"`,
    },
  });
}
