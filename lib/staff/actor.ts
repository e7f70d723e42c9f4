// Who does something. Only lib/staff makes an actor; every command takes one first.

declare const made: unique symbol;

/** The roles that people of the staff have. */
export const staffRoles = [
  "editor",
  "first_reviewer",
  "second_reviewer",
  "final_reviewer",
  "administrator",
  "auditor",
] as const;
export type StaffRole = (typeof staffRoles)[number];
export type Role = StaffRole | "installer";

/** The parks that a person works on: all of them, or these by document id. */
export type ParkScope = "all" | readonly string[];

export type Actor = {
  readonly id: string;
  /** As colleagues know them; shown beside what they did. */
  readonly name: string;
  readonly role: Role;
  readonly parks: ParkScope;
  /** Where they come from; null for the system itself. */
  readonly address: string | null;
  readonly [made]: true;
};

/** The program itself, when it puts the project's own facts into a portal. It may publish first editions only. */
export function installer(): Actor {
  return { id: "system:installer", name: "", role: "installer", parks: "all", address: null } as Actor;
}

/** A person of the staff, as their account is at this moment. For lib/staff/session.ts and lib/staff/accounts.ts alone. */
export function person(account: {
  id: string;
  name: string;
  role: StaffRole;
  parks: ParkScope;
  address: string | null;
}): Actor {
  return { ...account } as Actor;
}
