// Thinks of a secret for the phone of someone whose role needs one, where signing in did not.
import { beginEnrolment } from "#lib/staff/enrolment.ts";
import { currentStanding } from "#lib/staff/session.ts";
import { seeOther } from "../../answers.ts";

export async function POST(request: Request): Promise<Response> {
  const standing = await currentStanding(request.headers);
  // Whoever is at the desk already sets up a phone from their own account, with their password.
  if (standing.kind !== "enrolling") return seeOther("/staff/me");
  await beginEnrolment(standing.account.id);
  return seeOther("/staff/second-factor");
}
