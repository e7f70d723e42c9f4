import { describe, expect, test } from "vitest";
import { readPastedAddress } from "#lib/citations/pasted-address.ts";

const figure = (edition: number | null, day: string | null = null) => ({
  of: "figure",
  id: "sf-012",
  edition,
  day,
});

describe("an address that somebody pastes", () => {
  test.each([
    ["/figures/sf-012/v/1", figure(1)],
    ["figures/sf-012/v/12", figure(12)],
    ["https://portal.example/figures/sf-012/v/1", figure(1)],
    ["https://portal.example/communities/en/figures/sf-012/v/1", figure(1)],
    ["/zh-Hant/figures/sf-012/v/1", figure(1)],
    ["/data/figures/sf-012/v/1.csv", figure(1)],
    ["  /figures/sf-012/v/1  ", figure(1)],
    ["／figures／sf-012／v／1", figure(1)],
    ["http://localhost:3000/f/sf-012", figure(null)],
    ["/figures/sf-012", figure(null)],
    ["/figures/sf-012?as-of=2026-10-31", figure(null, "2026-10-31")],
    ["/figures/sf-012?as-of=2026-10-31&utm_source=x#cite", figure(null, "2026-10-31")],
    [
      "据“丰泽产业社区”门户，总投资为14.8亿元。来源：东南早报。https://portal.example/figures/sf-012/v/1",
      figure(1),
    ],
    [
      "丰泽产业社区. 总投资[DS/OL]. 第1版（2026-11-23）[2026-12-01]. https://portal.example/figures/sf-012/v/1.",
      figure(1),
    ],
    [
      "/signings/2021-08-city-promotion/v/2",
      { of: "event", slug: "2021-08-city-promotion", edition: 2, day: null },
    ],
    [
      "/en/signings/spring?as-of=2026-10-31",
      { of: "event", slug: "spring", edition: null, day: "2026-10-31" },
    ],
    ["/signings", { of: "totals", asked: {} }],
    [
      "https://portal.example/signings?year=2021&as-of=2026-10-31",
      { of: "totals", asked: { year: "2021", "as-of": "2026-10-31" } },
    ],
    ["/signings?park=a%2Db", { of: "totals", asked: { park: "a-b" } }],
  ])("%s is understood", (text, expected) => {
    expect(readPastedAddress(text)).toEqual(expected);
  });

  test.each([
    "",
    "14.8亿元",
    "https://portal.example/",
    "/parks/quanzhou-software-park",
    "/figures",
    "/figures/",
    "/signingsx",
    "sf-012",
  ])("%s is none", (text) => {
    expect(readPastedAddress(text)).toBeNull();
  });

  test("keeps nothing of what is no edition", () => {
    expect(readPastedAddress("/figures/sf-012/v/0")).toEqual(figure(null));
    expect(readPastedAddress("/figures/sf-012/v/1234567")).toMatchObject({ id: "sf-012" });
  });

  test("is read in no time, however long and hostile", () => {
    const begun = performance.now();
    for (const text of [
      "/".repeat(200),
      "figures/".repeat(25),
      `/figures/${"a-".repeat(95)}`,
      `/signings?${"&=".repeat(95)}`,
    ])
      readPastedAddress(text);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});
