import { expect, test } from "vitest";
import { Say } from "#components/ui/say.tsx";
import { languages } from "../../support/languages.ts";
import { draw } from "../../support/markup.ts";

const said = (text: { zh: string; en?: string; hant?: string }) =>
  languages.map((language) => draw(<Say language={language} text={text} />));

test("a text is said plainly in the page's own language", () => {
  expect(said({ zh: "软件园", en: "Software Park" })).toEqual(["软件园", "軟件園", "Software Park"]);
});

test("a text that has no English is marked as Chinese on an English page", () => {
  expect(said({ zh: "软件园" })[2]).toBe('<span lang="zh-Hans-CN">软件园</span>');
});
