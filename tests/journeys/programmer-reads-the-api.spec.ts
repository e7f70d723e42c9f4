// A programmer starts from the description of the API and believes every word of it: each address, parameter and answer
// that it names is there, and nothing else is.
import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import type { Place } from "#lib/opendata/about.ts";
import { pageSchema } from "#lib/opendata/api-schemas.ts";
import { openApi } from "#lib/opendata/openapi.ts";
import { problem } from "#lib/opendata/problem.ts";
import { figureRow } from "#lib/opendata/rows/figure-row.ts";
import { columnsOfTable } from "#lib/opendata/tables.ts";
import { type TableName, tableNames } from "#lib/values/data-files.ts";

type Described = ReturnType<typeof openApi>;

async function describedBy(request: APIRequestContext): Promise<Described> {
  return (await request.get("/api/openapi.json")).json();
}

test("the description that is served is the one that the schemas make", async ({ request }) => {
  const served = await describedBy(request);
  const origin = new URL(served.servers[0]?.url ?? "").origin;
  const place: Place = {
    publisher: "丰泽产业社区",
    dataSet: "fengze",
    page: (path: string) => origin + path,
    file: (path: string) => origin + path,
  };
  expect(served).toEqual(JSON.parse(JSON.stringify(openApi(served.info.version, place))));
});

for (const name of tableNames) {
  test(`/${name} answers as described, to every parameter described and to no other`, async ({ request }) => {
    const described = (await describedBy(request)).paths[`/${name}`]?.get;
    const path = `/api/v1/${name}`;
    const { rows } = await readPage(request, name, path);
    for (const parameter of described?.parameters ?? []) {
      for (const good of goodValues(parameter.name, parameter.schema, rows)) {
        const query = `${path}?${parameter.name}=${encodeURIComponent(good)}`;
        await readPage(request, name, query);
      }
      await refused(request, `${path}?${parameter.name}=%20no%20such%20value`, 400, parameter.name);
    }
    for (const unknown of ["color", "offset", "toString", "Limit", "limit[]"])
      await refused(request, `${path}?${encodeURIComponent(unknown)}=1`, 400, unknown);
  });

  test(`the parts of /${name} make the whole, each row once`, async ({ request }) => {
    const whole = await readPage(request, name, `/api/v1/${name}?limit=1000`);
    expect(whole.next).toBe(null);
    const size = Math.max(1, Math.floor(whole.rows.length / 3));
    const parts: unknown[] = [];
    let path: string | null = `/api/v1/${name}?limit=${size}`;
    while (path !== null) {
      const part = await readPage(request, name, path);
      expect(part.rows.length).toBeLessThanOrEqual(size);
      expect(part.version).toBe(whole.version);
      parts.push(...part.rows);
      path = part.next && new URL(part.next).pathname + new URL(part.next).search;
    }
    expect(parts).toEqual(whole.rows);
  });
}

test("a figure and its edition answer as described, and what is not there is said not to be", async ({
  request,
}) => {
  for (const path of ["/api/v1/figures/sf-012", "/api/v1/figures/sf-012/v/1"]) {
    const answer = await request.get(path);
    expect(figureRow.parse(await answer.json())).toMatchObject({
      id: "sf-012",
      value: "14.8",
      unit: "yi_yuan",
    });
    expectOpenToAll(answer);
  }
  for (const path of [
    "/api/v1/figures/sf-999",
    "/api/v1/figures/SF-012",
    "/api/v1/figures/sf-012/v/2",
    "/api/v1/figures/sf-012/v/0",
    "/api/v1/figures/sf-012/v/99999999",
    "/api/v1/figures/sf-012/v/one",
    "/api/v1/figures/sf-012/v",
    "/api/v1/parks/p-soft",
    "/api/v1/rents",
    "/api/v1/toString",
    "/api/v1",
    "/api/v2/parks",
  ])
    await refused(request, path, 404);
});

test("what has not changed is answered with 304", async ({ request }) => {
  const first = await request.get("/api/v1/figures?limit=3");
  const tag = first.headers()["etag"] ?? "";
  expect(tag).toMatch(/^"/);
  const again = await request.get("/api/v1/figures?limit=3", { headers: { "if-none-match": tag } });
  expect(again.status()).toBe(304);
});

test("what is wrong is said in the reader's language, with what would be right", async ({ request }) => {
  const said = async (language: string) =>
    (await request.get("/api/v1/parks?membership=sure", { headers: { "accept-language": language } })).json();
  expect(await said("en")).toMatchObject({
    title: "This value cannot be",
    errors: [{ parameter: "membership", detail: expect.stringContaining("confirmed, likely") }],
  });
  expect(await said("zh-CN")).toMatchObject({ title: "参数的值不对" });
  expect(await said("zh-TW")).toMatchObject({ title: "參數的值不對" });
  const address = (await said("en")).type;
  const explained = await request.get(new URL(address).pathname);
  expect(await explained.text()).toContain(`id="${new URL(address).hash.slice(1)}"`);
});

test("a thousand filters, a page for scripts and other bad ideas are refused", async ({ request }) => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `f${n}=1`).join("&");
  await refused(request, `/api/v1/figures?${many(1000)}`, 400);
  await refused(request, `/api/v1/figures?${many(100)}`, 400);
  await refused(request, "/api/v1/figures?limit=1&limit=2", 400, "limit");
  await refused(request, "/data/figures.pdf", 404);
  await refused(request, "/data/rents.csv", 404);
  await refused(request, "/data/figures.csv.csv", 404);
  await refused(request, "/data/figures", 404);
  await refused(request, "/data/figures/sf-012/v/7.csv", 404);
  await refused(request, "/data/figures/sf-012/v/1.xlsx", 404);
  await refused(request, "/data/parks/more", 404);
  await refused(request, "/figures/sf-999/corrections.atom", 404);
  for (const method of ["POST", "PUT", "DELETE"]) {
    const answer = await request.fetch("/api/v1/parks", { method });
    expect.soft(answer.status(), method).toBe(405);
    expect.soft(answer.headers()["content-type"], method).toBe("application/problem+json");
  }
});

async function readPage(request: APIRequestContext, name: TableName, path: string) {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()["content-type"], path).toBe("application/json");
  expectOpenToAll(answer);
  const read = pageSchema(name).parse(await answer.json());
  const link = answer.headers()["link"];
  expect(link, path).toBe(read.next === null ? undefined : `<${read.next}>; rel="next"`);
  const columns = columnsOfTable(name).map((column) => column.name);
  for (const row of read.rows) expect(Object.keys(row), path).toEqual(columns);
  return read;
}

/** Every value that the schema lists, or one that a row shows to be right. */
function goodValues(name: string, schema: object, rows: readonly Record<string, unknown>[]): string[] {
  const { type, enum: codes } = schema as { type?: string; enum?: string[] };
  if (codes) return codes;
  if (name === "limit") return ["1", "1000"];
  if (type === "boolean") return ["true", "false"];
  if (name === "year") return ["2021"];
  const column = { after: "id", source: "source_id", event: "events" }[name] ?? name;
  const values = rows.flatMap((row) => row[column] ?? []).filter((value) => value !== "");
  return values.slice(0, 2).map(String);
}

async function refused(
  request: APIRequestContext,
  path: string,
  status: number,
  parameter?: string,
): Promise<void> {
  const answer = await request.get(path);
  expect.soft(answer.status(), path).toBe(status);
  expect.soft(answer.headers()["content-type"], path).toBe("application/problem+json");
  expect.soft(answer.headers()["access-control-allow-origin"], path).toBe("*");
  const said = problem.parse(await answer.json());
  expect.soft(said.status, path).toBe(status);
  expect.soft(said.title, path).not.toBe("");
  if (parameter)
    expect
      .soft(
        said.errors?.map((error) => error.parameter),
        path,
      )
      .toContain(parameter);
}

function expectOpenToAll(answer: APIResponse): void {
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  expect(answer.headers()["access-control-expose-headers"]).toBe("etag, link");
}
