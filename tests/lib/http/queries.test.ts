import { describe, expect, test } from "vitest";
import { readQuery } from "#lib/http/queries.ts";

const table = [{ path: /^\/search$/, keys: ["q", "kind", "from"] }];
const read = (query: string, path = "/search") => readQuery(path, query, table);

describe("a query", () => {
  test("has one form, whatever the order and the encoding", () => {
    expect(read("q=%e6%b3%95+a&kind=park")).toBe("kind=park&q=%E6%B3%95%20a");
    expect(read("kind=p%61rk&q=%E6%B3%95%20a")).toBe("kind=park&q=%E6%B3%95%20a");
  });

  test("loses what a form leaves empty, and what others added to the link", () => {
    expect(read("q=&kind=park&utm_source=wechat&isappinstalled=0&scene=1&")).toBe("kind=park");
  });

  test("loses the version that Next gives an icon", () => {
    expect(readQuery("/icon.svg", "icon.2b4u79_5s0g4v.svg", table)).toBe("");
  });

  test("keeps a key that the page knows although messengers use it, too", () => {
    expect(read("from=2021")).toBe("from=2021");
    expect(readQuery("/", "from=singlemessage", table)).toBe("");
  });

  test("knows its keys in every language", () => {
    expect(read("q=a", "/en/search")).toBe("q=a");
    expect(read("q=a", "/zh-Hant/search")).toBe("q=a");
  });

  test.each([
    "x=1",
    "q=a&q=b",
    "q=a&q=",
    "Q=a",
    "q[]=a",
    "__proto__=1",
    "q=%zz",
    "q=%00",
    `q=${"a".repeat(201)}`,
    "utm%00=1",
  ])("%s is refused", (query) => {
    expect(read(query)).toBe(null);
  });

  test("has one list where a form sends a key several times, and only where the page says so", () => {
    const lists = [{ path: /^\/compare$/, keys: ["parks", "q"], lists: ["parks"] }];
    expect(readQuery("/compare", "parks=b&parks=a", lists)).toBe("parks=b%2Ca");
    expect(readQuery("/compare", "parks=b%2Ca", lists)).toBe("parks=b%2Ca");
    expect(readQuery("/compare", "q=a&q=b", lists)).toBe(null);
    expect(readQuery("/compare", `${"parks=abcdefghij&".repeat(20)}`, lists)).toBe(null);
  });

  test("asks the totals, and a day of a figure or an event, and nothing else of them", () => {
    expect(readQuery("/en/signings", "year=2021&as-of=2026-10-31")).toBe("as-of=2026-10-31&year=2021");
    expect(readQuery("/signings/2021-08-city-promotion", "as-of=2026-10-31")).toBe("as-of=2026-10-31");
    expect(readQuery("/figures/sf-012", "as-of=2026-10-31")).toBe("as-of=2026-10-31");
    expect(readQuery("/figures/sf-012/v/1", "as-of=2026-10-31")).toBe(null);
    expect(readQuery("/figures", "as-of=2026-10-31")).toBe(null);
    expect(readQuery("/signings", "colour=red")).toBe(null);
  });

  test("may be as long as a citation where one is pasted", () => {
    expect(readQuery("/check", `address=${"a".repeat(1500)}`)).toHaveLength(1508);
    expect(readQuery("/check", `address=${"a".repeat(1501)}`)).toBe(null);
  });

  test("of a page that knows none is refused or empty", () => {
    expect(readQuery("/parks", "q=a")).toBe(null);
    expect(readQuery("/parks", "utm_campaign=x&gclid=1")).toBe("");
  });
});
