// The POST of a form that people send before they are anyone: signing in, a one-time link.
import type { z } from "zod";
import { type Form, readForm } from "#lib/notes/read-form.ts";
import { refusal } from "./answers.ts";

type Sent<Values, Params> = { values: Values; form: Form; params: Params; request: Request };

export function openForm<Values, Params = Record<string, never>>(
  fields: z.ZodType<Values>,
  work: (sent: Sent<Values, Params>) => Promise<Response>,
) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const form = await readForm(request);
    const read = form && fields.safeParse(form);
    if (!form || !read?.success) return refusal(request, 400);
    return work({ values: read.data, form, params: await context.params, request });
  };
}
