import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { issueText } from "#components/staff/problem-summary.tsx";
import { type Field, fieldsOf } from "#lib/editorial/form.ts";
import { type DocumentKind, documentKinds } from "#lib/editorial/kind.ts";
import { figureContent } from "#lib/figures/model.ts";
import { forms } from "#lib/forms.ts";
import { enStaff } from "#lib/i18n/staff/en.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import { kinds } from "#lib/kinds.ts";
import { parkContent } from "#lib/parks/model.ts";
import { policyPackageContent } from "#lib/policies/model.ts";
import { signedProjectContent } from "#lib/projects/model.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import { sourceContent } from "#lib/sources/model.ts";

const schemas: Record<DocumentKind, z.ZodType> = {
  park: parkContent,
  policy_package: policyPackageContent,
  signing_event: signingEventContent,
  signed_project: signedProjectContent,
  figure: figureContent,
  source: sourceContent,
};

/** Every field, however deep. */
function* fieldsIn(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field;
    if (field.is === "group") yield* fieldsIn(field.fields);
    if (field.is === "rows") {
      yield* fieldsIn(field.row);
      for (const form of Object.values(field.variants?.forms ?? {})) yield* fieldsIn(form);
    }
  }
}

describe.each(documentKinds)("the form of a %s", (kind) => {
  const fields = fieldsOf(forms[kind]);

  test("asks for exactly what its schema holds, with the options that the schema has", () => {
    expect(shapeOfForm(fields)).toEqual(shapeOfSchema(schemas[kind]));
  });

  test("has no field by a name that the page sends beside the fields", () => {
    const own = ["seen", "kept", "drawnAs", "do"];
    expect(fields.map(({ key }) => key).filter((key) => own.includes(key))).toEqual([]);
  });

  test("has words in both languages for every section, field and option", () => {
    for (const { fields: words, options, sections } of [zhStaff, enStaff]) {
      for (const section of forms[kind].sections) expect(sections[section.words]).toMatch(/\S/);
      for (const field of fieldsIn(fields)) {
        expect(words[field.words]).toMatchObject({
          label: expect.stringMatching(/\S/),
          help: expect.stringMatching(/\S/),
        });
        if ("values" in field)
          for (const value of field.values) expect(options[field.options], field.key).toHaveProperty([value]);
        if (field.is === "rows" && field.variants)
          for (const is of Object.keys(field.variants.forms))
            expect(options[field.variants.options]).toHaveProperty([is]);
      }
    }
  });

  test("begins a document that can be kept, and says what it lacks", () => {
    const begun = forms[kind].begin({ id: "new", name: "新的内容", parkId: null });
    const found = kinds.find((each) => each.kind === kind);
    const issues = found?.check(begun) ?? [];
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issueText(zhStaff, issue)).not.toBe(issue.code);
    expect(issues.map(({ field }) => field)).not.toContain("");
  });

  test("begins one that is about a park, where it can be", () => {
    const begun = forms[kind].begin({ id: "new", name: "新的内容", parkId: "p-soft" });
    const parks = kinds.find((each) => each.kind === kind)?.parksOf("new", begun);
    expect(parks).toEqual(kind === "park" ? ["new"] : forms[kind].hasPark ? ["p-soft"] : []);
  });
});

type Shape = { [key: string]: Shape } | string;

/** Keys, and what may be chosen; everything else is a value. */
function shapeOfForm(fields: readonly Field[]): Shape {
  const [only] = fields;
  if (only?.key === "") return "value";
  return Object.fromEntries(fields.map((field) => [field.key, shapeOfField(field)]));
}

function shapeOfField(field: Field): Shape {
  if (field.is === "choice" && field.options !== "street") return field.values.join(" ");
  if (field.is === "choices") return field.values.join(" ");
  if (field.is === "group") return shapeOfForm(field.fields);
  if (field.is !== "rows") return "value";
  const id: Record<string, Shape> = field.ids ? { id: "value" } : {};
  if (!field.variants) {
    const row = shapeOfForm(field.row);
    return typeof row === "string" ? row : { ...id, ...row };
  }
  const forms = Object.entries(field.variants.forms);
  return Object.fromEntries(forms.map(([is, form]) => [is, { is, ...(shapeOfForm(form) as object) }]));
}

type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  options?: z.ZodType[];
  values?: string[];
};

function shapeOfSchema(schema: z.ZodType): Shape {
  const def = schema.def as unknown as Def;
  if (def.innerType) return shapeOfSchema(def.innerType);
  if (def.element) return shapeOfSchema(def.element);
  if (def.entries) return Object.values(def.entries).join(" ");
  if (def.type === "literal") return String(def.values?.[0]);
  if (def.options) {
    const shapes = def.options.map(shapeOfSchema) as { is: string }[];
    return Object.fromEntries(shapes.map((shape) => [shape.is, shape]));
  }
  if (!def.shape || "zh" in def.shape) return "value";
  return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, shapeOfSchema(inner)]));
}
