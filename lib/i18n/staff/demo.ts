// What the desk says otherwise where it works on the demo.

import type { Otherwise } from "../otherwise.ts";
import { demoEn } from "../words/demo-en.ts";
import { demoZh } from "../words/demo-zh.ts";
import type { StaffWords } from "./zh.ts";

export const demoStaffZh: Otherwise<StaffWords> = {
  frame: {
    portal: "子虚区产业社区（虚构演示）",
    fiction: demoZh.site?.fiction ?? "",
    titleOn: (title: string) => `${title} · 虚构演示工作台`,
  },
  fields: {
    statementScope: { help: "这句话的主语，如“镜花设计产业园”。" },
    scopeText: { help: "写给读者的话，如“镜花设计产业园上年签约项目”。" },
    eventLevel: { help: "市级活动只列本区的部分。" },
    slug: { help: "小写字母、数字和连字符，如 jinghua-design-park。改了以后，旧网址会自动转到新网址。" },
  },
};

export const demoStaffEn: Otherwise<StaffWords> = {
  frame: {
    portal: "Zixu Industry Communities (fictional demo)",
    fiction: demoEn.site?.fiction ?? "",
    titleOn: (title) => `${title} · fictional demo desk`,
  },
  fields: {
    eventLevel: { help: "Of a city event only the district's part is listed." },
  },
};
