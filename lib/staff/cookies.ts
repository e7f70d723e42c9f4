// Cookies as better-auth sets them, handed on to the browser or to a next step within the same request.

export function cookiesOf({ headers }: { headers: Headers }): string[] {
  return headers.getSetCookie();
}

/** The request's headers as its browser would send them next, with these cookies set. */
export function withCookies(headers: Headers, set: readonly string[]): Headers {
  const present = new Map((headers.get("cookie") ?? "").split(/;\s*/).filter(Boolean).map(nameAndValue));
  for (const cookie of set) {
    const [name, value] = nameAndValue(cookie.split(";")[0] ?? "");
    if (/;\s*max-age=0/i.test(cookie)) present.delete(name);
    else present.set(name, value);
  }
  const next = new Headers(headers);
  next.set("cookie", [...present].map(([name, value]) => `${name}=${value}`).join("; "));
  return next;
}

function nameAndValue(cookie: string): [string, string] {
  const sign = cookie.indexOf("=");
  return [cookie.slice(0, sign), cookie.slice(sign + 1)];
}
