// A text as a reader of Chinese takes it in: words, and numbers whole.

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words, numbers and signs in their order; together they are the text. 14.8亿元 stays 14.8 and 亿元, 2021-09-27 stays one. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (const { index, 0: number } of text.matchAll(/\d+(?:[.,:/-]\d+)*%?/g)) {
    words.push(...segmented(text.slice(from, index)), number);
    from = index + number.length;
  }
  words.push(...segmented(text.slice(from)));
  return words;
}

function segmented(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
