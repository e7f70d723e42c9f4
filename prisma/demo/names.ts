// Names that nobody has. District and city are 子虚 and 乌有, as Chinese has said since the Han of what does not exist; the ten
// parks are places of dreams and fables; firms and streets are put together from single characters, as a machine would.
import type { Text } from "#lib/i18n/text.ts";

export const city: Text = { zh: "乌有市", en: "Wuyou City" };
export const district: Text = { zh: "子虚区", en: "Zixu District" };
export const office: Text = {
  zh: "子虚区产业服务中心（虚构）",
  en: "Zixu District Industry Service Centre (fictional)",
};

/** What stands where a phone number would: nobody's phone may ring. */
export const noPhone = "演示，无电话";

const syllables = [
  ["岚", "lan"],
  ["杳", "yao"],
  ["霁", "ji"],
  ["漪", "yi"],
  ["珞", "luo"],
  ["璟", "jing"],
  ["曦", "xi"],
  ["澹", "dan"],
  ["蘅", "heng"],
  ["筠", "yun"],
  ["翀", "chong"],
  ["湜", "shi"],
  ["砚", "yan"],
  ["棠", "tang"],
  ["瑭", "tang"],
  ["晖", "hui"],
  ["榆", "yu"],
  ["皓", "hao"],
  ["芃", "peng"],
  ["潼", "tong"],
  ["骞", "qian"],
  ["旻", "min"],
  ["绫", "ling"],
  ["弈", "yi"],
  ["珩", "heng"],
  ["沅", "yuan"],
  ["朔", "shuo"],
  ["蔚", "wei"],
  ["璨", "can"],
  ["苡", "yi"],
  ["钧", "jun"],
  ["舸", "ge"],
  ["叙", "xu"],
  ["迩", "er"],
  ["樾", "yue"],
  ["泠", "ling"],
  ["翯", "he"],
  ["粲", "can"],
  ["旖", "yi"],
  ["靖", "jing"],
] as const;

/** How many different words of three characters there are. */
export const wordCount = syllables.length ** 3;

/** The n-th word of three characters; neighbours look unlike each other, and below `wordCount` no two are the same. */
export function inventedWord(n: number): { zh: string; en: string } {
  // 28571 has no factor in common with the number of words, so every word comes once.
  let rest = (n * 28_571 + 1) % wordCount;
  const word = { zh: "", en: "" };
  for (let place = 0; place < 3; place += 1) {
    const [zh, en] = syllables[rest % syllables.length] ?? syllables[0];
    word.zh += zh;
    word.en += en;
    rest = Math.floor(rest / syllables.length);
  }
  return { zh: word.zh, en: capital(word.en) };
}

const streets: readonly [Text, ...Text[]] = [
  { zh: "虚舟路", en: "Empty Boat Road" },
  { zh: "画壁街", en: "Painted Wall Street" },
  { zh: "弄影巷", en: "Dancing Shadow Lane" },
  { zh: "无弦路", en: "Stringless Lute Road" },
  { zh: "烂柯街", en: "Rotten Axe Street" },
  { zh: "画饼巷", en: "Painted Cake Lane" },
  { zh: "梦笔路", en: "Dream Brush Road" },
  { zh: "观棋街", en: "Chess Watchers' Street" },
];

/** A house that nobody finds: its street is a fable's. */
export function inventedAddress(n: number): { zh: string; en: string } {
  const street = streets[n % streets.length] ?? streets[0];
  const house = 10 + ((n * 37) % 890);
  return {
    zh: `${district.zh}${street.zh}${house}号（虚构地址）`,
    en: `${house} ${street.en}, ${district.en} (fictional address)`,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
