// What the portal says otherwise where it shows the demo: nothing there is of Fengze, and everything is fictional.
import type { Otherwise } from "../otherwise.ts";
import type { Words } from "../zh.ts";

const fiction = "演示数据：本站所示区、园区、政策、企业、项目和数字均为虚构，不能作为任何依据。";

export const demoZh: Otherwise<Words> = {
  site: {
    name: "子虚区产业社区（虚构演示）",
    key: "zixu-fictional",
    owner: "乌有市子虚区（虚构） · 产业社区门户演示",
    description: "演示站：虚构的子虚区有十个产业社区，用来看门户的各项功能。所示内容均为虚构。",
    keywords: "演示,虚构,产业社区,一园一策,招商,签约",
    fiction,
  },
  search: {
    help: "可以输入名称、简称、拼音或拼音首字母，例如：镜花、设计、jhsjcyy。繁体字和全角字符也能识别。",
  },
  footer: { unset: "演示站，无此项" },
  home: {
    title: "在虚构的子虚区，从一座园区、一页指南开始",
    lead: "这是演示：子虚区并不存在，园区、空间、政策和项目都是编出来的，用来看门户能做什么。",
    signingsScope: (when: string) => `各场公开名单逐项计数。内容均为虚构。数据截至${when}。`,
    sumOf: (events: number, projects: string) =>
      `未公布名单的${events}场集中签约按来源所述合计，共${projects}个项目；不是全年签约额。`,
    communitiesScope: (confirmed: number) => `虚构的名单写明 ${confirmed} 个，其余待核定。`,
    beginReaderText: "按来源看：一份虚构的文件说了什么、本站据此写了什么、哪里可以有两种读法。",
  },
  parks: {
    description: "虚构的子虚区产业社区名录，按是否列入名单分组。",
    lead: "虚构的名单列出九个产业社区，第十个待核定。",
    groups: { confirmed: "列入名单" },
    groupScopes: {
      confirmed: "名单写明属于十大产业社区。",
      likely: "名单没有列出，报道的写法指向十大产业社区。待核定。",
    },
    badges: { confirmed: "列入名单" },
  },
  map: {
    description: "虚构的子虚区各街道有哪些园区，列表与示意图对照；街道不清楚的另列。",
    described: (rows: string) => `按街道的园区数：${rows}。`,
  },
  policies: { lead: "没有经人对照文件确认的，一律标为待核实，不能作为申请依据。内容均为虚构。" },
  guides: {
    lead: "给考察园区的人：一座园区，一页读完，可以打印。",
    policiesScope: "状态按北京时间的日期计算，含最后一日。",
  },
  signings: {
    levels: { city: "市级活动（只列本区部分）" },
    totalName: (n: number) => `未公布名单的${n}场集中签约${n === 1 ? "" : "合计"}`,
  },
  data: {
    lead: `${fiction}文件和接口的格式与正式门户相同，可以用来试写程序。`,
    licence: "演示数据，全部虚构，请勿引用。",
    sourceOfRows: "演示数据，全部虚构；每行写明所据的虚构文件",
    sets: { parks: { text: "园区，是否列入名单。" } },
    api: { filtered: "一座园区的数字", samples: { park: "demo-park-01", figure: "demo-park-01-firms" } },
  },
  about: {
    sections: [
      {
        title: "它是什么",
        text: [
          "产业社区门户的演示站。所示的区、园区、政策、企业、项目和数字均为虚构，如与真实的相同，纯属巧合。",
          "程序与正式门户完全相同：没有来源的不展示，发布过的不丢失、不悄悄改，不知道的就说不知道。这里的“来源”也是虚构的。",
        ],
      },
      {
        title: "可以看什么",
        text: [
          "可租空间和缺项、条款的条件和金额、暂停和到期的政策、两次签约的项目、更正、撤回和固定地址。工作台的演示账号由启动它的人发放。",
        ],
      },
      {
        title: "数字怎么写",
        text: [
          "引用的数字保持原来的单位：来源写万元，就不写成亿元。约、近、超、突破等字样跟着数字走。",
          "时间、范围、口径不同的数不相加，百分比写明分母；来源没写分母的，照实说明。",
        ],
      },
      {
        title: "版本与更正",
        text: ["每份内容都有版本。发布时间由系统记录，不能倒填；已发布的版本不可改写，只能由新的版本接替。"],
      },
      {
        title: "语言",
        text: ["以简体中文为准。繁体页面由系统转换；英文页面为译文，未译的部分保留中文并标明。"],
      },
    ],
  },
};
