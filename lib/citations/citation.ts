// How a number of this portal is cited. Pure: the same number, edition and access date give the same text.
// GB/T 7714—2025 (in force since 2026-07-01) types it as a data set online: 责任者. 题名[DS/OL]. 版本. 传播者（发布日期）[引用日期]. URL.
import type { Day } from "#lib/values/day.ts";

/** What a citation must carry, each already in the reader's language. */
export type Cited = {
  /** What stands before its id where ids of several portals meet. */
  key: string;
  id: string;
  /** Who answers for the portal: its organiser; null where none is set, and never made up. */
  responsible: string | null;
  portal: string;
  title: string;
  /** Number and unit, qualifier included. */
  quantity: string;
  scope: string;
  asOf: string;
  basis: string;
  /** An edition's number, or the day whose state is cited. */
  edition: number | Day;
  editionText: string;
  publishedOn: Day;
  /** The address that never changes its answer. */
  url: string;
  /** Where the number comes from: publisher, authors and date, with how the date is known. */
  source: string;
  /** What has to be said of such numbers; empty where nothing has. */
  caution: string;
};

export type CitationStyle = "gbt7714-2025" | "gbt7714-2015" | "bibtex";

/** A reference-list entry, of a number read on `accessedOn`. */
export function cite(cited: Cited, style: CitationStyle, accessedOn: Day): string {
  const { responsible, portal, title, editionText, publishedOn, url } = cited;
  if (style === "bibtex") return bibtex(cited, accessedOn);
  const date = style === "gbt7714-2025" ? `（${publishedOn}）` : `(${publishedOn})`;
  const by = responsible === null ? "" : `${responsible}. `;
  return `${by}${title}[DS/OL]. ${editionText}. ${portal}${date}[${accessedOn}]. ${url}.`;
}

/** A sentence ready to paste: the number with its scope, as-of, basis, edition, source and frozen address in the text itself. */
export function sentence(cited: Cited, locale: "zh-Hans" | "zh-Hant" | "en"): string {
  const { portal, title, quantity, scope, asOf, basis, editionText, source, caution, url } = cited;
  if (locale === "en") {
    const details = [scope, asOf, basis.includes("basis") ? basis : `basis: ${basis}`, editionText].join(
      "; ",
    );
    return [`${portal}: ${title}, ${quantity} (${details}).`, `Source: ${source}.`, caution, url]
      .filter(Boolean)
      .join(" ");
  }
  const isHant = locale === "zh-Hant";
  const [according, gate, is, basisWord, sourceWord] = isHant
    ? ["據", "門戶", "為", "口徑", "來源"]
    : ["据", "门户", "为", "口径", "来源"];
  const details = [
    scope,
    asOf,
    basis.includes(basisWord) ? basis : `${basisWord}：${basis}`,
    editionText,
  ].join("；");
  return `${according}“${portal}”${gate}，${title}${is}${quantity}（${details}）。${sourceWord}：${source}。${caution}${url}`;
}

function bibtex(cited: Cited, accessedOn: Day): string {
  const { id, responsible, portal, title, quantity, editionText, publishedOn, url } = cited;
  const { scope, asOf, source } = cited;
  const fields = [
    ...(responsible === null ? [] : [["author", `{${escaped(responsible)}}`] as const]),
    ["title", `{${escaped(`${title}: ${quantity}`)}}`],
    ["year", publishedOn.slice(0, 4)],
    ["date", publishedOn],
    ["version", escaped(editionText)],
    ["publisher", `{${escaped(portal)}}`],
    ["note", escaped(`${scope}; ${asOf}; ${source}`)],
    ["url", url],
    ["urldate", accessedOn],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@dataset{${cited.key}-${id}-v${cited.edition},`, ...lines, "}"].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\{}%#&$_]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`));
}
