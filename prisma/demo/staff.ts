// The demo's four people: an editor and the three who sign off. Nobody knows their passwords until someone opens their links.
import { randomUUID } from "node:crypto";
import { inTransaction, staffDb } from "#lib/db/client.ts";
import type { Actor, StaffRole } from "#lib/staff/actor.ts";
import { installer } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import { putPassword } from "#lib/staff/credential.ts";
import { actorById } from "#lib/staff/session.ts";

const people = {
  editor: { username: "demo-editor", name: "演示编辑" },
  first_reviewer: { username: "demo-first", name: "演示一审" },
  second_reviewer: { username: "demo-second", name: "演示二审" },
  final_reviewer: { username: "demo-final", name: "演示终审" },
} as const satisfies Partial<Record<StaffRole, { username: string; name: string }>>;
type DemoRole = keyof typeof people;

export type DemoStaff = Record<DemoRole, Actor>;

/** Makes the accounts that are not there yet; gives all four as they are now. */
export async function demoStaff(): Promise<DemoStaff> {
  const roles = Object.keys(people) as DemoRole[];
  const actors = await Promise.all(roles.map(async (role) => [role, await person(role)] as const));
  return Object.fromEntries(actors) as DemoStaff;
}

async function person(role: DemoRole): Promise<Actor> {
  const { username, name } = people[role];
  const known = await staffDb().staffAccount.findUnique({ where: { username } });
  const id = known?.id ?? (await makeAccount(role, username, name));
  const actor = await actorById(id);
  if (!actor) throw new Error(`${username} has no account any more`);
  return actor;
}

/** No password has this for its hash. */
function noPassword(): string {
  return `${randomUUID()}:${randomUUID()}`;
}

async function makeAccount(role: DemoRole, username: string, name: string): Promise<string> {
  return inTransaction(undefined, async (tx) => {
    const { id } = await tx.staffAccount.create({ data: { username, name, role, allParks: true } });
    await putPassword(tx, id, noPassword());
    const line = { action: "account_created", object: `account:${id}`, result: `done: ${role}, all parks` };
    await writeAudit(tx, installer(), line);
    return id;
  });
}
