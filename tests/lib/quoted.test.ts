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
  ...["reading", "ambiguities.0.zh"],
].map((field) => `statements.0.${field}`);
const procedure = [
  "materials.0.zh",
  "steps.0.zh",
  "office.zh",
  "address.zh",
  "phone",
  "law.zh",
  "recourse.zh",
];
const contact = [
  "post.zh",
  "organisation.zh",
  "operatesPark",
  "phone",
  "address.zh",
  "hours.zh",
  "sourceId",
  "confirmedOn",
];

const unquoted: Record<DocumentKind, readonly string[]> = {
  source: [
    ...["title.zh", "publisher.zh", "authors", "genre", "published.basis", "url", "reliability", "readAs"],
    ...["notes.0.zh", "confirmedOn"],
    ...ofStatements,
  ],
  park: [
    ...[
      "name.zh",
      "nameEnBasis",
      "aliases.0.text",
      "aliases.0.kind",
      "ordinal",
      "headlineFigures",
      "confirmedOn",
    ],
    ...["membership.sourceId", "membership.quote", "membership.why.zh", "sites.0.name.zh", "sites.0.address"],
    ...["sites.0.spaces.0.name.zh", "sites.0.spaces.0.confirmedOn"],
    ...contact.map((field) => `contacts.0.${field}`),
    "relations.0.note.zh",
    ...ofStatements,
  ],
  policy_package: [
    ...["name.zh", "ordinal", "confirmedOn", "policies.0.titleKnown"],
    ...procedure.map((field) => `policies.0.clauses.0.procedure.${field}`),
    ...ofStatements,
  ],
  signed_project: [
    "name.zh",
    "sourceId",
    "quote",
    "confirmedOn",
    "milestones.0.sourceId",
    "milestones.0.quote",
  ],
  signing_event: ["name.zh", "heldOnBasis", "place.zh", "confirmedOn", ...ofStatements],
  figure: [
    ...["name.zh", "sourceId", "quote", "quoteKind", "line", "period.text", "period.basis", "asOf.basis"],
    ...["reading", "ambiguities.0.zh", "sumNote.zh", "confirmedOn"],
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
    return [...new Set(pathsIn(rows, `${path}.0`))];
  });
}

/** A content with this value and its row's own name; nothing else. */
function contentWith(path: string, value: string): unknown {
  return path
    .split(".")
    .reduceRight<unknown>(
      (inner, key) => (key === "0" ? [{ ...(inner as object) }] : { [key]: inner }),
      value,
    );
}
