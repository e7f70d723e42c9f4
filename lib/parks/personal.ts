// What looks like a person's own where a post of an office is meant. A guess, so a reviewer decides: a park may have no other
// telephone than a mobile one, and a post may be called after anything.

/** A mobile number of the mainland: eleven digits, however they are parted, with or without +86. */
const mobile = /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d){8}(?!\d)/;

/** The most frequent surnames. */
const surname =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤庄柯施洪连欧阳";

/** 陈女士, 张三丰先生, 王经理, but neither 招商经理 nor 项目经理. */
const addressed = new RegExp(
  `(?<!\\p{Script=Han})[${surname}](?:\\p{Script=Han}{0,2}(?:先生|女士|小姐|同志|老师)|(?:经理|主任|总|科长|部长)(?!\\p{Script=Han}))`,
  "u",
);
const introduced = /联系人\s*:?\s*\p{Script=Han}/u;
const addressedInEnglish = /\b(?:Mr|Mrs|Ms|Miss)\b\.? \p{Lu}/u;

/** 张三: a surname and one or two more, and nothing that a post ends in. */
const bareName = new RegExp(
  `^[${surname}]\\p{Script=Han}{0,1}(?![员岗处科室口心部线台组办长理任])\\p{Script=Han}$`,
  "u",
);

export function looksLikeMobile(said: string): boolean {
  return mobile.test(said.normalize("NFKC"));
}

export function looksLikeName(said: string): boolean {
  const plain = said.normalize("NFKC").trim();
  return [addressed, introduced, addressedInEnglish, bareName].some((like) => like.test(plain));
}
