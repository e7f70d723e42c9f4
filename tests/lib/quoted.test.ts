// What of each document readers quote: of every field that a form asks for, somebody has decided.
import { expect, test } from "vitest";
import { quotedChanges } from "#lib/editorial/explanation.ts";
import { type Field, fieldsOf } from "#lib/editorial/form.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { forms } from "#lib/forms.ts";
import { kinds } from "#lib/kinds.ts";

/** Fields that nobody quotes: names, words, places, ways to somebody, where a thing stands, what vouches for it. */
const ofStatements = [
  ...[
    "aspect",
    "code",
    "sourceId",
    "quote",
    "quoteKind",
    "line",
    "period.text",
    "period.basis",
    "asOf.basis",
  ],
  ...["reading", "ambiguities.1.zh"],
].map((field) => `statements.1.${field}`);
const procedure = [
  "materials.1.zh",
  "steps.1.zh",
  "office.zh",
  "address.zh",
  "phone",
  "law.zh",
  "recourse.zh",
];
const contact = ["post.zh", "organisation.zh", "phone", "address.zh", "hours.zh", "sourceId", "confirmedOn"];

const unquoted: Record<DocumentKind, readonly string[]> = {
  source: [
    ...["title.zh", "publisher.zh", "authors", "genre", "published.basis", "url", "reliability", "readAs"],
    ...["notes.1.zh", "confirmedOn"],
    ...ofStatements,
  ],
  park: [
    ...[
      "name.zh",
      "nameEnBasis",
      "aliases.1.text",
      "aliases.1.kind",
      "ordinal",
      "headlineFigures",
      "confirmedOn",
    ],
    ...["membership.sourceId", "membership.quote", "membership.why.zh", "sites.1.name.zh", "sites.1.address"],
    ...["sites.1.spaces.1.name.zh", "sites.1.spaces.1.confirmedOn"],
    ...contact.map((field) => `contacts.1.${field}`),
    "relations.1.note.zh",
    ...ofStatements,
  ],
  policy_package: [
    ...["name.zh", "ordinal", "confirmedOn", "policies.1.titleKnown"],
    ...procedure.map((field) => `policies.1.clauses.1.procedure.${field}`),
    ...ofStatements,
  ],
  signed_project: [
    "name.zh",
    "sourceId",
    "quote",
    "confirmedOn",
    "milestones.1.sourceId",
    "milestones.1.quote",
  ],
  signing_event: ["name.zh", "heldOnBasis", "place.zh", "confirmedOn", ...ofStatements],
  figure: [
    ...["name.zh", "sourceId", "quote", "quoteKind", "line", "period.text", "period.basis", "asOf.basis"],
    ...["reading", "ambiguities.1.zh", "sumNote.zh", "confirmedOn"],
  ],
};

test.each(kinds)("of a $kind", ({ kind, quoted }) => {
  const left = pathsIn(fieldsOf(forms[kind])).filter(
    (path) => quotedChanges(quoted, contentWith(path, "8家"), contentWith(path, "9家")).length === 0,
  );
  expect(left).toEqual(unquoted[kind]);
});

/** The place of every value that a person can type or choose; in each list one row, in each language the source's. */
function pathsIn(fields: readonly Field[], above = ""): string[] {
  return fields.flatMap((field) => {
    const path = [above, field.key].filter(Boolean).join(".");
    if (field.is === "group") return pathsIn(field.fields, path);
    if (field.is === "text") return [`${path}.zh`];
    if (field.is !== "rows") return [path];
    const rows = [...field.row, ...Object.values(field.variants?.forms ?? {}).flat()];
    return [...new Set(pathsIn(rows, `${path}.1`))];
  });
}

/** A content with this value and its row's own name; nothing else. */
function contentWith(path: string, value: string): unknown {
  return path
    .split(".")
    .reduceRight<unknown>(
      (inner, key) => (key === "1" ? [{ ...(inner as object) }] : { [key]: inner }),
      value,
    );
}
