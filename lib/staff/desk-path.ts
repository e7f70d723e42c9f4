// Where someone may be sent to: a page of the desk, and no other address.

/** The path and query without the base path; null for whatever is not of the desk. */
export function deskPath(wanted: string | null | undefined, basePath = ""): string | null {
  if (!wanted?.startsWith(`${basePath}/staff`) || /[\\\p{Cc}]/u.test(wanted)) return null;
  const { origin, pathname, search } = new URL(wanted.slice(basePath.length), "http://desk.invalid");
  return origin === "http://desk.invalid" && /^\/staff(?:\/|$)/.test(pathname)
    ? `${pathname}${search}`
    : null;
}

/** The same for where one goes on after signing in: not to what begins or ends a session. */
export function pathBeyondTheDoor(wanted: string | null | undefined, basePath = ""): string | null {
  const path = deskPath(wanted, basePath);
  const isDoor =
    path !== null && /^\/staff\/(?:sign-in|sign-out|welcome|second-factor|language)(?:[/?]|$)/.test(path);
  return isDoor ? null : path;
}
