import { describe, expect, test } from "vitest";
import { CheckForms } from "#components/check/check-forms.tsx";
import { FigureVerdict } from "#components/check/figure-verdict.tsx";
import { NothingFound } from "#components/check/nothing-found.tsx";
import { SaidElsewhen } from "#components/check/said-elsewhen.tsx";
import type { EditionNote } from "#lib/editorial/editions.ts";
import type { FigureState } from "#lib/figures/quotations.ts";
import type { Language } from "#lib/i18n/language.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

function state(number: number, value: string, change: Partial<EditionNote> = {}): FigureState {
  return {
    id: "sf-012",
    name: { zh: "集中签约总投资", en: "Total investment signed" },
    quantity: {
      value,
      unit: "yi_yuan",
      amountYuan: `${value.replace(".", "")}0000000`,
      qualifier: null,
      use: "shown",
    },
    note: {
      number,
      state: "superseded",
      nature: number === 1 ? "first" : "correction",
      publicNote: number === 1 ? null : { zh: "原文为14.9亿元。", en: "The source says 1.49 billion." },
      severity: number === 1 ? null : "changes_conclusion",
      publishedAt: new Date(`2026-11-2${number}T02:00:00Z`),
      supersededAt: new Date(`2026-11-2${number + 1}T02:00:00Z`),
      ...change,
    },
  };
}

const current = { state: "published", supersededAt: null } as const;
const history = [state(1, "14.8"), state(2, "14.9", current)];
const verdict = (quoted: FigureState | undefined, states = history, language: Language = hans) =>
  quoted ? textOfMarkup(draw(<FigureVerdict language={language} quoted={quoted} states={states} />)) : "";

describe("the verdict on a figure", () => {
  test("that was corrected tells then and now, with the reason and whether it changes the conclusion", () => {
    const text = verdict(history[0]);
    expect(text).toContain("更正过");
    expect(text).toContain("当时14.8亿元第1版，发布于2026-11-21 10:00");
    expect(text).toContain("现在14.9亿元第2版，发布于2026-11-22 10:00");
    expect(text).toContain("更正（影响结论） · 现行，2026-11-22 10:00。 原文为14.9亿元。");
  });

  test("that stands says so, and nothing more", () => {
    const text = verdict(history[1]);
    expect(text).toContain("没有变");
    expect(text).not.toContain("为什么");
  });

  test("whose number stayed the same in a later edition says that, too", () => {
    const same = [state(1, "14.8"), state(2, "14.8", { ...current, nature: "revision", severity: null })];
    expect(verdict(same[0], same)).toContain("修订过");
    expect(verdict(same[0], same)).toContain(hans.words.check.sameNumber);
  });

  test("that was withdrawn has nothing to show now", () => {
    const gone = [state(1, "14.8", { state: "withdrawn" })];
    const text = verdict(gone[0], gone);
    expect(text).toContain("已撤回");
    expect(text).not.toContain("现在");
  });

  test("leads to the frozen page and to the present one", () => {
    const links = elementsIn(
      draw(<FigureVerdict language={en} quoted={state(1, "14.8")} states={history} />),
      "a",
    );
    expect(links.map(({ attributes }) => attributes["href"])).toEqual([
      "/en/figures/sf-012/v/1",
      "/en/figures/sf-012",
    ]);
  });

  test("says where the reader left out that it is no exact number, or put that in", () => {
    const nearly = state(1, "14.8", current);
    nearly.quantity.qualifier = "nearly";
    const told = (quoted: FigureState, isRough?: boolean) =>
      textOfMarkup(
        draw(<FigureVerdict language={hans} quoted={quoted} states={[quoted]} isRough={isRough} />),
      );
    expect(told(nearly, false)).toContain("当时写的是“近14.8亿元”");
    expect(told(state(1, "14.8", current), true)).toContain("当时写的是“14.8亿元”，没有“约”");
    for (const text of [told(nearly, true), told(nearly), told(state(1, "14.8", current), false)])
      expect(text).not.toContain("当时写的是");
  });

  test("is told in every language", () => {
    expect(verdict(history[0], history, en)).toContain("ThenRMB 1.48 billion");
    expect(verdict(history[0], history, hant)).toContain("當時人民幣14.8億元");
  });
});

test("a number of other days stands with the time in which it was said", () => {
  const cells = elementsIn(draw(<SaidElsewhen language={hans} states={history} />), "td").map(
    ({ text }) => text,
  );
  expect(cells).toEqual([
    ...["14.8亿元", "第1版", "2026-11-21 10:00起，2026-11-22 10:00止"],
    ...["14.9亿元", "第2版", "2026-11-22 10:00起"],
  ]);
});

test("where nothing is found, the reader is told what to try and where to look", () => {
  const markup = draw(<NothingFound language={hans} reason="本站从来没有说过这个数。" ofNumber />);
  expect(textOfMarkup(markup)).toContain("从来没有说过");
  expect(elementsIn(markup, "li")).toHaveLength(hans.words.check.nothingHelp.length + 1);
  const ofAddress = draw(<NothingFound language={hans} reason="没有这个地址。" />);
  expect(textOfMarkup(ofAddress)).not.toContain("数字和单位");
  expect(elementsIn(ofAddress, "li")).toHaveLength(1);
  expect(elementsIn(markup, "a").map(({ attributes }) => attributes["href"])).toEqual([
    "/figures",
    "/signings",
    "/corrections",
  ]);
});

test("the forms keep what was asked where it was asked, and send it in the address", () => {
  const markup = draw(
    <CheckForms language={hans} asked={{ day: "2026-10-31", number: "8个" }} today="2026-11-23" />,
  );
  expect(
    elementsIn(markup, "form").map(({ attributes }) => [attributes["method"], attributes["action"]]),
  ).toEqual([
    ["get", "/check"],
    ["get", "/check"],
  ]);
  const values = elementsIn(markup, "input").map(({ attributes }) => [
    attributes["name"],
    attributes["value"],
  ]);
  expect(values).toEqual([
    ["address", undefined],
    ["day", undefined],
    ["day", "2026-10-31"],
    ["number", "8个"],
  ]);
});
