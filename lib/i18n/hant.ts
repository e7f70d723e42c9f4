// Traditional Chinese by conversion (OpenCC s2tw). Names whose conversion would be wrong carry their own `hant` text.
import * as OpenCC from "opencc-js/cn2t";

const convert = OpenCC.Converter({ from: "cn", to: "tw" });
/**
 * Where OpenCC takes a character for another word's: it reads 中签 (drawing a lot) in 集中签约, 和面 (kneading) in 和面积,
 * 个中 (therein) in 个中心, 道里 (a district of Harbin) in 报道里. What stands on the left is never meant here.
 */
const mended = [
  ["籤", "簽"],
  ["麵", "面"],
  ["箇", "個"],
  ["道里", "道裡"],
  ["多隻", "多只"],
  ["隻指", "只指"],
] as const;

const known = new Map<string, string>();

/** The text in Traditional Chinese; what stands in 《》 is a document's own title and stays. Remembers within bounds. */
export function toHant(simplified: string): string {
  const before = known.get(simplified);
  if (before !== undefined) return before;
  const parts = simplified.split(/(《[^》]*》)/);
  const converted = parts.map((part) => (part.startsWith("《") ? part : converting(part))).join("");
  if (known.size >= 20_000) known.clear();
  known.set(simplified, converted);
  return converted;
}

function converting(text: string): string {
  return mended.reduce((mending, [wrong, right]) => mending.replaceAll(wrong, right), convert(text));
}

/** The same words with every sentence converted, functions' results included. */
export function wordsInHant<T>(words: T): T {
  if (typeof words === "string") return toHant(words) as T;
  if (typeof words === "function") {
    return ((...given: unknown[]) => wordsInHant((words as (...given: unknown[]) => unknown)(...given))) as T;
  }
  if (words === null || typeof words !== "object") return words;
  if (Array.isArray(words)) return words.map(wordsInHant) as T;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, wordsInHant(inner)])) as T;
}
