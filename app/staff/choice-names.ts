// The fields of a form on which a person chooses between versions, place by place.
import type { Form } from "#lib/notes/read-form.ts";

export function choiceNames(form: Form): string[] {
  return Object.keys(form).filter((name) => name.startsWith("choose."));
}
