// The cookies that the portal sets itself.
import { basePath, origin } from "#lib/site.ts";

/** A cookie that only addresses under this path are sent ("" for all of the portal's), and no script reads; `life` in seconds. */
export function cookieFor(name: string, value: string, path: string, life: number): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  const under = `${basePath}${path}` || "/";
  return `${name}=${value}; Path=${under}; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
}
