// Whether a reader has this version already, in whatever coding (RFC 9110 §13.1.2: tags are compared weakly).

/** `digest` is the part that all tags of one version begin with: "digest.br", "digest.gzip", "digest". */
export function hasVersion(ifNoneMatch: string | undefined, digest: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => opaque(tag) === digest);
}

/** A proxy may have put W/ before a tag when it changed the coding. */
function opaque(tag: string): string {
  const quoted = /^(?:W\/)?"([^"]*)"$/.exec(tag.trim())?.[1] ?? "";
  return quoted.replace(/\..*$/, "");
}
