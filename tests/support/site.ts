// A portal of which nobody has filled in anything yet.
import type { Site } from "#lib/site.ts";

export function aSite(change: Partial<Site> = {}): Site {
  return {
    origin: "https://portal.example",
    offeredLocales: ["zh-Hans", "zh-Hant", "en"],
    footer: {
      organiser: null,
      contact: null,
      idCode: null,
      icp: null,
      police: null,
      markUrl: null,
      reportUrl: null,
    },
    ...change,
  };
}
