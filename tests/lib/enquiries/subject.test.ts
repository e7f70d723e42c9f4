import { beforeAll, describe, expect, test } from "vitest";
import { readSubject } from "#lib/enquiries/published.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { publishedTogether, sourceDraft } from "../../support/editions.ts";
import { parkWithSpaces } from "../../support/spaces.ts";

useDatabase("seeded");

beforeAll(async () => {
  const company = { zh: "运营公司甲", en: "Company A" };
  await publishedTogether([
    sourceDraft("gazette"),
    parkWithSpaces("run-by-one", [], {
      contacts: [
        aContact("district-desk"),
        aContact("officer", { organisation: company, operatesPark: true }),
      ],
    }),
    parkWithSpaces("run-by-nobody-known", [], { contacts: [aContact("another-desk")] }),
  ]);
}, 60_000);

describe("whom an enquiry may be passed on to", () => {
  test.each([
    ["whom a source names", "zhichuang-ip-park", "中知立德知识产权服务（泉州）有限公司专业运营团队"],
    ["whose post is said to run the park", "run-by-one", "运营公司甲"],
    ["where only other posts are known: nobody", "run-by-nobody-known", undefined],
    ["where nothing is known: nobody", "quanzhou-software-park", undefined],
    ["of a park that does not exist: nobody", "nowhere", undefined],
  ])("%s", async (_, park, operator) => {
    expect((await readSubject({ park })).operator?.zh).toBe(operator);
  });
});
