// What the demo's clauses promise: what for, what is given, to whom, and together with what. policies.ts puts them into documents.
import type { Text } from "#lib/i18n/text.ts";
import type { Benefit } from "#lib/policies/benefit.ts";
import type { Test } from "#lib/policies/conditions.ts";
import type { Clause } from "#lib/policies/model.ts";

export type Offer = {
  title: Text;
  purpose: Clause["purpose"];
  gives: Benefit[];
  /** All of the lists must hold; of one list any one test is enough. */
  asks: Test[][];
  onlyHighestOf?: Text;
  /** Days from today on which applications open and close. */
  window?: readonly [from: number | null, to: number | null];
};

type Industry = Extract<Test, { is: "industry" }>["among"][number];

export const rentSubsidies: Text = { zh: "租金补贴", en: "rent subsidies" };
export const fittingOut: Text = { zh: "装修补贴", en: "fitting-out subsidies" };
export const recognition: Text = { zh: "企业认定奖励", en: "recognition awards" };
export const housing: Text = { zh: "人才安居补贴", en: "housing support" };

const once = { years: null, cap: null };

export const isEnterprise: Test = { is: "kind", not: false, among: ["enterprise"] };
const inDistrict: Test = { is: "registered", not: false, among: ["district"] };
const isHighTech: Test = { is: "qualification", not: false, among: ["high_tech"] };
const honest: Test = {
  is: "manual",
  what: { zh: "近三年没有严重失信记录", en: "No serious breach of trust on record in three years" },
};

export function inIndustries(among: [Industry, ...Industry[]]): Test {
  return { is: "industry", not: false, among };
}

function people(from: number | null, to: number | null): Test {
  return { is: "people", not: false, from, to };
}

function sum(amount: string, terms: { years?: number; cap?: string } = {}): Benefit {
  return { is: "sum", amount, ...once, ...terms };
}

/** For everyone in the district. */
export const generalOffers: Offer[] = [
  {
    title: { zh: "新入驻企业租金补贴", en: "Rent subsidy for firms that move in" },
    purpose: "rent",
    gives: [
      { is: "per_unit", of: "floor_area", amount: "8元", months: 12, upTo: "1000", years: 2, cap: "8万元" },
    ],
    asks: [[isEnterprise], [inDistrict], [{ is: "floor_area", not: false, from: "100", to: null }], [honest]],
    onlyHighestOf: rentSubsidies,
    window: [-30, 60],
  },
  {
    title: { zh: "装修补贴", en: "Fitting-out subsidy" },
    purpose: "decoration",
    gives: [{ is: "share", of: "decoration", percent: "20", years: null, cap: "15万元" }],
    asks: [[isEnterprise], [inDistrict], [{ is: "floor_area", not: false, from: "300", to: "3000" }]],
    onlyHighestOf: fittingOut,
  },
  {
    title: { zh: "规模成长奖励", en: "Award for growth in size" },
    purpose: "growth",
    gives: [
      {
        is: "tiers",
        by: "revenue",
        tiers: [
          { from: "500万元", amount: "5万元" },
          { from: "2000万元", amount: "20万元" },
          { from: "1亿元", amount: "60万元" },
        ],
        ...once,
      },
    ],
    asks: [[isEnterprise], [{ is: "revenue", not: false, from: "500万元", to: null }], [inDistrict]],
  },
  {
    title: { zh: "高新技术企业认定奖励", en: "Award to recognised high-tech firms" },
    purpose: "growth",
    gives: [sum("20万元")],
    asks: [[isHighTech], [inDistrict]],
    onlyHighestOf: recognition,
  },
  {
    title: { zh: "专精特新企业认定奖励", en: "Award to specialised small firms" },
    purpose: "growth",
    gives: [sum("30万元")],
    asks: [[{ is: "qualification", not: false, among: ["specialised", "little_giant"] }], [inDistrict]],
    onlyHighestOf: recognition,
  },
  {
    title: { zh: "总部企业落户奖励", en: "Award for headquarters" },
    purpose: "growth",
    gives: [sum("100万元", { years: 3 })],
    asks: [[{ is: "qualification", not: false, among: ["headquarters", "listed"] }], [people(100, null)]],
  },
  {
    title: { zh: "新增就业补贴", en: "Subsidy for new jobs" },
    purpose: "talent",
    gives: [
      {
        is: "per_unit",
        of: "people",
        amount: "2000元",
        months: null,
        upTo: "100",
        years: null,
        cap: "20万元",
      },
    ],
    asks: [[isEnterprise, { is: "kind", not: false, among: ["individual_business"] }], [people(10, null)]],
  },
  {
    title: {
      zh: "台港澳青年创业启动资金",
      en: "Start-up money for young founders from Taiwan, Hong Kong and Macao",
    },
    purpose: "finance",
    gives: [sum("10万元")],
    asks: [
      [
        { is: "registered", not: false, among: ["taiwan_hk_macao"] },
        { is: "qualification", not: false, among: ["taiwan_funded", "returnee"] },
      ],
      [{ is: "years", not: false, from: null, to: "3" }],
    ],
  },
];

export const talentOffers: Offer[] = [
  {
    title: { zh: "人才房租补贴", en: "Rent support for staff" },
    purpose: "talent",
    gives: [
      { is: "per_unit", of: "people", amount: "600元", months: 12, upTo: "30", years: 3, cap: "20万元" },
    ],
    asks: [[inDistrict], [people(20, null)]],
    onlyHighestOf: housing,
  },
  {
    title: { zh: "团队安家补贴", en: "Settling-in support for teams" },
    purpose: "talent",
    gives: [
      {
        is: "tiers",
        by: "people",
        tiers: [
          { from: "5", amount: "10万元" },
          { from: "15", amount: "30万元" },
          { from: "30", amount: "50万元" },
        ],
        years: null,
        cap: "50万元",
      },
    ],
    asks: [[{ is: "kind", not: false, among: ["team", "enterprise"] }], [people(5, null)]],
    onlyHighestOf: housing,
  },
  {
    title: { zh: "引才中介奖励", en: "Award for bringing in talent" },
    purpose: "talent",
    gives: [{ is: "per_unit", of: "people", amount: "1000元", months: null, upTo: null, ...once }],
    asks: [[inIndustries(["human_resources"])], [{ is: "kind", not: true, among: ["team"] }]],
  },
  {
    title: { zh: "见习岗位补贴", en: "Support for trainee posts" },
    purpose: "talent",
    gives: [{ is: "per_unit", of: "people", amount: "800元", months: 6, upTo: "20", ...once }],
    asks: [
      [{ is: "kind", not: false, among: ["enterprise", "institution", "social_organisation"] }],
      [{ is: "manual", what: { zh: "与院校签订见习协议", en: "A traineeship agreement with a school" } }],
    ],
  },
];

export const financeOffers: Offer[] = [
  {
    title: { zh: "贷款贴息", en: "Interest subsidy" },
    purpose: "finance",
    gives: [{ is: "share", of: "interest", percent: "40", years: 3, cap: "30万元" }],
    asks: [[isEnterprise], [{ is: "revenue", not: false, from: null, to: "4亿元" }]],
  },
  {
    title: { zh: "担保费补贴", en: "Guarantee fee subsidy" },
    purpose: "finance",
    gives: [{ is: "share", of: "other", percent: "50", years: null, cap: "5万元" }],
    asks: [[isEnterprise, { is: "kind", not: false, among: ["individual_business"] }]],
  },
  {
    title: { zh: "上市培育奖励", en: "Award on the way to a listing" },
    purpose: "finance",
    gives: [sum("50万元"), sum("80万元")],
    asks: [
      [{ is: "years", not: false, from: "3", to: null }],
      [{ is: "revenue", not: false, from: "1亿元", to: null }],
    ],
  },
  {
    title: { zh: "首次融资奖励", en: "Award for a first round of finance" },
    purpose: "finance",
    gives: [sum("15万元")],
    asks: [
      [{ is: "qualification", not: true, among: ["listed"] }],
      [{ is: "years", not: false, from: null, to: "5" }],
    ],
  },
];

export const propertyOffers: Offer[] = [
  {
    title: { zh: "外观设计专利资助", en: "Support for design patents" },
    purpose: "ip",
    gives: [{ is: "share", of: "other", percent: "50", years: null, cap: "3万元" }],
    asks: [[inDistrict]],
  },
  {
    title: { zh: "软件著作权登记资助", en: "Support for software copyright" },
    purpose: "ip",
    gives: [sum("2000元")],
    asks: [[inIndustries(["software", "digital"])]],
  },
  {
    title: { zh: "维权费用补助", en: "Support for defending rights" },
    purpose: "ip",
    gives: [{ is: "share", of: "other", percent: "30", years: null, cap: "10万元" }],
    asks: [
      [isEnterprise],
      [{ is: "manual", what: { zh: "胜诉或者达成调解", en: "The case was won or settled" } }],
    ],
  },
];

/** The eight that every industry's own policy has, with its own amounts. `scale` makes them larger. */
export function industryOffers(among: [Industry, ...Industry[]], scale: number): Offer[] {
  const own = inIndustries(among);
  const wan = (n: number) => `${n * scale}万元`;
  return [
    {
      title: { zh: "产业用房租金补贴", en: "Rent subsidy for the industry's premises" },
      purpose: "rent",
      gives: [
        {
          is: "per_unit",
          of: "floor_area",
          amount: `${10 + 2 * scale}元`,
          months: 12,
          upTo: "1500",
          years: 3,
          cap: wan(12),
        },
      ],
      asks: [[own], [isEnterprise, { is: "kind", not: false, among: ["institution"] }], [people(20, null)]],
      onlyHighestOf: rentSubsidies,
    },
    {
      title: { zh: "工作空间装修补贴", en: "Fitting-out subsidy for work spaces" },
      purpose: "decoration",
      gives: [
        {
          is: "per_unit",
          of: "floor_area",
          amount: `${200 + 100 * scale}元`,
          months: null,
          upTo: "1000",
          years: null,
          cap: wan(20),
        },
      ],
      asks: [[own], [{ is: "floor_area", not: false, from: "200", to: null }]],
      onlyHighestOf: fittingOut,
    },
    {
      title: { zh: "团队规模奖励", en: "Award by size of the team" },
      purpose: "growth",
      gives: [
        {
          is: "tiers",
          by: "people",
          tiers: [
            { from: "10", amount: wan(3) },
            { from: "30", amount: wan(8) },
            { from: "100", amount: wan(20) },
          ],
          years: 2,
          cap: null,
        },
      ],
      asks: [[own], [people(10, null)]],
    },
    {
      title: { zh: "年限成长奖励", en: "Award by years of activity" },
      purpose: "growth",
      gives: [
        {
          is: "tiers",
          by: "years",
          tiers: [
            { from: "1", amount: wan(1) },
            { from: "3", amount: wan(2) },
          ],
          ...once,
        },
      ],
      asks: [[own], [{ is: "years", not: false, from: "1", to: "10" }]],
    },
    {
      title: { zh: "研发费用补助", en: "Support for research" },
      purpose: "growth",
      gives: [{ is: "share", of: "research", percent: "10", years: 2, cap: wan(50) }],
      asks: [[own], [isHighTech, { is: "qualification", not: false, among: ["tech_sme"] }]],
    },
    {
      title: { zh: "营业收入奖励", en: "Award by revenue" },
      purpose: "growth",
      gives: [{ is: "share", of: "revenue", percent: "0.5", years: null, cap: wan(40) }],
      asks: [[own], [{ is: "qualification", not: false, among: ["above_threshold"] }]],
      onlyHighestOf: recognition,
    },
    {
      title: { zh: "专业人才补贴", en: "Support for specialists" },
      purpose: "talent",
      gives: [
        {
          is: "per_unit",
          of: "people",
          amount: `${1500 * scale}元`,
          months: null,
          upTo: "50",
          years: 2,
          cap: wan(10),
        },
      ],
      asks: [[own], [people(5, 300)]],
      onlyHighestOf: housing,
    },
    {
      title: { zh: "作品与专利奖励", en: "Award for works and patents" },
      purpose: "ip",
      gives: [sum(wan(5))],
      asks: [
        [own],
        [
          {
            is: "manual",
            what: { zh: "作品获得区里认可的奖项", en: "The work won an award that the district recognises" },
          },
        ],
      ],
      window: [-200, -20],
    },
  ];
}

/** Two more for a policy of fairs. */
export function fairOffers(among: [Industry, ...Industry[]]): Offer[] {
  return [
    {
      title: { zh: "参展补贴", en: "Subsidy for fairs" },
      purpose: "growth",
      gives: [{ is: "share", of: "other", percent: "60", years: null, cap: "6万元" }],
      asks: [[inIndustries(among)]],
    },
    {
      title: { zh: "办展补贴", en: "Subsidy for holding fairs" },
      purpose: "growth",
      gives: [
        {
          is: "tiers",
          by: "floor_area",
          tiers: [
            { from: "1000", amount: "10万元" },
            { from: "5000", amount: "40万元" },
          ],
          ...once,
        },
      ],
      asks: [
        [inIndustries(among)],
        [{ is: "registered", not: false, among: ["city", "province", "mainland", "abroad"] }],
      ],
    },
  ];
}

/** What the operator of a park gives from its own means. */
export const operatorOffers: Offer[] = [
  {
    title: { zh: "共享会议室", en: "Shared meeting rooms" },
    purpose: "rent",
    gives: [],
    asks: [],
  },
  {
    title: { zh: "孵化工位补贴", en: "Subsidised desks" },
    purpose: "rent",
    gives: [{ is: "per_unit", of: "people", amount: "200元", months: 12, upTo: "10", ...once }],
    asks: [[{ is: "kind", not: false, among: ["team", "individual_business"] }], [people(null, 10)]],
    onlyHighestOf: rentSubsidies,
  },
  {
    title: { zh: "租金返还", en: "Part of the rent back" },
    purpose: "rent",
    gives: [{ is: "share", of: "rent", percent: "10", years: 2, cap: null }],
    asks: [
      [{ is: "floor_area", not: false, from: "500", to: null }],
      [{ is: "years", not: false, from: "1", to: null }],
    ],
    onlyHighestOf: rentSubsidies,
  },
  {
    title: { zh: "打样设备使用补贴", en: "Use of prototyping machines" },
    purpose: "decoration",
    gives: [{ is: "share", of: "other", percent: "30", years: null, cap: "2万元" }],
    asks: [
      [inIndustries(["design", "manufacturing"]), { is: "qualification", not: false, among: ["incubator"] }],
    ],
  },
];

/** What a building's owner gives: no policy of the government. */
export function landlordOffers(months: number): Offer[] {
  return [
    {
      title: { zh: "装修期免租", en: "No rent while fitting out" },
      purpose: "rent",
      gives: [{ is: "rent_free", months }],
      asks: [[{ is: "floor_area", not: false, from: "300", to: null }]],
    },
    {
      title: { zh: "长约免租", en: "Rent-free months for a long lease" },
      purpose: "rent",
      gives: [{ is: "rent_free", months: months * 2 }],
      asks: [[{ is: "manual", what: { zh: "租期五年以上", en: "A lease of at least five years" } }]],
    },
  ];
}

export const landlordMeal: Offer = {
  title: { zh: "员工餐补", en: "Staff canteen" },
  purpose: "talent",
  gives: [{ is: "per_unit", of: "people", amount: "100元", months: 12, upTo: "50", ...once }],
  asks: [[people(10, 50)]],
};
