// A card as a figure makes it, with whatever a test wants otherwise; and what any card says.
import type { Card } from "#lib/cards/card.ts";

export function aCard(change: Partial<Card> = {}): Card {
  return {
    locale: "zh-Hans",
    portal: "丰泽产业社区",
    owner: "泉州市丰泽区 · 产业社区门户",
    name: "2021年8月集中签约总投资（丰泽区）",
    numbers: [{ before: "约", number: "14.8", after: "亿元", caption: "" }],
    instead: "",
    marks: ["招商工作口径，非统计部门发布数据。"],
    rows: [
      { label: "范围", value: "泉州市2021年8月集中签约活动中丰泽区的部分" },
      { label: "所属时期", value: "2021年8月，截至2021年8月" },
      { label: "来源", value: "东南早报《丰泽产业社区赋能赋智 又完成8个项目集中签约》" },
    ],
    edition: "第1版",
    address: "https://portal.example/figures/sf-012/v/1",
    title: "2021年8月集中签约总投资（丰泽区）：约14.8亿元",
    description:
      "2021年8月集中签约总投资（丰泽区）：约14.8亿元。范围：泉州市2021年8月集中签约活动中丰泽区的部分。",
    ...change,
  };
}

/** Every text that is drawn. */
export function textsOn(card: Card): string[] {
  const { portal, owner, name, numbers, instead, marks, rows, edition, address } = card;
  const written = numbers.flatMap(({ before, number, after, caption }) => [before, number, after, caption]);
  const told = rows.flatMap(({ label, value }) => [label, value]);
  return [portal, owner, name, ...written, instead, ...marks, ...told, edition, address].filter(Boolean);
}
