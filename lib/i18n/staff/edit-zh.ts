// The words of the desk's editing pages, in Chinese.

export const editZh = {
  kinds: {
    park: "园区",
    policy_package: "政策包",
    signing_event: "签约活动",
    signed_project: "签约项目",
    figure: "数据",
    source: "来源",
  },
  example: (example: string) => `例：${example}`,
  understood: (yuan: string) => `读作 ${yuan} 元`,
  inChinese: "中文",
  inEnglish: "英文（可不填）",
  inHant: "另写繁体（转换不对时才填）",
  converted: "繁体由系统转换：",
  unchosen: "（未选）",
  unknownOption: (value: string) => `（不在可选之列）${value}`,
  nth: (label: string, n: number) => `${label} ${n}`,
  add: (label: string) => `添加${label}`,
  up: "上移",
  down: "下移",
  remove: "移除",
};

type Values = Record<string, string | number>;

/** What is wrong with a document's field, by the code that a schema or a command gave. */
export const problemsZh = {
  not_understood: () => "内容无法识别，请重新填写。",
  unknown_field: () => "这一项不属于本表。",
  not_a_number: () => "应是一个不带单位的数，如 12 或 3.5。",
  not_a_day: () => "应是一个存在的日期，如 2021-09-27 或 2021年9月27日。",
  not_a_partial_day: () => "应是存在的年、年月或日期，如 2021、2021-09 或 2021-09-27。",
  not_a_url: () => "应是完整的网址，以 http:// 或 https:// 开头。",
  not_an_id: () => "只能用小写字母、数字和单个连字符。",
  not_an_option: () => "请从列出的选项中选择。",
  not_money: () => "应是带单位的金额，如 4540万元 或 2.56亿元。",
  not_above: ({ bound = "" }: Values) => `须大于 ${bound}。`,
  too_small: ({ bound = "" }: Values) => `不能小于 ${bound}。`,
  too_big: ({ bound = "" }: Values) => `太长或太大，上限是 ${bound}。`,
  begins_after_its_end: () => "开始不能晚于结束。",
  days_unlike_precision: () => "开始日和结束日要与“精确到”一致：没有时期的都空着，“起，未止”的只写开始日。",
  basis_without_date: () => "日期空着时，“怎么得来”请选“来源未写”。",
  unproven: () => "选“属于”或“不属于”时，必须选来源并照抄原文。",
  neither_number_nor_name: () => "编号和名称至少写一个。",
  less_than_from: () => "不能小于前面的“从”或“最小”。",
  no_bound: () => "“从”和“到”至少写一个。",
  park_unlike_scope: () => "范围是园区时必须选园区，其他时候必须空着。",
  event_unlike_scope: () => "范围是签约活动时必须选活动，其他时候必须空着。",
};
