// A source: a publication or document that figures and statements rest on.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { dateBasis, day, partialDay, statement } from "./evidence.ts";

export const sourceContent = z.strictObject({
  title: text,
  publisher: text,
  authors: z.array(z.string().min(1)),
  genre: z.enum(["newspaper", "web", "dataset"]),
  published: z.strictObject({ on: partialDay.nullable(), basis: dateBasis }),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  reliability: z.enum(["high", "medium"]),
  readAs: z.enum(["full_text", "excerpt", "mirror"]),
  notes: z.array(text),
  confirmedOn: day.nullable(),
  /** What it says of itself and of the district as a whole; what it says of a park belongs to the park. */
  statements: z.array(statement),
});

export type SourceContent = z.infer<typeof sourceContent>;
