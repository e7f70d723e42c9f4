// A browser that is signed in to the staff desk: the person is made directly, how people sign in is a story of its own.
import { randomBytes } from "node:crypto";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import type { ParkScope, StaffRole } from "#lib/staff/actor.ts";
import { beginSession, makeAccount, sessionCookie, type TestAccount } from "./accounts.ts";

export type StaffMember = { page: Page; context: BrowserContext; account: TestAccount };

type Wanted = {
  name?: string;
  /** Document ids; all parks unless told otherwise. */
  parks?: ParkScope;
  hasSecondFactor?: boolean;
  javaScriptEnabled?: boolean;
  /** A portal of the story's own; the one of all journeys unless told otherwise. */
  portal?: { port: number; database: { url: string }; staffSecret: string };
};

/** `const { page } = await signedIn(browser, "editor", { parks: ["quanzhou-software-park"] })`; paths are as for any page. */
export async function signedIn(browser: Browser, role: StaffRole, wanted: Wanted = {}): Promise<StaffMember> {
  const { portal, javaScriptEnabled, ...person } = wanted;
  const shared = journeysPortal();
  const port = portal?.port ?? Number(shared.port);
  const database = portal?.database.url ?? shared.databaseUrl;
  const account = await makeAccount(database, { role, ...person });
  const value = await beginSession(database, account, portal?.staffSecret ?? shared.staffSecret);
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    extraHTTPHeaders: { "x-forwarded-for": someAddress() },
    ...(javaScriptEnabled === undefined ? {} : { javaScriptEnabled }),
  });
  await context.addCookies([
    { name: sessionCookie, value, domain: "127.0.0.1", path: "/staff", httpOnly: true, sameSite: "Lax" },
  ]);
  return { page: await context.newPage(), context, account };
}

/** Of a network that nobody has (RFC 2544), for portals that trust a proxy here. */
function someAddress(): string {
  const [second = 0, third = 0, fourth = 0] = randomBytes(3);
  return `198.${18 + (second % 2)}.${third}.${fourth}`;
}
