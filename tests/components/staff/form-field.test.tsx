import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FormContext } from "#components/staff/form-control.tsx";
import { Fields } from "#components/staff/form-field.tsx";
import { fieldsOf } from "#lib/editorial/form.ts";
import { readForm } from "#lib/editorial/form-reading.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { forms } from "#lib/forms.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { trials } from "../../support/chance.ts";
import { factsFolder } from "../../support/facts.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { sentForm } from "../../support/sent-form.ts";
import { typedContent } from "../../support/typed-content.ts";

const context: FormContext = {
  language: staffLanguage("zh-Hans"),
  problems: new Map(),
  referable: { source: [{ id: "dnzb-2021", name: "东南早报" }] },
  open: null,
};

function drawn(kind: DocumentKind, content: unknown, more: Partial<FormContext> = {}): string {
  const fields = fieldsOf(forms[kind]);
  return draw(<Fields context={{ ...context, ...more }} fields={fields} name="" value={content} />);
}

const readBack = (kind: DocumentKind, content: unknown) =>
  readForm(fieldsOf(forms[kind]), sentForm(drawn(kind, content)));

describe("a form that is sent as it was drawn", () => {
  test.each([
    ["sources", "source"],
    ["parks", "park"],
    ["policy-packages", "policy_package"],
    ["signing-events", "signing_event"],
    ["figures", "figure"],
  ] as const)("gives exactly what it was drawn from: %s", (file, kind) => {
    const rows = JSON.parse(readFileSync(new URL(`${file}.json`, factsFolder), "utf8")) as {
      content: unknown;
    }[];
    expect(rows.length).toBeGreaterThan(1);
    for (const { content } of rows) expect(readBack(kind, content)).toEqual(content);
  });

  test.each(Object.keys(forms) as DocumentKind[])(
    "gives back whatever was typed, as it was typed: %s",
    (kind) => {
      for (const random of trials(12)) {
        const typed = typedContent(fieldsOf(forms[kind]), random);
        expect(readBack(kind, typed)).toEqual(typed);
      }
    },
  );

  test("gives what a new document begins with", () => {
    for (const form of Object.values(forms))
      for (const parkId of [null, "p-soft"]) {
        const begun = form.begin({ id: "new", name: "新的", parkId });
        expect(readBack(form.kind, begun)).toEqual(begun);
      }
  });
});

test("the streets to choose from are those of the desk's district", () => {
  const offered = (dataSet: DataSet) =>
    textOfMarkup(drawn("park", {}, { language: staffLanguage("zh-Hans", dataSet) })).match(
      /东湖街道|北峰街道|南柯街道|刻舟街道/g,
    );
  expect(offered("fengze")).toEqual(["东湖街道", "北峰街道"]);
  expect(offered("demo")).toEqual(["南柯街道", "刻舟街道"]);
});

describe("a field", () => {
  const park = { name: { zh: "丰泽园" }, sites: [{ id: "one", name: { zh: "一号楼" }, spaces: [] }] };

  test("has a label and help of its own, and says what is wrong with it", () => {
    const markup = drawn("park", park, { problems: new Map([["ordinal", ["必须填写。"]]]) });
    const labelled = elementsIn(markup, "label").map(({ attributes }) => attributes["for"]);
    const [ordinal] = elementsIn(markup, "input").filter(
      ({ attributes }) => attributes["name"] === "ordinal",
    );
    expect(labelled).toContain(ordinal?.attributes["id"]);
    expect(ordinal?.attributes).toMatchObject({
      "aria-invalid": "true",
      "aria-describedby": "ordinal-hint ordinal-wrong",
    });
    expect(elementsIn(markup, "p").find(({ attributes }) => attributes["id"] === "ordinal-wrong")?.text).toBe(
      "必须填写。",
    );
  });

  test("is labelled, every one, under an id that nothing else has", () => {
    for (const kind of Object.keys(forms) as DocumentKind[]) {
      for (const random of trials(3)) {
        const markup = drawn(kind, typedContent(fieldsOf(forms[kind]), random));
        const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
        expect(ids.length).toBe(new Set(ids).size);
        const labelled = new Set(elementsIn(markup, "label").map(({ attributes }) => attributes["for"]));
        for (const name of ["input", "textarea", "select"])
          for (const { attributes } of elementsIn(markup, name))
            if (attributes["id"] && attributes["type"] !== "checkbox")
              expect(labelled).toContain(attributes["id"]);
      }
    }
  });

  test("shows an amount as it was understood, and a text as it is converted", () => {
    const typed = { amount: { asWritten: "２．５６ 亿元", basis: null }, name: { zh: "丰泽项目" } };
    const text = textOfMarkup(drawn("signed_project", typed));
    expect(text).toContain("读作 256,000,000 元");
    expect(text).toContain("豐澤項目");
    expect(textOfMarkup(drawn("signed_project", { amount: { asWritten: "2.56" } }))).not.toContain("读作");
  });

  test("with more documents to choose from than a list can hold is searched by typing", () => {
    const figure = Array.from({ length: 120 }, (_, index) => ({ id: `fig-${index}`, name: `数据${index}` }));
    const markup = drawn("park", { headlineFigures: ["fig-7"] }, { referable: { figure } });
    expect(markup).toContain('list="documents-figure"');
    expect(textOfMarkup(markup)).toContain("数据7");
  });
});
