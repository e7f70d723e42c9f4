// Whether a form holds just what is saved already.
import type { Typed } from "#lib/editorial/commands/working-copy.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { type DeskDocument, typedOf } from "#lib/editorial/drafts.ts";

export function isUnchanged({ open, published }: DeskDocument, typed: Typed): boolean {
  const saved = open ? typedOf(open) : { content: published?.content };
  return contentDigest(typed) === contentDigest(saved);
}
