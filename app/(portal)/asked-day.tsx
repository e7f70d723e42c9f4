// The day that an address asks back for with ?as-of=, or the page that refuses it.
import type { ReactNode } from "react";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import type { SectionName } from "#components/page/site-header.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { site } from "#lib/site.ts";
import { readAsOf } from "#lib/values/as-of.ts";
import type { Day } from "#lib/values/day.ts";
import { reasonsIn } from "./asked.ts";

type AskedDay = { ok: true; day: Day | null } | { ok: false; page: ReactNode };

export function readAskedDay(
  language: Language,
  asked: string | undefined,
  today: Day,
  where: { path: string; section: SectionName },
): AskedDay {
  const asOf = readAsOf(asked, today);
  if (asOf.ok) return asOf;
  const issue = { field: "as-of", code: asOf.because, values: { asked: asked ?? "" } };
  return {
    ok: false,
    page: <RefusalPage {...where} language={language} site={site} reasons={reasonsIn(language, [issue])} />,
  };
}
