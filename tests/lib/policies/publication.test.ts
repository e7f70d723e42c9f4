import { expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { condition } from "#lib/policies/conditions.ts";
import { procedure } from "#lib/policies/model.ts";
import { useDatabase } from "../../support/database.ts";
import { published } from "../../support/editions.ts";

useDatabase("emptied");

const clause = {
  ...{ id: "package-1-1", number: "第三条", title: { zh: "房租补助" }, purpose: "rent" },
  ...{ standard: { zh: "每平方米每月补助5元" }, opensOn: null, closesOn: null },
};
const policy = {
  ...{ id: "package-1", title: { zh: "若干措施" }, titleKnown: true, provider: "government", number: null },
  ...{
    issuer: null,
    issuedOn: null,
    validFrom: null,
    validTo: null,
    validityConfirmedOn: null,
    paused: false,
  },
  ...{ archived: false, fairCompetition: "unknown", parkIds: [] },
};
const contentWith = (...clauses: object[]) => ({
  ...{ name: { zh: "政策包" }, summary: { zh: "一项" }, statedCount: null, districtWide: true, ordinal: 1 },
  ...{ policies: [{ ...policy, clauses }], confirmedOn: null, statements: [] },
});
const document = { id: "package", kind: "policy_package" as const, slug: "package" };

test("a clause goes live with its conditions and its procedure", async () => {
  const conditions = [{ id: "c-1", any: [{ is: "people", not: false, from: 30, to: null }] }];
  const how = {
    ...{ materials: [{ zh: "营业执照复印件" }], steps: [{ zh: "提交材料" }], office: { zh: "产业科" } },
    ...{ address: null, phone: null, timeLimit: { zh: "15个工作日" }, law: null, recourse: null },
  };
  await published({ document, content: contentWith({ ...clause, conditions, procedure: how }), seen: null });
  const [row] = await staffDb().clause.findMany();
  expect(row?.conditions).toEqual(conditions);
  expect(procedure.parse(row?.procedure)).toEqual(how);
});

test("a clause from before they were kept has none", async () => {
  await published({ document, content: contentWith(clause), seen: null });
  const [row] = await staffDb().clause.findMany();
  expect(condition.array().parse(row?.conditions)).toEqual([]);
  expect(procedure.parse(row?.procedure)).toMatchObject({ materials: [], steps: [], office: null });
});
