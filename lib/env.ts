// The only reader of the environment. Every setting is named in .env.example.
import { isIP } from "node:net";
import { z } from "zod";
import { dataSets } from "./values/data-set.ts";

const text = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const settings = z.object({
  /** PostgreSQL 15 or later; unset, the embedded one is used. */
  DATABASE_URL: text,
  /** Where the read-only role logs in; unset, `portal_public` is created beside DATABASE_URL. */
  PUBLIC_DATABASE_URL: text,
  /** Which data set the database holds. Nobody sets it: npm start reads it in the database and hands it to the pages. */
  DATA_SET: z.enum(dataSets).default("fengze"),
  /** The database of npm run demo; unset, an embedded one of its own is used. */
  DEMO_DATABASE_URL: text,
  DEMO_PORT: z.coerce.number().int().min(0).max(65_535).default(3100),
  /** Where the embedded database is kept. */
  DATA_FOLDER: z.string().trim().default(".data"),
  /** Chromium for the tests; unset, one is looked for. */
  BROWSER_PATH: text,
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address to listen on; unset, every address of the machine, IPv6 and IPv4. */
  HOST: text,
  PORTAL_ENV: z.enum(["development", "production"]).default("development"),
  /** What readers type, without a path: https://example.gov.cn */
  PORTAL_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine(
      (address) => !URL.canParse(address) || /^[^:]+:\/\/[^/?#]+\/?$/.test(address),
      "must have no path; that is BASE_PATH",
    )
    .optional(),
  /** The path under which a larger site carries the portal, such as /communities. Read when building, too. */
  BASE_PATH: z
    .string()
    .regex(/^(\/[a-z0-9-]+)*$/, "must look like /communities, without a closing slash")
    .default(""),
  /** Whether finished pages are kept; off, every page is drawn for every request. */
  EDGE_CACHE: z.enum(["on", "off"]).default("on"),
  /** Proxies in front whose X-Forwarded-For is believed: addresses and networks, with commas between them. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .refine(
      (names) => names.every(isAddressOrNetwork),
      "must name addresses or networks, such as 10.0.0.5, fd00::/8",
    ),
  /** The portal's secret: signs the desk's cookies, encrypts what phones share, seals what forms hand back; unset, npm start makes one. */
  STAFF_SECRET: z.string().trim().min(32, "must have at least 32 characters").optional(),
  /** Whether whoever signs off, and the administrator, must have a second factor. */
  STAFF_MFA: z.enum(["required", "optional"]).default("required"),
  /** The mail server that answers to enquiries go out by, such as smtps://user:password@mail.example.cn; unset, none are sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom such mail is from. */
  SMTP_FROM: z.email().optional(),
  /** Months after which the personal information of a closed enquiry is removed. */
  ENQUIRY_RETENTION_MONTHS: z.coerce.number().int().min(1).max(24).default(12),
  /** Whether the converted Traditional Chinese version is offered. */
  ZH_HANT: z.enum(["on", "off"]).default("on"),
  SITE_ORGANISER: text,
  SITE_CONTACT: text,
  SITE_ID_CODE: z
    .string()
    .regex(/^(\d{10}|[a-z]{2}\d{8})$/, "must be ten digits, or two letters and eight digits")
    .optional(),
  SITE_ICP: text,
  SITE_POLICE_RECORD: text,
  SITE_MARK_URL: text,
  SITE_ERROR_REPORT_URL: text,
});

function isAddressOrNetwork(name: string): boolean {
  const [address = "", prefix, ...rest] = name.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
}

export type Env = z.infer<typeof settings>;

/** What a production portal may not go without: the seven items of every government page's foot, and its address. */
const requiredInProduction = [
  "PORTAL_ORIGIN",
  "STAFF_SECRET",
  "SITE_ORGANISER",
  "SITE_CONTACT",
  "SITE_ID_CODE",
  "SITE_ICP",
  "SITE_POLICE_RECORD",
  "SITE_MARK_URL",
  "SITE_ERROR_REPORT_URL",
] as const satisfies readonly (keyof Env)[];

/** Reads the settings; throws one sentence that names each setting that is wrong or missing. */
export function readEnv(from: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value?.trim()));
  const result = settings.safeParse(given);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new SettingsError(`Settings that cannot be used: ${wrong.join("; ")}`);
  }
  if ((result.data.SMTP_URL === undefined) !== (result.data.SMTP_FROM === undefined))
    throw new SettingsError("SMTP_URL and SMTP_FROM are set together, or neither of them");
  if (result.data.PORTAL_ENV === "production") {
    const missing = requiredInProduction.filter((name) => !result.data[name]);
    if (missing.length > 0) {
      throw new SettingsError(`PORTAL_ENV=production needs these settings as well: ${missing.join(", ")}`);
    }
    if (result.data.STAFF_MFA === "optional") {
      throw new SettingsError("PORTAL_ENV=production cannot be used with STAFF_MFA=optional");
    }
  }
  return result.data;
}

/** What a program that the portal starts is given: this environment, and nothing is reported to anyone. */
export function childEnv(extra: Record<string, string> = {}): ProgramEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...extra } as ProgramEnv;
}

/** What a program that is not ours is given: nothing of this environment. */
export function bareEnv(words: Record<string, string>): ProgramEnv {
  return words as ProgramEnv;
}

/** For tests: every setting has its default, in this process and in those that it starts. */
export function forgetSettings(): void {
  for (const name of Object.keys(settings.shape)) if (name !== "BROWSER_PATH") delete process.env[name];
}

/** Where the journeys' portal listens, its database, and its desk's secret; npm run test:journeys sets them. */
export function journeysPortal(): { port: string; databaseUrl: string; staffSecret: string } {
  const { JOURNEYS_PORT: port = "", JOURNEYS_DATABASE_URL: databaseUrl = "" } = process.env;
  return { port, databaseUrl, staffSecret: process.env["JOURNEYS_STAFF_SECRET"] ?? "" };
}

type ProgramEnv = Record<string, string> & NodeJS.ProcessEnv;

/** A setting that a person must change; its message is one sentence for them. */
export class SettingsError extends Error {}
