// A long sealed text as several cookies, since browsers refuse one of more than 4 kB.

const longestPart = 3500;
/** What a request's head has room for: the edge reads 16 kB of it. */
const mostParts = 3;

/** Names and values of the cookies; null where it is too long for all of them. */
export function inParts(name: string, sealed: string): [name: string, value: string][] | null {
  const parts = sealed.match(new RegExp(`.{1,${longestPart}}`, "g")) ?? [];
  if (parts.length > mostParts) return null;
  return parts.map((part, index) =>
    index === 0 ? [name, `${parts.length}.${part}`] : [`${name}.${index}`, part],
  );
}

/** The text again; nothing where a part is missing. `cookieOf` reads a cookie. */
export function fromParts(name: string, cookieOf: (name: string) => string | undefined): string | undefined {
  const [, count, first] = /^([1-3])\.([\w-]+)$/.exec(cookieOf(name) ?? "") ?? [];
  if (count === undefined || first === undefined) return undefined;
  const parts = [first];
  for (let index = 1; index < Number(count); index += 1) {
    const part = cookieOf(`${name}.${index}`);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.join("");
}
