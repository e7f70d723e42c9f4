// What the ten parks are: a name out of a fable, an industry, and the buildings that go with it.
import type { Text } from "#lib/i18n/text.ts";
import type { Industry } from "#lib/values/industries.ts";

export type Theme = {
  name: Text;
  /** Last part of the address. */
  slug: string;
  industry: Industry;
  /** The industry's code (GB/T 4754) as projects carry it. */
  code: string;
  /** What the park is for, in a few words. */
  positioning: Text;
  /** What its projects are called after. */
  trades: readonly [Text, ...Text[]];
  /** Clear height in decimetres, from–to, and floor load in tenths of a kN/m², from–to. */
  height: readonly [number, number];
  load: readonly [number, number];
  /** Rent in tenths of a yuan per m² and month, from–to. */
  rent: readonly [number, number];
};

/** The ten of the demo, in the order of their list; the last one's membership is not settled. */
export const themes: readonly [Theme, ...Theme[]] = [
  {
    name: { zh: "镜花设计产业园", en: "Jinghua Design Park" },
    slug: "jinghua-design-park",
    industry: "design",
    code: "M74",
    positioning: { zh: "工业设计与建筑设计工作室", en: "Industrial and architectural design studios" },
    trades: [
      { zh: "工业设计中心", en: "Industrial Design Centre" },
      { zh: "建筑设计工作室", en: "Architectural Studio" },
      { zh: "服装设计工坊", en: "Fashion Design Workshop" },
    ],
    height: [38, 55],
    load: [35, 60],
    rent: [240, 380],
  },
  {
    name: { zh: "水月软件园", en: "Shuiyue Software Park" },
    slug: "shuiyue-software-park",
    industry: "software",
    code: "I65",
    positioning: { zh: "行业软件与信息技术服务", en: "Industry software and information services" },
    trades: [
      { zh: "行业软件研发", en: "Industry Software Development" },
      { zh: "信息安全服务", en: "Information Security Services" },
      { zh: "工业软件平台", en: "Industrial Software Platform" },
    ],
    height: [28, 36],
    load: [25, 40],
    rent: [280, 450],
  },
  {
    name: { zh: "蜃楼数字经济园", en: "Shenlou Digital Economy Park" },
    slug: "shenlou-digital-park",
    industry: "digital",
    code: "I64",
    positioning: { zh: "数据服务与数字内容", en: "Data services and digital content" },
    trades: [
      { zh: "数据标注基地", en: "Data Annotation Base" },
      { zh: "数字内容制作", en: "Digital Content Production" },
      { zh: "直播服务平台", en: "Live-Streaming Platform" },
    ],
    height: [30, 42],
    load: [25, 50],
    rent: [260, 420],
  },
  {
    name: { zh: "南柯文化创意园", en: "Nanke Creative Park" },
    slug: "nanke-creative-park",
    industry: "culture",
    code: "R88",
    positioning: { zh: "影视、手作与展演", en: "Film, crafts and performance" },
    trades: [
      { zh: "影视后期制作", en: "Film Post-Production" },
      { zh: "手作工坊", en: "Craft Workshop" },
      { zh: "展演空间", en: "Performance Space" },
    ],
    height: [36, 60],
    load: [30, 50],
    rent: [180, 320],
  },
  {
    name: { zh: "岱舆智能制造园", en: "Daiyu Smart Manufacturing Park" },
    slug: "daiyu-manufacturing-park",
    industry: "manufacturing",
    code: "C39",
    positioning: { zh: "智能装备与传感器件", en: "Smart equipment and sensors" },
    trades: [
      { zh: "智能装备生产线", en: "Smart Equipment Line" },
      { zh: "传感器件制造", en: "Sensor Manufacturing" },
      { zh: "精密零件加工", en: "Precision Parts" },
    ],
    height: [55, 90],
    load: [75, 150],
    rent: [120, 220],
  },
  {
    name: { zh: "员峤法务服务园", en: "Yuanqiao Legal Services Park" },
    slug: "yuanqiao-legal-park",
    industry: "legal",
    code: "L72",
    positioning: { zh: "法律、公证与知识产权服务", en: "Legal, notarial and intellectual property services" },
    trades: [
      { zh: "知识产权服务", en: "Intellectual Property Services" },
      { zh: "涉外法律服务", en: "Cross-Border Legal Services" },
    ],
    height: [27, 34],
    load: [20, 35],
    rent: [320, 520],
  },
  {
    name: { zh: "乌托人力资源园", en: "Wutuo Human Resources Park" },
    slug: "wutuo-human-resources-park",
    industry: "human_resources",
    code: "L72",
    positioning: { zh: "招聘、培训与人力资源外包", en: "Recruiting, training and outsourcing" },
    trades: [
      { zh: "人才招聘服务", en: "Recruiting Services" },
      { zh: "职业培训中心", en: "Vocational Training Centre" },
    ],
    height: [27, 35],
    load: [20, 35],
    rent: [220, 360],
  },
  {
    name: { zh: "无何健康产业园", en: "Wuhe Health Industry Park" },
    slug: "wuhe-health-park",
    industry: "health",
    code: "Q84",
    positioning: { zh: "检验检测与康复器具", en: "Testing and rehabilitation devices" },
    trades: [
      { zh: "检验检测中心", en: "Testing Centre" },
      { zh: "康复器具研发", en: "Rehabilitation Devices" },
    ],
    height: [32, 48],
    load: [40, 80],
    rent: [200, 340],
  },
  {
    name: { zh: "蕉鹿建筑服务园", en: "Jiaolu Construction Services Park" },
    slug: "jiaolu-construction-park",
    industry: "construction",
    code: "E50",
    positioning: { zh: "建筑施工与工程咨询总部", en: "Headquarters of builders and engineering consultants" },
    trades: [
      { zh: "工程咨询总部", en: "Engineering Consultants' Headquarters" },
      { zh: "装配式建筑研发", en: "Prefabrication Research" },
    ],
    height: [29, 38],
    load: [25, 45],
    rent: [210, 330],
  },
  {
    name: { zh: "梦蝶广告产业园", en: "Mengdie Advertising Park" },
    slug: "mengdie-advertising-park",
    industry: "advertising",
    code: "L72",
    positioning: { zh: "广告创意与品牌策划", en: "Advertising and brand planning" },
    trades: [
      { zh: "品牌策划中心", en: "Brand Planning Centre" },
      { zh: "广告创意工场", en: "Advertising Workshop" },
    ],
    height: [34, 50],
    load: [30, 45],
    rent: [230, 360],
  },
];
