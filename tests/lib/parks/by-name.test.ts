import { describe, expect, test } from "vitest";
import { listChoice } from "#lib/parks/by-name.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase("seeded");

describe("parks to choose from", () => {
  const slugs = async (...asked: Parameters<typeof listChoice>) =>
    (await listChoice(...asked)).map(({ slug }) => slug);

  test("are those that are chosen, and the first of the others", async () => {
    expect(await slugs(["lingshow-q", "nowhere", "human-resources-park"], "", 2)).toEqual([
      "human-resources-park",
      "lingshow-q",
      "quanzhou-software-park",
      "zhichuang-ip-park",
    ]);
  });

  test("are found by a part of their name; what is chosen stays", async () => {
    expect(await slugs([], "软件", 20)).toEqual(["quanzhou-software-park"]);
    expect(await slugs([], "SOFTWARE", 20)).toEqual(["quanzhou-software-park"]);
    expect(await slugs(["zhichuang-ip-park"], "软件", 20)).toEqual([
      "zhichuang-ip-park",
      "quanzhou-software-park",
    ]);
    expect(await slugs(["zhichuang-ip-park"], "%", 20)).toEqual(["zhichuang-ip-park"]);
  });
});
