import { expect, test } from "vitest";
import { SourceMark } from "#components/figures/source-mark.tsx";
import { languages } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";

test("a source mark leads to its number's page and says whose it is, beginning with what one sees", () => {
  const figure = { id: "sf-012", name: { zh: "签约总投资", en: "Total investment signed" } };
  const marks = languages.flatMap((language) =>
    elementsIn(draw(<SourceMark language={language} figure={figure} />), "a"),
  );
  expect(marks.map(({ attributes, text }) => [attributes["href"], attributes["aria-label"], text])).toEqual([
    ["/figures/sf-012", "来源：签约总投资", "来源"],
    ["/zh-Hant/figures/sf-012", "來源：簽約總投資", "來源"],
    ["/en/figures/sf-012", "Source: Total investment signed", "Source"],
  ]);
});
