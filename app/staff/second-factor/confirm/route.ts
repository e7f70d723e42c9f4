// Takes the first code of a phone: from now on its codes are asked for.
import { z } from "zod";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { confirmEnrolment } from "#lib/staff/enrolment.ts";
import { currentStanding } from "#lib/staff/session.ts";
import { seeOther } from "../../answers.ts";
import { saying, tryAgain } from "../../notes.ts";
import { openForm } from "../../open-form.ts";

const fields = z.object({ code: z.string(), next: z.string().optional() });

export const POST = openForm(fields, async ({ values, form, request }) => {
  const next = pathBeyondTheDoor(values.next) ?? "/staff";
  const standing = await currentStanding(request.headers);
  const isAtIt = standing.kind === "enrolling" || standing.kind === "signed_in";
  if (!isAtIt || standing.account.hasSecondFactor) return seeOther("/staff/second-factor");
  const done = await confirmEnrolment(values.code, request.headers);
  if (!done) {
    const page = `/staff/second-factor?next=${encodeURIComponent(next)}`;
    return tryAgain(page, [{ field: "code", code: "wrong_code" }], form);
  }
  const page = `/staff/second-factor/codes?next=${encodeURIComponent(next)}`;
  return saying(page, { codes: done.backupCodes }, done.cookies);
});
