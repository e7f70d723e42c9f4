// What describes the data describes all of it: every table, every column, every address.
import { describe, expect, test } from "vitest";
import type { Place } from "#lib/opendata/about.ts";
import { dataPackage } from "#lib/opendata/data-package.ts";
import { dcatCatalogue } from "#lib/opendata/dcat.ts";
import { openApi } from "#lib/opendata/openapi.ts";
import { querySchema } from "#lib/opendata/query.ts";
import { columnsOfTable } from "#lib/opendata/tables.ts";
import { tableNames } from "#lib/values/data-files.ts";

const place: Place = {
  publisher: "丰泽产业社区",
  dataSet: "fengze",
  page: (path) => `https://portal.example/communities${path}`,
  file: (path) => `https://portal.example/communities${path}`,
};
const state = { publishedAt: new Date("2026-11-23T02:00:00Z"), asOf: "2021-09", oldestAsOf: "2020-07" };
const sources = [{ title: "一篇报道", path: "https://portal.example/sources/a", version: null }];

describe("the data package", () => {
  const described = dataPackage(state, sources, place);

  test("has every table with every column", () => {
    expect(described.resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, schema } of described.resources) {
      expect(schema.fields.map((field) => field.name)).toEqual(
        columnsOfTable(name).map((column) => column.name),
      );
      expect(schema.primaryKey).toEqual(["id"]);
      for (const field of schema.fields)
        expect(field.description, `${name}.${field.name}`).toMatch(/\p{Script=Han}.* \/ \w/u);
    }
  });

  test("knows the types of cells, and what may not be empty", () => {
    const figures = described.resources.find(({ name }) => name === "figures");
    const fields = new Map(figures?.schema.fields.map(({ name, description, ...field }) => [name, field]));
    expect(fields.get("id")).toEqual({ type: "string", constraints: { required: true } });
    expect(fields.get("value")).toEqual({ type: "number" });
    expect(fields.get("edition")).toEqual({ type: "integer", constraints: { required: true } });
    expect(fields.get("is_target")).toEqual({ type: "boolean", constraints: { required: true } });
    expect(fields.get("period_start")).toEqual({ type: "date" });
    expect(fields.get("published_at")).toEqual({ type: "datetime", constraints: { required: true } });
    expect(fields.get("do_not_sum_with")).toMatchObject({ type: "list", delimiter: ";", itemType: "string" });
    expect(fields.get("stage")).toEqual({
      type: "string",
      constraints: { enum: ["signed", "in_production", "in_negotiation"] },
    });
  });

  test("names its version, its sources, and where the terms stand that nobody has stated yet", () => {
    expect(described.version).toBe("2026-11-23T02:00:00.000Z");
    expect(described.sources).toEqual([{ title: "一篇报道", path: "https://portal.example/sources/a" }]);
    expect(described.licenses).toHaveLength(1);
    expect(described.licenses[0]?.title).toContain("Not stated");
    expect(described.licenses[0]?.path).toMatch(/\/communities\/data#licence$/);
    expect("version" in dataPackage({ ...state, publishedAt: null }, sources, place)).toBe(false);
  });
});

test("the catalogue has every table in every form, and makes up no licence", () => {
  const catalogue = dcatCatalogue(state, place);
  expect(catalogue["dcat:dataset"].map((dataset) => dataset["dct:identifier"])).toEqual(tableNames);
  const downloads = catalogue["dcat:dataset"].flatMap((dataset) =>
    dataset["dcat:distribution"].map((distribution) => distribution["dcat:downloadURL"]["@id"]),
  );
  expect(downloads).toHaveLength(33);
  expect(downloads).toContain("https://portal.example/communities/data/projects.xlsx");
  expect(JSON.stringify(catalogue)).not.toContain("dct:license");
});

describe("the description of the API", () => {
  const described = openApi("1.0.0", place);
  const operations = Object.values(described.paths).map(({ get }) => get);

  test("has every table with every filter, and the figure's two addresses", () => {
    expect(Object.keys(described.paths)).toEqual([
      ...tableNames.map((name) => `/${name}`),
      "/figures/{id}",
      "/figures/{id}/v/{n}",
    ]);
    for (const name of tableNames) {
      const listed = described.paths[`/${name}`]?.get.parameters.map((parameter) => parameter.name);
      expect(listed).toEqual(Object.keys(querySchema(name).shape));
    }
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  test("says what each parameter and each column is, and of which type", () => {
    for (const parameter of operations.flatMap(({ parameters }) => parameters))
      expect(parameter.description).toMatch(/\p{Script=Han}.* \/ \w/u);
    const figures = described.paths["/figures"]?.get.parameters;
    expect(figures?.find(({ name }) => name === "limit")?.schema).toEqual({
      type: "integer",
      minimum: 1,
      maximum: 1000,
      default: 100,
    });
    const { Figure } = described.components.schemas as Record<string, { properties: Record<string, object> }>;
    expect(Figure?.properties["value"]).toMatchObject({ description: expect.stringContaining("unit") });
    expect(Figure?.properties["published_at"]).toMatchObject({ type: "string", format: "date-time" });
  });

  test("refers to nothing that it does not hold", () => {
    const text = JSON.stringify(described);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(referred.length).toBeGreaterThan(20);
    const components = described.components as Record<string, Record<string, unknown>>;
    for (const [, kind = "", name = ""] of referred)
      expect(components[kind]?.[name], `${kind} ${name}`).toBeDefined();
    expect(text).not.toMatch(/"\$(?:id|schema|defs)":/);
  });
});
