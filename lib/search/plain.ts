// Texts as they are compared: one width, one case, Simplified characters, no signs. 豐澤、丰泽、ＦＥＮＧＺＥ are read alike.
import * as OpenCC from "opencc-js/t2cn";

const toSimplified = OpenCC.Converter({ from: "t", to: "cn" });

export function plain(text: string): string {
  return toSimplified(text.normalize("NFKC").toLowerCase()).trim();
}

/** Han characters that stand together, and words of letters and digits. Everything else only separates them. */
export function runsOf(text: string): { han: string[]; words: string[] } {
  const read = plain(text);
  const rest = read.replace(/\p{Script=Han}+/gu, " ");
  return {
    han: read.match(/\p{Script=Han}+/gu) ?? [],
    words: rest.match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [],
  };
}
