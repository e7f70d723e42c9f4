import { expect, test } from "vitest";
import { Title } from "#components/page/title.tsx";
import { draw } from "../../support/markup.ts";

test.each([
  ["签约", false],
  ["在丰泽，从一座园区、一页指南开始", false],
  ["文中披露的两次集中签约合计（2021年 · 全区）", true],
  ["按公开名单的签约合计，另列来源写明的园区签约数", true],
])(
  "the title %s is broken anywhere on a phone where a part of it is longer than a line: %s",
  (title, isLong) => {
    expect(draw(<Title>{title}</Title>).includes("long-title")).toBe(isLong);
  },
);
