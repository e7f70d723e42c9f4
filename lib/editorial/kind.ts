// What editorial work must know of a noun: how its content is checked, and how it goes into the live tables.
import type { z } from "zod";
import type { Transaction } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";

export type DocumentKind =
  | "source"
  | "park"
  | "policy_package"
  | "signing_event"
  | "signed_project"
  | "figure";

/** What every live row says of the edition that it was written from. */
export type Stamps = { edition: number; publishedAt: Date; changedAt: Date };

type LiveDocument = { id: string; slug: string };

export type Kind = {
  readonly kind: DocumentKind;
  /** What keeps the content from being published; empty when nothing does. */
  check(content: unknown): Issue[];
  /** Writes the live rows of a document, in place of those it has. Throws on content that `check` refuses. */
  put(tx: Transaction, document: LiveDocument, content: unknown, stamps: Stamps): Promise<void>;
};

export function defineKind<Content>(noun: {
  kind: DocumentKind;
  schema: z.ZodType<Content>;
  put(tx: Transaction, document: LiveDocument, content: Content, stamps: Stamps): Promise<void>;
}): Kind {
  return {
    kind: noun.kind,
    check(content) {
      const issues = noun.schema.safeParse(content).error?.issues ?? [];
      return issues.map(({ path, message }) => ({ field: path.join("."), code: message }));
    },
    put: (tx, document, content, stamps) => noun.put(tx, document, noun.schema.parse(content), stamps),
  };
}
