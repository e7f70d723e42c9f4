// The description of the API (OpenAPI 3.1), made from the very schemas that read its questions and make its answers.
import { z } from "zod";
import { languageOf } from "#lib/i18n/language.ts";
import { type TableName, tableNames } from "#lib/values/data-files.ts";
import { inBothLanguages, type Place } from "./about.ts";
import { apiSchemas, plain, rowName, schemaAddress } from "./api-schemas.ts";
import { querySchema } from "./query.ts";
import { type FilterName, tables } from "./tables.ts";

export function openApi(version: string, place: Place) {
  return {
    openapi: "3.1.0",
    info: {
      title: inBothLanguages(({ site, data }) => `${site.name} ${data.api.title}`, place.dataSet),
      description: inBothLanguages(({ data }) => [data.api.scope, ...data.api.rules].join(" ")),
      version,
      license: {
        name: inBothLanguages(({ data }) => data.licence, place.dataSet),
        url: place.page("/data#licence"),
      },
    },
    externalDocs: { url: place.page("/data#api") },
    servers: [{ url: place.file("/api/v1") }],
    paths: paths(place),
    components: { schemas: apiSchemas(), headers, responses },
  };
}

type Parameter = {
  name: string;
  in: "query" | "path";
  required: boolean;
  description: string;
  schema: object;
};
type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters: Parameter[];
  responses: Record<string, object>;
};

function paths(place: Place): Record<string, { get: Operation }> {
  return {
    ...Object.fromEntries(tableNames.map((name) => [`/${name}`, { get: listOperation(name) }])),
    "/figures/{id}": { get: figureOperation(place) },
    "/figures/{id}/v/{n}": { get: editionOperation(place) },
  };
}

function listOperation(name: TableName): Operation {
  return {
    operationId: `list_${name}`,
    tags: [name],
    summary: inBothLanguages(({ data }) => data.sets[name].name),
    description: inBothLanguages(({ data }) => data.sets[name].text),
    parameters: parameters(name),
    responses: {
      "200": answer(`${rowName(name)}Page`, { Link: { $ref: "#/components/headers/Link" } }),
      "400": refused,
      ...always,
    },
  };
}

function figureOperation(place: Place): Operation {
  return {
    operationId: "get_figure",
    tags: ["figures"],
    summary: inBothLanguages(({ data }) => data.api.oneFigure),
    parameters: [idParameter(place)],
    responses: { "200": answer("Figure"), "404": refused, "410": refused, ...always },
  };
}

function editionOperation(place: Place): Operation {
  return {
    operationId: "get_figure_edition",
    tags: ["figures"],
    summary: inBothLanguages(({ data }) => data.api.oneEdition),
    parameters: [
      idParameter(place),
      {
        name: "n",
        in: "path",
        required: true,
        description: inBothLanguages(({ data }) => data.columns.edition),
        schema: { type: "integer", minimum: 1, maximum: 99_999 },
      },
    ],
    responses: { "200": answer("Figure"), "404": refused, ...always },
  };
}

function idParameter({ dataSet }: Place): Parameter & { example: string } {
  return {
    name: "id",
    in: "path",
    required: true,
    description: inBothLanguages(({ data }) => data.columns.id),
    schema: plain(z.toJSONSchema(tables.figures.row.shape.id)),
    example: languageOf("zh-Hans", "", dataSet).words.data.api.samples.figure,
  };
}

function parameters(name: TableName): Parameter[] {
  const { properties = {} } = z.toJSONSchema(querySchema(name), { io: "output" });
  return Object.entries(properties).map(([key, schema]) => ({
    name: key,
    in: "query",
    required: false,
    description: inBothLanguages(({ data }) => data.filters[key as FilterName | "limit" | "after"]),
    schema: schema as object,
  }));
}

function answer(schema: string, more: object = {}) {
  return {
    description: "OK",
    headers: { ETag: { $ref: "#/components/headers/ETag" }, ...more },
    content: { "application/json": { schema: { $ref: schemaAddress(schema) } } },
  };
}

const refused = { $ref: "#/components/responses/Problem" };
const always = {
  "304": { description: "If-None-Match" },
  "429": refused,
  "503": refused,
};

const headers = {
  ETag: { description: "RFC 9110 §8.8.3", schema: { type: "string" } },
  Link: { description: 'RFC 8288: rel="next"', schema: { type: "string" } },
};

const responses = {
  Problem: {
    description: "RFC 9457",
    content: { "application/problem+json": { schema: { $ref: schemaAddress("Problem") } } },
  },
};
