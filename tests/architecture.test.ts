// Who may import whom. The first line whose `in` fits a file holds for it; a file may always import its own folder.
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles } from "./support/code-files.ts";

const nouns = "sources|figures|parks|policies|projects|signings";
/** What anyone may read, by name: live rows, rows of open data, parks by name, what was said then, what became of it. */
const readers = "published|in-table|by-name|editions|quotations|corrections|whereabouts";
const pureNoun = `lib/(${nouns})/(?!(?:publication|${readers})\\.ts)[a-z-]+\\.ts`;
const rulesOfEditing =
  "states|digest|verdict|on-day|address|changes|merge|nature|form(-[a-z]+)?|checklist|explanation|references|addresses|document-name|inspection|stamps|most-listed";
const rulesOfStaff =
  "second-factor|session-rules|desk-path|refusal-page|lockout|passwords|common-words|account-rules|browser-name|" +
  "backup-codes|phone-secret|link-token|cookies";
const rulesOfEnquiries = "addresses|form|id-card|lateness|masking|night|notice|receipt";
const pure = [
  `lib/values/`,
  `lib/i18n/`,
  `lib/citations/`,
  `lib/errors.ts`,
  pureNoun,
  `lib/search/(plain|tokens|searchable|marked|parts|question|spelling)\\.ts`,
  `lib/finder/(question|fit|judged(-spaces)?)\\.ts`,
  `lib/editorial/(${rulesOfEditing})\\.ts`,
  `lib/staff/(actor|permissions|${rulesOfStaff})\\.ts`,
  `lib/enquiries/(${rulesOfEnquiries})\\.ts`,
  "lib/notes/(sealed-note|parts)\\.ts",
];
const published = [`lib/(${nouns}|editorial|search|finder|opendata|enquiries)/(${readers})\\.ts`];

type Layer = { in: string; may: string[]; packages: string[]; instead: string };

const layers: Layer[] = [
  { in: "lib/values/", may: [], packages: [], instead: "values are pure: pass in what they need" },
  {
    in: "lib/(again|env|clock|errors)\\.ts",
    may: ["lib/values/"],
    packages: ["zod", "node:net"],
    instead: "these stand below everything",
  },
  {
    in: "lib/citations/",
    may: ["lib/values/", "lib/i18n/"],
    packages: [],
    instead: "a citation is made of what it is given",
  },
  {
    in: "lib/cards/",
    may: ["lib/values/", "lib/i18n/"],
    packages: ["node:fs", "node:fs/promises", "node:path", "opentype.js", "@resvg/resvg-wasm", "uqr"],
    instead: "a card is drawn of the texts that it is given",
  },
  {
    in: "lib/opendata/(?!published)",
    may: ["lib/opendata/", "lib/(quoted-changes|editorial/kind)\\.ts", ...pure, ...published],
    packages: ["zod", "node:(stream|zlib)"],
    instead: "a file holds what a reader gave: pass it in",
  },
  {
    in: "lib/i18n/",
    may: ["lib/values/", "lib/i18n/"],
    packages: ["zod", "opencc-js/cn2t"],
    instead: "words know no noun, reader or screen",
  },
  {
    in: pureNoun,
    may: pure,
    packages: ["zod"],
    instead: "rules know no database, clock or screen: pass it in",
  },
  {
    in: "lib/search/(plain|tokens|searchable|marked|parts|question|spelling)\\.ts",
    may: ["lib/i18n/text.ts", "lib/values/"],
    packages: ["opencc-js/t2cn", "pinyin-pro", "zod"],
    instead: "cutting texts knows no noun, database or screen",
  },
  {
    // Parks are found by the policies that apply to them, and parks may not know policies.
    in: "lib/finder/(question|fit|judged(-spaces)?)\\.ts",
    may: pure,
    packages: [],
    instead: "the rule of finding knows no database, clock or screen",
  },
  {
    in: "lib/finder/columns\\.ts",
    may: ["lib/db/", ...pure],
    packages: ["zod"],
    instead: "columns are read of what is published, and judged elsewhere",
  },
  {
    in: "lib/search/entries\\.ts",
    may: ["lib/db/"],
    packages: [],
    instead: "an entry is made of what a publication hands in",
  },
  {
    in: `lib/(editorial/(${rulesOfEditing})|staff/(actor|permissions|${rulesOfStaff}))\\.ts`,
    may: pure,
    packages: ["node:crypto", "diff", "pinyin-pro", "zod"],
    instead: "rules know no database, clock or screen",
  },
  {
    in: `lib/(enquiries/(${rulesOfEnquiries})|notes/(sealed-note|parts))\\.ts`,
    may: pure,
    packages: ["node:crypto", "node:zlib", "zod"],
    instead: "rules know no database, clock or screen",
  },
  {
    in: "lib/notes/",
    may: ["lib/(env|clock|errors|site)\\.ts", ...pure],
    packages: ["zod"],
    instead: "a note is what a form hands back to its page: it knows no noun",
  },
  {
    in: "lib/enquiries/receipts\\.ts",
    may: ["lib/db/", "lib/errors.ts", "lib/notes/secret.ts", ...pure],
    packages: ["node:crypto", "zod"],
    instead: "senders come to their own enquiry by the database's doors and by nothing else",
  },
  {
    in: "lib/enquiries/mail\\.ts",
    may: ["lib/db/", "lib/env.ts", ...pure],
    packages: ["nodemailer"],
    instead: "mail is the one thing that leaves the portal",
  },
  {
    in: "lib/enquiries/(?!published)",
    may: ["lib/db/", "lib/(again|clock|errors)\\.ts", "lib/staff/audit-line.ts", ...pure],
    packages: ["zod"],
    instead: "enquiries are read and answered through lib/db",
  },
  {
    in: "lib/db/",
    may: ["lib/env.ts", "lib/errors.ts", "prisma/generated/"],
    packages: ["@prisma/adapter-pg", "node:async_hooks"],
    instead: "the client is the one door to the database",
  },
  {
    in: `lib/[a-z]+/(${readers})\\.ts`,
    may: ["lib/db/", ...pure, ...published, "lib/editorial/kind.ts"],
    packages: ["zod"],
    instead: "a reader reads what is published, from lib/db",
  },
  {
    in: `lib/(${nouns})/publication\\.ts`,
    may: ["lib/db/", "lib/editorial/kind.ts", ...pure, `lib/(${nouns})/publication\\.ts`],
    packages: ["zod"],
    instead: "a publication writes live tables and nothing else",
  },
  {
    in: "lib/staff/",
    may: ["lib/db/", "lib/(env|clock)\\.ts", "lib/notes/secret.ts", ...pure],
    packages: ["better-auth(/.*)?", "node:(crypto|net|timers/promises)"],
    instead: "staff knows accounts and sessions, and no noun",
  },
  {
    in: "lib/editorial/",
    may: [
      "lib/again.ts",
      "lib/db/",
      "lib/editorial/",
      "lib/search/entries.ts",
      "lib/staff/audit-line.ts",
      ...pure,
    ],
    packages: ["zod"],
    instead: "editorial knows no noun: the noun hands in its Kind",
  },
  {
    in: "lib/workbooks/",
    may: [
      "lib/workbooks/",
      "lib/db/",
      "lib/opendata/",
      "lib/forms.ts",
      "lib/editorial/(kind|drafts|own-address|referable|commands/.*)\\.ts",
      "lib/staff/audit-line.ts",
      ...pure,
    ],
    packages: ["node:(crypto|zlib)", "saxen", "zod"],
    instead: "workbooks know the forms' fields and the desk's commands, and no noun",
  },
  {
    in: "lib/kinds\\.ts",
    may: [`lib/(${nouns})/publication\\.ts`, "lib/editorial/kind.ts"],
    packages: [],
    instead: "kinds only lists what nouns publish",
  },
  {
    in: "lib/forms\\.ts",
    may: [`lib/(${nouns})/form\\.ts`, "lib/editorial/(form|kind)\\.ts"],
    packages: [],
    instead: "forms only lists what nouns ask for",
  },
  {
    in: "lib/quoted(-changes)?\\.ts",
    may: [...pure, "lib/(quoted|forms|editorial/kind)\\.ts"],
    packages: [],
    instead: "what changed is told of two contents: it knows no database, clock or screen",
  },
  {
    in: "lib/site\\.ts",
    may: ["lib/env.ts", "lib/i18n/"],
    packages: [],
    instead: "the site is its settings",
  },
  {
    in: "lib/http/",
    may: ["lib/(env|clock|errors)\\.ts", "lib/values/", "lib/i18n/"],
    packages: ["node:.*", "pg", "lru-cache"],
    instead: "the edge knows no noun, and nothing of Next's inside",
  },
  {
    in: "lib/run/",
    may: ["lib/(env|clock|errors)\\.ts", "lib/http/", "lib/values/", "lib/staff/link-token.ts", "prisma/"],
    packages: ["node:.*"],
    instead: "lib/run starts programs; it knows no noun",
  },
  {
    in: "components/ui/",
    may: [...pure],
    packages: ["react"],
    instead: "ui would fit any product: pass the noun's values in",
  },
  {
    in: "components/staff/",
    may: [
      "components/",
      ...pure,
      ...published,
      "lib/editorial/(kind|drafts|timeline|inbox|bundles|saves)\\.ts",
      "lib/workbooks/(imports|plan|tables|reading/unreadable)\\.ts",
      "lib/staff/audit-trail\\.ts",
      "lib/enquiries/desk\\.ts",
      "lib/(errors|forms|site)\\.ts",
    ],
    packages: ["react", "uqr", "next/navigation"],
    instead: "a component draws what it is given; of readers and the desk it knows types only",
  },
  {
    in: "components/",
    may: [
      "components/(?!staff/)",
      ...pure,
      ...published,
      "lib/cards/card.ts",
      "lib/opendata/",
      "lib/quoted-changes.ts",
      "lib/site.ts",
      "lib/enquiries/receipts.ts",
    ],
    packages: ["react", "uqr"],
    instead: "a component draws what it is given; it reads nothing",
  },
  {
    in: "app/staff/",
    may: [
      "app/globals.css",
      "app/staff/(?!.*/(?:page|route)\\.tsx?$)",
      "components/",
      "lib/(?!db/|http/|run/).*",
    ],
    packages: ["next/.*", "node:crypto", "react", "zod"],
    instead: "staff pages go through drafts, commands and the session",
  },
  {
    in: "app/\\(preview\\)/",
    may: [
      "app/globals.css",
      "app/staff/[a-z-]+\\.tsx?",
      "app/\\(preview\\)/",
      "components/",
      "lib/(?!db/|http/|run/).*",
    ],
    packages: ["next/.*", "react"],
    instead: "a preview is a page of the desk in the portal's frame",
  },
  {
    in: "app/healthz/",
    may: ["lib/db/"],
    packages: [],
    instead: "healthz asks the database and nothing else",
  },
  {
    in: "app/",
    may: [
      "app/(?!staff/)",
      "components/(?!staff/)",
      ...published,
      ...pure,
      "lib/(site|clock)\\.ts",
      "lib/enquiries/receipts.ts",
      "lib/notes/",
      "lib/cards/",
      "lib/opendata/",
      "lib/editorial/kind.ts",
    ],
    packages: ["next", "next/.*", "react", "zod"],
    instead: "public pages read from published.ts and draw",
  },
  { in: "prisma/", may: ["prisma/", "lib/"], packages: [".*"], instead: "" },
];

/** Between nouns the arrows run one way. */
const below: Record<string, string[]> = {
  sources: [],
  figures: ["sources"],
  parks: ["sources", "figures"],
  policies: ["sources", "figures", "parks"],
  projects: ["sources", "figures", "parks"],
  signings: ["sources", "figures", "parks", "projects"],
};

const files = codeFiles("app", "components", "lib", "prisma");

describe("every file imports only what its layer may", () => {
  it.each(files)("%s", (file) => {
    const layer = layers.find((each) => matches(file, each.in));
    expect(layer, `${file} is in no layer: name its folder in tests/architecture.test.ts`).toBeDefined();
    for (const wanted of importsOf(file)) {
      const isOwn = /^(app|components|lib|prisma)\//.test(wanted);
      const may = (isOwn ? layer?.may : layer?.packages) ?? [];
      const fits =
        wanted.startsWith(`${dirname(file)}/`) ||
        may.some((each) => (isOwn ? matches(wanted, each) : new RegExp(`^${each}$`).test(wanted)));
      expect(fits, `${file} may not import ${wanted}: ${layer?.instead}`).toBe(true);
    }
  });
});

it("arrows between nouns run one way", () => {
  for (const file of files) {
    const noun = /^lib\/([a-z]+)\//.exec(file)?.[1] ?? "";
    const allowed = below[noun];
    if (!allowed) continue;
    for (const wanted of importsOf(file)) {
      const other = /^lib\/([a-z]+)\//.exec(wanted)?.[1] ?? "";
      if (other !== noun && other in below) expect(allowed, `${file} imports ${wanted}`).toContain(other);
    }
  }
});

describe("what stands in one place only", () => {
  const places: [what: string, found: RegExp, where: RegExp][] = [
    ["process.env", /process\.env\b/, /^lib\/env\.ts$/],
    ["the clock", /new Date\(\)|Date\.now\(/, /^lib\/clock\.ts$/],
    ["Intl and toLocale…", /\bIntl\.|\.toLocale/, /^lib\/values\//],
    ["'use client'", /^["']use client["']/m, /^components\/staff\//],
    ["'use server'", /^["']use server["']/m, /^never$/],
    ["next/link", /<Link\b|from "next\/link"/, /^never$/],
    ["the generated client", /from "[^"]*prisma\/generated/, /^lib\/db\//],
    ["Suspense, which would stream a 404 as a 200", /import[^;]*\bSuspense\b/, /^never$/],
  ];
  it.each(places)("%s", (_what, found, where) => {
    const having = files.filter((file) => found.test(readFileSync(file, "utf8")));
    expect(having.filter((file) => !where.test(file))).toEqual([]);
  });
});

it("a component takes only types from a reader", () => {
  const reading = files.filter(
    (file) =>
      file.startsWith("components/") &&
      new RegExp(
        `^import (?!type\\b)[^;]*(${readers}|drafts|timeline|inbox|bundles|audit-trail|receipts|desk)\\.ts"`,
        "m",
      ).test(readFileSync(file, "utf8")),
  );
  expect(reading).toEqual([]);
});

it("no file is named for what it is not about", () => {
  const vague = files.filter((file) =>
    /\/(utils?|helpers?|common|types|constants|misc|index)\.tsx?$/.test(file),
  );
  expect(vague).toEqual([]);
  const shouting = files.filter((file) => /[A-Z_]/.test(file.replace(/\[[^\]]+\]/g, "")));
  expect(shouting).toEqual([]);
  expect(files.filter((file) => file.endsWith("/loading.tsx"))).toEqual([]);
});

function matches(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern}`).test(path);
}

/** What a file imports: paths of this repository, or the names of packages. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\("([^"]+)"\)/g,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .map((wanted) => resolved(file, wanted));
}

function resolved(file: string, wanted: string): string {
  if (wanted.startsWith("#")) return wanted.slice(1);
  return wanted.startsWith(".") ? normalize(join(dirname(file), wanted)) : wanted;
}
