// Words by which a park's name speaks of an industry. A name says nothing for certain: a park that is called after software is
// not thereby known to be for it, but whoever looks for software wants to see it first among those of which nobody has said.
import { type Industry, industries } from "#lib/values/industries.ts";

const wordsOf: Readonly<Record<Industry, readonly string[]>> = {
  software: ["软件"],
  digital: ["数字", "大数据"],
  manufacturing: ["制造", "智造"],
  design: ["设计"],
  culture: ["文化", "文创"],
  advertising: ["广告"],
  construction: ["建筑"],
  human_resources: ["人力资源"],
  legal: ["法务", "法律"],
  finance: ["金融"],
  trade: ["贸易", "商贸", "电商"],
  education: ["教育"],
  research: ["研发", "科研"],
  health: ["健康", "医药", "医疗"],
  other: [],
};

/** `name`: as it is in Chinese. */
export function industriesNamedIn(name: string): Industry[] {
  return industries.filter((industry) => wordsOf[industry].some((word) => name.includes(word)));
}
