// What a page's HTML says, read by the browser's own parser: nothing is drawn, and nothing is fetched for it.
import type { Page } from "@playwright/test";

export type Outline = {
  lang: string;
  title: string;
  /** Every <meta>, by its name or property. */
  metas: Record<string, string[]>;
  canonical: string[];
  /** Addresses of the page's other languages, by hreflang. */
  alternates: Record<string, string>;
  mainHeadings: string[];
  /** The visible words in the page's own language: without quotes, and without runs marked as another language. */
  words: string;
  /** All that can be read, quotes included. */
  everything: string;
  links: { href: string; isLanguageSwitch: boolean }[];
  ids: string[];
  /** Addresses that a browser fetches or sends something to by itself. */
  used: string[];
  scripts: number;
  jsonLd: string[];
  times: string[];
  footer: [label: string, value: string][];
};

export function readOutline(page: Page, html: string): Promise<Outline> {
  return page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, "text/html");
    const all = (selector: string) => [...read.querySelectorAll(selector)];
    const values = (selector: string, name: string) =>
      all(selector).map((found) => found.getAttribute(name) ?? "");
    const lang = read.documentElement.lang;

    const metas: Record<string, string[]> = {};
    for (const meta of all("meta[name], meta[property]")) {
      const name = meta.getAttribute("name") ?? meta.getAttribute("property") ?? "";
      metas[name] = [...(metas[name] ?? []), meta.getAttribute("content") ?? ""];
    }

    /** Blocks stand on lines of their own; what stands in one line stays together. */
    function textWithout(selector: string): string {
      const body = read.body.cloneNode(true) as HTMLElement;
      for (const left of body.querySelectorAll(selector)) left.remove();
      for (const block of body.querySelectorAll(
        "p, li, div, section, h1, h2, h3, dt, dd, tr, th, td, caption, text, title, desc, br",
      )) {
        block.before("\n");
        block.after("\n");
      }
      return (body.textContent ?? "").replace(/\s*\n\s*/g, "\n");
    }

    return {
      lang,
      title: read.title,
      metas,
      canonical: values('link[rel="canonical"]', "href"),
      alternates: Object.fromEntries(
        all('link[rel="alternate"][hreflang]').map((link) => [
          link.getAttribute("hreflang"),
          link.getAttribute("href"),
        ]),
      ),
      mainHeadings: all("h1").map((heading) => heading.textContent ?? ""),
      words: textWithout(`script, q, [lang]:not([lang="${lang}"])`),
      everything: textWithout("script"),
      links: all("a[href]").map((link) => ({
        href: link.getAttribute("href") ?? "",
        isLanguageSwitch: link.hasAttribute("hreflang"),
      })),
      ids: values("[id]", "id"),
      used: [
        ...values("[src]", "src"),
        ...values("form", "action"),
        ...values(
          'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="preconnect"], link[rel~="manifest"]',
          "href",
        ),
      ],
      scripts: all('script:not([type="application/ld+json"])').length,
      jsonLd: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ""),
      times: values("time", "datetime"),
      footer: all("footer dl > div").map((item) => [
        item.querySelector("dt")?.textContent?.trim() ?? "",
        item.querySelector("dd")?.textContent?.trim() ?? "",
      ]),
    };
  }, html);
}
