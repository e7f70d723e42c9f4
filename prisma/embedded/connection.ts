// Connections to the embedded server: as its administrator here, as the portal for everyone else.
import { ask } from "../ask.ts";
import { type Home, passwordOf } from "./home.ts";

export const administrator = "postgres";
export const application = "portal";

export function administratorUrl(home: Home, port: number): string {
  return addressOf(home, administrator, port, "postgres");
}

export function applicationUrl(home: Home, port: number): string {
  return addressOf(home, application, port, application);
}

function addressOf(home: Home, user: string, port: number, database: string): string {
  return `postgresql://${user}:${passwordOf(home, user)}@127.0.0.1:${port}/${database}`;
}

export async function answers(url: string): Promise<boolean> {
  return (await ask(url, "SELECT 1").catch(() => null)) !== null;
}
