// What an account may be called. Pure.
import type { Issue } from "#lib/errors.ts";
import { passwordFault } from "./passwords.ts";

/** As it is stored and compared; what no name can hold becomes a sign that none holds. */
export function plainUsername(typed: string): string {
  return typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/\p{Cc}/gu, "?");
}

/** As it is stored and shown. */
export function plainName(typed: string): string {
  return typed.normalize("NFC").trim().replace(/\s+/g, " ");
}

export function nameIssues(name: string): Issue[] {
  if (name === "") return [{ field: "name", code: "required" }];
  return name.length > 40 || /\p{Cc}/u.test(name) ? [{ field: "name", code: "name_shape" }] : [];
}

/** The database holds the same. */
export function usernameIssues(username: string): Issue[] {
  if (username === "") return [{ field: "username", code: "required" }];
  const fits =
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(username) && username.length >= 3 && username.length <= 30;
  return fits ? [] : [{ field: "username", code: "username_shape" }];
}

/** `again`: the same once more, as people mistype what they cannot see. */
export function passwordIssues(
  chosen: { password: string; again: string },
  person: { name: string; username: string },
): Issue[] {
  const fault = passwordFault(chosen.password, person);
  if (fault) return [{ field: "password", code: chosen.password === "" ? "required" : fault }];
  return chosen.password === chosen.again ? [] : [{ field: "again", code: "not_the_same" }];
}
