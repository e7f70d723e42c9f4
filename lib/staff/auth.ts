// better-auth, set up for the desk: user name and password, a second factor from the phone, sessions in our own tables.
// Its HTTP handler is not mounted: our forms' routes call `api` on the server, and lib/staff/session.ts alone says who someone is.
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthEndpoint } from "better-auth/api";
import { twoFactor, username } from "better-auth/plugins";
import { type StaffDb, staffDb } from "#lib/db/client.ts";
import { readEnv } from "#lib/env.ts";
import { portalSecret } from "#lib/notes/secret.ts";
import { clientAddress } from "./client-address.ts";

export type StaffAuth = ReturnType<typeof authOver>;

let made: { db: StaffDb; auth: StaffAuth } | undefined;

export function staffAuth(): StaffAuth {
  const db = staffDb();
  if (made?.db !== db) made = { db, auth: authOver(db) };
  return made.auth;
}

/** What takes the session's cookie back from a browser. */
export async function forgottenCookie(): Promise<string> {
  const { name, attributes } = (await staffAuth().$context).authCookies.sessionToken;
  return `${name}=; Path=${attributes.path}; Max-Age=0; HttpOnly; SameSite=Lax${attributes.secure ? "; Secure" : ""}`;
}

/** Longer than any session of ours: a form that comes late still says whose it is. In seconds. */
const cookieLife = 24 * 60 * 60;

function authOver(db: StaffDb) {
  const { BASE_PATH, PORTAL_ORIGIN = "http://localhost" } = readEnv();
  return betterAuth({
    appName: "丰泽产业社区",
    baseURL: PORTAL_ORIGIN,
    secret: portalSecret(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(db, { provider: "postgresql", transaction: true }),
    advanced: {
      cookiePrefix: "staff",
      useSecureCookies: PORTAL_ORIGIN.startsWith("https:"),
      defaultCookieAttributes: { path: `${BASE_PATH}/staff`, sameSite: "lax", httpOnly: true },
      // Columns that nothing here writes, such as an e-mail, are not there; tests/prisma/migrate.test.ts holds the rest together.
      database: { generateId: "uuid", validateSchema: false },
    },
    rateLimit: { enabled: false },
    user: { modelName: "staffAccount", fields: { updatedAt: "changedAt" } },
    account: {
      modelName: "staffCredential",
      fields: { userId: "accountId", accountId: "subject", providerId: "provider", updatedAt: "changedAt" },
    },
    verification: { modelName: "staffVerification", fields: { updatedAt: "changedAt" } },
    session: {
      modelName: "staffSession",
      fields: { userId: "accountId", updatedAt: "lastSeenAt", ipAddress: "address" },
      expiresIn: cookieLife,
      disableSessionRefresh: true,
    },
    databaseHooks: {
      session: {
        create: {
          async before(session, context) {
            const account = await db.staffAccount.findUnique({ where: { id: session.userId } });
            if (!account || account.deactivatedAt) return false;
            return {
              data: { ...session, ipAddress: context?.headers ? clientAddress(context.headers) : null },
            };
          },
        },
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 1000 },
    plugins: [
      // Any name may be tried: whether it could be one is no one's to learn.
      username({
        minUsernameLength: 1,
        maxUsernameLength: 1000,
        usernameValidator: () => true,
        displayUsername: false,
      }),
      twoFactor({
        schema: { twoFactor: { modelName: "staffTwoFactor", fields: { userId: "accountId" } } },
        // lib/staff/attempts.ts counts, codes as well as passwords.
        accountLockout: { enabled: false },
      }),
      signedCookies,
    ],
  });
}

/** What the browser's cookies say, where their signature is ours. */
const signedCookies = {
  id: "signed-cookies",
  endpoints: {
    sessionToken: createAuthEndpoint.serverOnly({ method: "POST", requireHeaders: true }, async (context) => {
      const { authCookies, secret } = context.context;
      return (await context.getSignedCookie(authCookies.sessionToken.name, secret)) || null;
    }),
    /** Of someone whose password was right, and whose code is awaited. */
    challenge: createAuthEndpoint.serverOnly({ method: "POST", requireHeaders: true }, async (context) => {
      const { createAuthCookie, secret } = context.context;
      return (await context.getSignedCookie(createAuthCookie("two_factor").name, secret)) || null;
    }),
  },
} as const;
