import { basePath } from "#lib/site.ts";

/** The address of a path such as /staff/me, under the portal's base path. */
export function deskHref(path: string): string {
  return `${basePath}${path}` || "/";
}
