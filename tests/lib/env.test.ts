import { describe, expect, test } from "vitest";
import { bareEnv, childEnv, readEnv, SettingsError } from "#lib/env.ts";

const production = {
  PORTAL_ENV: "production",
  PORTAL_ORIGIN: "https://example.gov.cn",
  STAFF_SECRET: "x".repeat(32),
  SITE_ORGANISER: "主办单位",
  SITE_CONTACT: "0595",
  SITE_ID_CODE: "3505030001",
  SITE_ICP: "闽ICP备",
  SITE_POLICE_RECORD: "闽公网安备",
  SITE_MARK_URL: "https://example.gov.cn/mark",
  SITE_ERROR_REPORT_URL: "https://example.gov.cn/report",
};

describe("the settings", () => {
  test("need nothing to be set", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      DATA_FOLDER: ".data",
      PORTAL_ENV: "development",
      BASE_PATH: "",
      EDGE_CACHE: "on",
      ZH_HANT: "on",
      STAFF_MFA: "required",
    });
  });

  test("that are set to nothing, or to spaces, are not set", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: "  ", SITE_ID_CODE: " ", PORTAL_ORIGIN: "" })).toEqual(
      readEnv({}),
    );
  });

  test("of proxies are a list", () => {
    expect(readEnv({ TRUSTED_PROXIES: "10.0.0.5, fd00::/8,192.168.0.0/16" }).TRUSTED_PROXIES).toEqual([
      "10.0.0.5",
      "fd00::/8",
      "192.168.0.0/16",
    ]);
  });

  test.each([
    ["PORT", "0"],
    ["PORT", "65535"],
    ["BASE_PATH", "/communities"],
    ["BASE_PATH", "/district/industry-communities"],
    ["PORTAL_ORIGIN", "https://example.gov.cn"],
    ["PORTAL_ORIGIN", "http://10.0.0.5:8080/"],
    ["SITE_ID_CODE", "3505030001"],
    ["SITE_ID_CODE", "bm12345678"],
    ["STAFF_SECRET", "x".repeat(32)],
    ["STAFF_MFA", "optional"],
    ["ENQUIRY_RETENTION_MONTHS", "1"],
    ["ENQUIRY_RETENTION_MONTHS", "24"],
  ])("%s may be %s", (name, value) => {
    expect(() => readEnv({ [name]: value })).not.toThrow();
  });

  test.each([
    ["PORT", "none"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["PORTAL_ENV", "staging"],
    ["PORTAL_ORIGIN", "example.gov.cn"],
    ["PORTAL_ORIGIN", "ftp://example.gov.cn"],
    ["PORTAL_ORIGIN", "https://example.gov.cn/communities"],
    ["PORTAL_ORIGIN", "https://example.gov.cn?from=here"],
    ["BASE_PATH", "communities"],
    ["BASE_PATH", "/communities/"],
    ["BASE_PATH", "/Communities"],
    ["EDGE_CACHE", "yes"],
    ["ZH_HANT", "true"],
    ["TRUSTED_PROXIES", "10.0.0.5, proxy.example"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.0/8/8"],
    ["SITE_ID_CODE", "35050300"],
    ["STAFF_SECRET", "x".repeat(31)],
    ["STAFF_MFA", "no"],
    ["ENQUIRY_RETENTION_MONTHS", "0"],
    ["ENQUIRY_RETENTION_MONTHS", "25"],
    ["ENQUIRY_RETENTION_MONTHS", "a year"],
  ])("%s cannot be %s, and the sentence says so", (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(
      new RegExp(`^Settings that cannot be used: ${name} [^\\n]+$`),
    );
  });

  test.each([{ SMTP_URL: "smtp://mail.example.cn" }, { SMTP_FROM: "portal@example.cn" }])(
    "of mail are set together: %j",
    (half) => {
      expect(() => readEnv(half)).toThrow(/^SMTP_URL and SMTP_FROM/);
      expect(readEnv({ SMTP_URL: "smtp://mail.example.cn", SMTP_FROM: "portal@example.cn" })).toMatchObject(
        half,
      );
    },
  );

  test("that are wrong are all named in one sentence", () => {
    const wrong = { PORT: "none", BASE_PATH: "x", ZH_HANT: "no" };
    expect(() => readEnv(wrong)).toThrow(
      /^Settings that cannot be used: PORT [^;]+; BASE_PATH [^;]+; ZH_HANT [^;\n]+$/,
    );
    expect(() => readEnv(wrong)).toThrow(SettingsError);
  });
});

describe("in production", () => {
  test("a portal that has everything starts", () => {
    expect(readEnv(production).PORTAL_ENV).toBe("production");
  });

  test.each(Object.keys(production).filter((name) => name !== "PORTAL_ENV"))(
    "a portal without %s does not, and is told so",
    (name) => {
      expect(() => readEnv({ ...production, [name]: "" })).toThrow(
        `PORTAL_ENV=production needs these settings as well: ${name}`,
      );
    },
  );

  test("a portal whose reviewers do without a second factor does not", () => {
    expect(() => readEnv({ ...production, STAFF_MFA: "optional" })).toThrow(
      "PORTAL_ENV=production cannot be used with STAFF_MFA=optional",
    );
  });

  test("a portal without anything is told everything that is missing", () => {
    const missing = Object.keys(production).filter((name) => name !== "PORTAL_ENV");
    expect(() => readEnv({ PORTAL_ENV: "production" })).toThrow(missing.join(", "));
  });
});

describe("a program that the portal starts", () => {
  test("inherits the environment, reports to nobody, and is told what else it needs", () => {
    const env = childEnv({ PORT: "4000" });
    expect(env).toMatchObject({
      PATH: process.env["PATH"],
      NEXT_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1",
      PORT: "4000",
    });
  });

  test("that is not ours is given nothing of it", () => {
    expect(bareEnv({ LANG: "C" })).toEqual({ LANG: "C" });
  });
});
