// Five packages with sixty clauses, of every status that a policy can have on the day.

import type { z } from "zod";
import { languageOf } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import { benefitSentence } from "#lib/policies/benefit-words.ts";
import type { Clause, Policy, policyPackageContent } from "#lib/policies/model.ts";
import { daysAfter, yearOf } from "./calendar.ts";
import { type DemoDocument, type Recipe, statementOf } from "./document.ts";
import { district, inventedAddress, noPhone, office } from "./names.ts";
import {
  fairOffers,
  financeOffers,
  generalOffers,
  industryOffers,
  landlordMeal,
  landlordOffers,
  type Offer,
  operatorOffers,
  propertyOffers,
  talentOffers,
} from "./offers.ts";
import { parkId } from "./parks.ts";
import { policySource } from "./sources.ts";

type PackageContent = z.infer<typeof policyPackageContent>;

/** What is said of a policy beside its clauses; days count from today. */
type Terms = {
  title: Text;
  provider?: Policy["provider"];
  from: number;
  to: number | null;
  confirmed?: boolean;
  paused?: boolean;
  archived?: boolean;
  fair?: Policy["fairCompetition"];
  parks?: readonly number[];
};

const languages = [languageOf("zh-Hans"), languageOf("en")] as const;

export function demoPackages(recipe: Recipe): DemoDocument<PackageContent>[] {
  const design: Parameters<typeof industryOffers>[0] = ["design", "culture", "advertising"];
  const software: typeof design = ["software", "digital"];
  const making: typeof design = ["manufacturing", "health", "construction"];
  return [
    packageOf(recipe, 1, "community-measures", { zh: "产业社区通用包", en: "Measures for Every Community" }, [
      [
        {
          title: { zh: "子虚区产业社区发展若干措施", en: "Measures for Industry Communities" },
          from: -500,
          to: 400,
        },
        generalOffers,
      ],
      [{ title: { zh: "子虚区人才安居办法", en: "Housing for Talent" }, from: -710, to: 20 }, talentOffers],
      [
        {
          title: { zh: "子虚区融资贴息办法", en: "Interest Subsidies" },
          from: -300,
          to: 430,
          confirmed: false,
          fair: "unknown",
        },
        financeOffers,
      ],
      [
        {
          title: { zh: "子虚区知识产权促进办法", en: "Promotion of Intellectual Property" },
          from: 60,
          to: 790,
        },
        propertyOffers,
      ],
    ]),
    packageOf(recipe, 2, "design-package", { zh: "设计创意专项包", en: "Design and Creative Package" }, [
      [
        {
          title: { zh: "子虚区设计创意产业扶持办法", en: "Support for Design and Creative Industries" },
          from: -200,
          to: 530,
          parks: [1, 4, 10],
        },
        industryOffers(design, 1),
      ],
      [
        {
          title: { zh: "子虚区设计展会补贴办法", en: "Subsidies for Design Fairs" },
          from: -775,
          to: -45,
          parks: [1, 4],
        },
        fairOffers(design),
      ],
    ]),
    packageOf(
      recipe,
      3,
      "software-package",
      { zh: "软件与数字经济专项包", en: "Software and Digital Package" },
      [
        [
          {
            title: { zh: "子虚区软件产业扶持办法", en: "Support for the Software Industry" },
            from: -150,
            to: 215,
            parks: [2, 3],
          },
          industryOffers(software, 2),
        ],
        [
          {
            title: { zh: "子虚区数字会展办法", en: "Digital Fairs" },
            from: -1500,
            to: -400,
            archived: true,
            fair: "failed",
            parks: [3],
          },
          fairOffers(software),
        ],
      ],
    ),
    packageOf(recipe, 4, "manufacturing-package", { zh: "智能制造专项包", en: "Manufacturing Package" }, [
      [
        {
          title: { zh: "子虚区智能制造扶持办法", en: "Support for Smart Manufacturing" },
          from: -400,
          to: 330,
          paused: true,
          parks: [5, 8, 9],
        },
        industryOffers(making, 3),
      ],
      [
        {
          title: { zh: "子虚区制造业展会补贴办法", en: "Subsidies for Manufacturers' Fairs" },
          from: -365,
          to: 0,
          fair: "exempt",
          parks: [5],
        },
        fairOffers(making),
      ],
    ]),
    packageOf(recipe, 5, "operators-and-owners", { zh: "园区与业主优惠", en: "Offers of Parks and Owners" }, [
      [
        {
          title: { zh: "镜花设计产业园入驻优惠", en: "Jinghua Design Park: Offers to Tenants" },
          provider: "park",
          from: -90,
          to: 275,
          fair: "exempt",
          parks: [1],
        },
        operatorOffers,
      ],
      [
        {
          title: { zh: "镜花园1号楼业主优惠", en: "Jinghua Building 1: Its Owner's Offers" },
          provider: "landlord",
          from: -60,
          to: null,
          fair: "exempt",
          parks: [1],
        },
        [...landlordOffers(3), landlordMeal],
      ],
      [
        {
          title: { zh: "水月园业主优惠", en: "Shuiyue: The Owner's Offers" },
          provider: "landlord",
          from: -60,
          to: 120,
          fair: "exempt",
          parks: [2],
        },
        landlordOffers(2),
      ],
      [
        {
          title: { zh: "岱舆园业主优惠", en: "Daiyu: The Owner's Offers" },
          provider: "landlord",
          from: -60,
          to: 300,
          confirmed: false,
          fair: "unknown",
          parks: [5],
        },
        landlordOffers(4),
      ],
    ]),
  ];
}

function packageOf(
  recipe: Recipe,
  n: number,
  slug: string,
  name: Text,
  policies: readonly (readonly [Terms, readonly Offer[]])[],
): DemoDocument<PackageContent> {
  const id = `demo-package-${n}`;
  const isDistrictWide = policies.every(([{ parks }]) => parks === undefined);
  const scope = isDistrictWide ? district : name;
  return {
    id,
    slug,
    kind: "policy_package",
    content: {
      name,
      summary: {
        zh: `虚构的政策包，共${policies.length}项，供演示。`,
        en: `A fictional package of ${policies.length} documents, for demonstration.`,
      },
      statedCount: null,
      districtWide: isDistrictWide,
      ordinal: n,
      policies: policies.map(([terms, offers], index) =>
        policyOf(recipe, `${id}-${index + 1}`, terms, offers),
      ),
      confirmedOn: n === 4 ? null : daysAfter(recipe.today, -15 * n),
      statements: [
        statementOf(`${id}-policy`, "policy", { zh: `“${name.zh}”`, en: `“${name.en}”` }, scope, {
          sourceId: policySource,
          asOf: daysAfter(recipe.today, -90),
        }),
      ],
    },
  };
}

function policyOf({ today }: Recipe, id: string, terms: Terms, offers: readonly Offer[]): Policy {
  const { title, provider = "government", from, to, confirmed = true, fair = "passed", parks = [] } = terms;
  const issuedOn = daysAfter(today, Math.min(from, 0) - 10);
  const [, pack = "", place = ""] = /(\d+)-(\d+)$/.exec(id) ?? [];
  return {
    id,
    title: { zh: `${title.zh}（虚构）`, en: `${title.en} (fictional)` },
    titleKnown: true,
    provider,
    number: provider === "government" ? `子虚政〔${yearOf(issuedOn)}〕${pack}${place}号（虚构）` : null,
    issuer: issuers[provider],
    issuedOn,
    validFrom: daysAfter(today, from),
    validTo: to === null ? null : daysAfter(today, to),
    validityConfirmedOn: confirmed ? daysAfter(today, -30) : null,
    paused: terms.paused ?? false,
    archived: terms.archived ?? false,
    fairCompetition: fair,
    parkIds: parks.map(parkId),
    clauses: offers.map((offer, index) => clauseOf(today, id, index, offer, provider)),
  };
}

/** Who gives it is who says so, and who is asked for it. */
const issuers: Record<Policy["provider"], Text> = {
  government: office,
  park: { zh: "园区运营方（虚构）", en: "The park's operator (fictional)" },
  landlord: { zh: "楼宇业主（虚构）", en: "The building's owner (fictional)" },
};

/** Public money is checked and announced; what a private party gives is a matter of its contract. */
const steps: Record<Policy["provider"], Text[]> = {
  government: [
    { zh: "在受理窗口提交材料", en: "Hand in the papers at the counter" },
    { zh: "初审和现场核查", en: "First check and visit" },
    { zh: "公示五个工作日后拨付", en: "Paid after five working days of public notice" },
  ],
  park: [
    { zh: "向园区运营方提出申请", en: "Apply to the park's operator" },
    { zh: "运营方核对租约和材料", en: "The operator checks lease and papers" },
    { zh: "双方签订补充约定后执行", en: "It holds once both have signed an addendum" },
  ],
  landlord: [
    { zh: "签约前向业主提出", en: "Ask the owner before signing the lease" },
    { zh: "双方商定期限和条件", en: "Agree on time and terms" },
    { zh: "写入租赁合同后执行", en: "It holds once it stands in the lease" },
  ],
};

function clauseOf(
  today: Recipe["today"],
  policyId: string,
  index: number,
  offer: Offer,
  provider: Policy["provider"],
): Clause {
  const id = `${policyId}-c${index + 1}`;
  const [opens, closes] = offer.window ?? [null, null];
  return {
    id,
    number: `第${chineseNumbers[index]}条`,
    title: offer.title,
    purpose: offer.purpose,
    standard: standardOf(offer),
    conditions: offer.asks.map((any, place) => ({ id: `${id}-if-${place + 1}`, any })),
    benefits: offer.gives,
    onlyHighestOf: offer.onlyHighestOf ?? null,
    procedure: procedureOf(index, provider),
    opensOn: opens === null ? null : daysAfter(today, opens),
    closesOn: closes === null ? null : daysAfter(today, closes),
  };
}

const chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

/** The words of a benefit are made of the same data, so that they cannot differ from what is reckoned. */
function standardOf({ title, gives }: Offer): Text {
  if (gives.length === 0)
    return { zh: `${title.zh}，凭预约免费使用。`, en: `${title.en}, free of charge by appointment.` };
  const [chinese, english] = languages;
  const said = (language: typeof chinese, comma: string) =>
    gives.map((benefit) => benefitSentence(language, benefit)).join(comma);
  return { zh: `${said(chinese, "；另有")}。`, en: `${said(english, "; besides, ")}.` };
}

/** Of one clause in four nobody has entered how one applies. */
function procedureOf(index: number, provider: Policy["provider"]): Clause["procedure"] {
  const isUnknown = index % 4 === 3;
  if (isUnknown)
    return {
      materials: [],
      steps: [],
      office: null,
      address: null,
      phone: null,
      timeLimit: null,
      law: null,
      recourse: null,
    };
  const isPublic = provider === "government";
  return {
    materials: [
      { zh: "营业执照复印件", en: "Copy of the business licence" },
      { zh: "租赁合同和付款凭证", en: "Lease and proof of payment" },
      ...(index % 2 === 0
        ? [{ zh: "从业人员名册和社保证明", en: "List of staff with social insurance record" }]
        : []),
    ],
    steps: steps[provider],
    office: issuers[provider],
    address: inventedAddress(index + 3),
    phone: noPhone,
    timeLimit: { zh: "20个工作日", en: "20 working days" },
    law: isPublic ? { zh: "本办法（虚构）", en: "This document (fictional)" } : null,
    recourse: isPublic
      ? {
          zh: "可向区产业服务中心提出复核（虚构）",
          en: "A review may be asked of the service centre (fictional)",
        }
      : null,
  };
}
