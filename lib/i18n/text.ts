// A text in the portal's languages. Simplified Chinese is the original; the others are there where someone wrote them.
import { z } from "zod";

export const text = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
  /** Traditional Chinese, only where conversion would be wrong. */
  hant: z.string().trim().min(1).optional(),
});

export type Text = z.infer<typeof text>;

/** A text from three columns. */
export function textOf(zh: string, en: string | null, hant: string | null): Text {
  return { zh, ...(en === null ? {} : { en }), ...(hant === null ? {} : { hant }) };
}

/** The three columns of a noun's name, as textOf reads them. */
export function columnsOfName({ zh, en, hant }: Text) {
  return { nameZh: zh, nameEn: en ?? null, nameHant: hant ?? null };
}
