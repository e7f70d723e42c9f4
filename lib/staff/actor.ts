// Who does something. Only lib/staff makes an actor; every command takes one first.

declare const made: unique symbol;

export type Role =
  | "installer"
  | "editor"
  | "first_reviewer"
  | "second_reviewer"
  | "final_reviewer"
  | "administrator"
  | "auditor";

export type Actor = {
  readonly id: string;
  readonly role: Role;
  readonly address: string | null;
  readonly [made]: true;
};

/** The program itself, when it puts the project's own facts into a portal. It may publish first editions only. */
export function installer(): Actor {
  return { id: "system:installer", role: "installer", address: null } as Actor;
}
