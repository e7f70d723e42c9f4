import { describe, expect, test } from "vitest";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { listWithdrawals } from "#lib/editorial/corrections.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, done, published, sourceDraft } from "../../support/editions.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

describe("the document that an address names", () => {
  test.each([
    ["park", "quanzhou-software-park"],
    ["signing_event", "2021-02-first-signing"],
    ["figure", "sf-005"],
    ["source", "dnzb-2021"],
  ] as const)("is there, where it is a %s that never moved", async (kind, slug) => {
    expect(await whereaboutsOf(kind, slug)).toEqual({ is: "here" });
  });

  test.each([
    ["park", "no-such-park"],
    ["park", "dnzb-2021"],
    ["source", "'; DROP TABLE source; --"],
  ] as const)("is none, where it would be a %s that never was, %s", async (kind, slug) => {
    expect(await whereaboutsOf(kind, slug)).toBeNull();
  });

  test("was withdrawn, and its reason stays at the address that it had last", async () => {
    const reason = { zh: "来源已撤稿", en: "The source was retracted" };
    await published(sourceDraft("moved"));
    const seen = await published(sourceDraft("moved"), "moved-again");
    done(await withdraw(finalReviewer, sourceKind, { ...seen, reason }));
    const withdrawal = {
      kind: "source",
      documentId: "moved",
      slug: "moved-again",
      number: 2,
      name: aSource().title,
      reason,
      at: expect.any(Date),
    };
    expect(await whereaboutsOf("source", "moved-again")).toEqual({ is: "withdrawn", withdrawal });
    expect(await whereaboutsOf("source", "moved")).toEqual({ is: "moved", slug: "moved-again" });
    expect(await listWithdrawals()).toEqual([withdrawal]);

    await published(sourceDraft("moved"), "moved-again");
    expect(await whereaboutsOf("source", "moved-again")).toEqual({ is: "here" });
    expect(await listWithdrawals()).toEqual([withdrawal]);
  });
});
