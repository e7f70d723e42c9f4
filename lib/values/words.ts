// A text as a reader of Chinese takes it in: words, and numbers whole.

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words, numbers and signs in their order; together they are the text. 14.8亿元 stays 14.8 and 亿元, 2021-09-27 stays one. */
export function wordsOf(text: string): string[] {
  return [...words(text)];
}

/** One by one: a pasted book has more of them than a call takes arguments. */
function* words(text: string): Generator<string> {
  let from = 0;
  for (const { index, 0: found } of text.matchAll(/\d+(?:[.,:/-]\d+)*%?/g)) {
    yield* segmented(text.slice(from, index));
    yield found;
    from = index + found.length;
  }
  yield* segmented(text.slice(from));
}

function* segmented(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The text without thousands separators, and without spaces but between numbers; full-width letters and digits as plain ones. */
export function plainWords(text: string): string {
  const whole = text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  return whole.normalize("NFKC").replaceAll(/(?<!\d)\s+|\s+(?!\d)/g, "");
}

/** Whether a text has this number, with or without its unit, and not as a part of another: 8个 is not in 18个. */
export function hasNumber(text: string, written: string): boolean {
  const sought = plainWords(written).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.])${sought}(?![\\d.])`).test(plainWords(text));
}
