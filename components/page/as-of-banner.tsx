// What a reader of a former state must know first: which day's it is, and where today's is.
import type { ReactNode } from "react";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Day } from "#lib/values/day.ts";

type AsOfBannerProps = {
  language: Language;
  day: Day;
  today: Day;
  /** The same page as it is now. */
  path: string;
  children?: ReactNode;
};

export function AsOfBanner({ language, day, today, path, children }: AsOfBannerProps) {
  const { words, href, locale } = language;
  return (
    <aside className="note mb-8" aria-label={words.asOf.title}>
      <p className="font-semibold">
        {day === today ? words.asOf.soFar : words.asOf.shown(writeDay(locale, day))}
      </p>
      {children}
      <p className="text-note">
        {words.asOf.rule} <a href={href(path)}>{words.asOf.toToday}</a>
      </p>
    </aside>
  );
}
