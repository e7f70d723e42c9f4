// What editorial work must know of a noun: how its content is checked, whom it concerns, and how it goes into the live tables.
import type { z } from "zod";
import type { Transaction } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import type { Addresses } from "./addresses.ts";
import type { Quoted } from "./explanation.ts";

export const documentKinds = [
  "source",
  "park",
  "policy_package",
  "signed_project",
  "signing_event",
  "figure",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What every live row says of the edition that it was written from. */
export type Stamps = { edition: number; publishedAt: Date; changedAt: Date };

type LiveDocument = { id: string; slug: string };

export type Kind = {
  readonly kind: DocumentKind;
  /** What keeps the content from being published; empty when nothing does. */
  check(content: unknown): Issue[];
  /** What a reviewer should look at twice, though it may be published; nothing of content that `check` refuses. */
  warn(content: unknown, today: Day): Issue[];
  readonly quoted: Quoted;
  readonly addresses: Addresses;
  /** The parks that it is about, as far as the content can be read; none for what concerns the district. */
  parksOf(id: string, content: unknown): string[];
  /** Writes the live rows of a document, in place of those it has. Throws on content that `check` refuses. */
  put(tx: Transaction, document: LiveDocument, content: unknown, stamps: Stamps): Promise<void>;
  /** Takes the live rows of a document away. PostgreSQL refuses while another document refers to them. */
  remove(tx: Transaction, id: string): Promise<void>;
};

/** The kind of that name; throws where there is none. */
export type KindOf = (name: string) => Kind;

export function defineKind<Content>(noun: {
  kind: DocumentKind;
  schema: z.ZodType<Content>;
  warnings(content: Content, today: Day): Issue[];
  quoted: Quoted;
  addresses: Addresses;
  parksOf(id: string, content: unknown): string[];
  put(tx: Transaction, document: LiveDocument, content: Content, stamps: Stamps): Promise<void>;
  remove(tx: Transaction, id: string): Promise<void>;
}): Kind {
  return {
    kind: noun.kind,
    check(content) {
      const issues = noun.schema.safeParse(content).error?.issues ?? [];
      return issues.flatMap((issue) => issuesFrom(issue, content));
    },
    warn(content, today) {
      const read = noun.schema.safeParse(content);
      return read.success ? noun.warnings(read.data, today) : [];
    },
    quoted: noun.quoted,
    addresses: noun.addresses,
    parksOf: noun.parksOf,
    put: (tx, document, content, stamps) => noun.put(tx, document, noun.schema.parse(content), stamps),
    remove: noun.remove,
  };
}

/** What zod found, by a code whose sentence the desk has in its languages. A schema's own rules name theirs in the message. */
function issuesFrom(issue: z.core.$ZodIssue, content: unknown): Issue[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ field: [...issue.path, key].join("."), code: "unknown_field" }));
  return [issueFrom(issue, content)];
}

function issueFrom(issue: z.core.$ZodIssue, content: unknown): Issue {
  const field = issue.path.join(".");
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], content);
  const isEmpty = (value ?? null) === null && issue.code !== "custom";
  if (isEmpty || (typeof value === "string" && value.trim() === "")) return { field, code: "required" };
  switch (issue.code) {
    case "custom":
      return { field, code: issue.message };
    case "invalid_format":
      return { field, code: issue.format === "regex" ? issue.message : `not_a_${issue.format}` };
    case "invalid_type":
      return { field, code: ["number", "int"].includes(issue.expected) ? "not_a_number" : "not_understood" };
    case "invalid_value":
    case "invalid_union":
      return { field, code: "not_an_option" };
    case "too_small":
      return issue.origin === "array"
        ? { field, code: "required" }
        : {
            field,
            code: issue.inclusive ? "too_small" : "not_above",
            values: { bound: String(issue.minimum) },
          };
    case "too_big":
      return { field, code: "too_big", values: { bound: String(issue.maximum) } };
    default:
      return { field, code: "not_understood" };
  }
}
