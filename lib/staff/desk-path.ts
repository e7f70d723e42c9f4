// Where someone may be sent back to: a page of the desk, and no other address.

/** The path and query, without the base path; null for whatever is not of the desk, or would begin or end a session. */
export function deskPath(wanted: string | null | undefined, basePath = ""): string | null {
  if (!wanted?.startsWith(`${basePath}/staff`) || /[\\\p{Cc}]/u.test(wanted)) return null;
  const address = new URL(wanted.slice(basePath.length), "http://desk.invalid");
  const isDesk = address.origin === "http://desk.invalid" && /^\/staff(?:\/|$)/.test(address.pathname);
  if (
    !isDesk ||
    /^\/staff\/(?:sign-in|sign-out|welcome|second-factor|language)(?:\/|$)/.test(address.pathname)
  )
    return null;
  return `${address.pathname}${address.search}`;
}
