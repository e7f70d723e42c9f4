// Ends this browser's session, and takes its cookie back.
import { forgottenCookie } from "#lib/staff/auth.ts";
import { signOut } from "#lib/staff/my-account.ts";
import { saying } from "../notes.ts";

export async function POST(request: Request): Promise<Response> {
  await signOut(request.headers);
  return saying("/staff/sign-in", { done: "signed_out" }, [await forgottenCookie()]);
}
