// What is said instead of data (RFC 9457, application/problem+json), in the reader's language.
import { z } from "zod";
import type { Language } from "#lib/i18n/language.ts";
import { openToAll } from "./files.ts";

export const problem = z.strictObject({
  /** Where the problem is explained; about:blank where the status says it all. */
  type: z.string().meta({ format: "uri" }),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** What is wrong with which parameter. */
  errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;

const statuses = {
  unknown_address: 404,
  unknown_table: 404,
  unknown_file: 404,
  unknown_figure: 404,
  unknown_park: 404,
  unknown_package: 404,
  withdrawn_figure: 410,
  unknown_edition: 404,
  not_published_then: 404,
  too_long_for_a_workbook: 404,
  unknown_parameter: 400,
  repeated_parameter: 400,
  bad_value: 400,
  too_many_parameters: 400,
} as const;
export type ProblemCode = keyof typeof statuses;
export const problemCodes = Object.keys(statuses) as ProblemCode[];

/** What is to be said besides, or instead, of this case. */
export type ProblemDetails = Pick<Problem, "detail" | "errors">;

/** `explained`: the absolute address of the page that explains problems, each at the name of its code. */
export function problemAnswer(
  language: Language,
  explained: string,
  code: ProblemCode,
  more: ProblemDetails = {},
): Response {
  const status = statuses[code];
  const said = { type: `${explained}#${code}`, ...language.words.data.problems[code], status, ...more };
  return Response.json(said satisfies Problem, {
    status,
    headers: {
      ...openToAll,
      "content-type": "application/problem+json",
      "content-language": language.locale,
    },
  });
}
