// Where someone goes who has given a password or a code.

import type { Form } from "#lib/notes/read-form.ts";
import type { Entered } from "#lib/staff/sign-in.ts";
import { seeOther } from "./answers.ts";
import { tryAgain } from "./notes.ts";

/** `page`: the form's own, without query; `next`: where they wanted to go. */
export function afterEntering(entered: Entered, page: string, next: string, form: Form): Response {
  const query = next === "/staff" ? "" : `?next=${encodeURIComponent(next)}`;
  switch (entered.kind) {
    case "signed_in":
      return seeOther(next, entered.cookies);
    case "enrolling":
      return seeOther(`/staff/second-factor${query}`, entered.cookies);
    case "code_awaited":
      return seeOther(`/staff/sign-in/code${query}`, entered.cookies);
    case "start_again":
      return tryAgain(`/staff/sign-in${query}`, [{ field: "username", code: "start_again" }], form);
    case "locked": {
      const values = { minutes: entered.minutes };
      return tryAgain(`${page}${query}`, [{ field: "form", code: "locked", values }], form, "username");
    }
    case "wrong": {
      const isCode = page.endsWith("/code");
      const issue = isCode ? { field: "code", code: "wrong_code" } : { field: "username", code: "wrong" };
      return tryAgain(`${page}${query}`, [issue], form, "username");
    }
  }
}
