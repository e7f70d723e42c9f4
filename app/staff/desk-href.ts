// Addresses of the desk.
import { headers } from "next/headers";
import { basePath, origin } from "#lib/site.ts";

/** The address of a path such as /staff/me, under the portal's base path. */
export function deskHref(path: string): string {
  return `${basePath}${path}` || "/";
}

/** What stands before it in a link to hand over: the portal's own, or, where no setting names it, what this browser typed. */
export async function deskOrigin(): Promise<string> {
  const host = (await headers()).get("host");
  return new URL(origin).hostname === "localhost" && host ? `http://${host}` : origin;
}
