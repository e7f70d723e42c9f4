// Where the day that is asked for had nothing to show: since when there is something, or until when there was.
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { type Day, stampInShanghai } from "#lib/values/day.ts";
import { AsOfBanner } from "./as-of-banner.tsx";
import { Page } from "./page.tsx";
import type { SectionName } from "./site-header.tsx";
import { Title } from "./title.tsx";

/** `nothing_yet`: not of this document only, but of all; `first` is null where there never was anything. */
export type NotThen =
  | { is: "not_yet"; first: Date }
  | { is: "withdrawn"; since: Date }
  | { is: "nothing_yet"; first: Date | null };

type NotThenPageProps = {
  language: Language;
  site: Site;
  section: SectionName;
  /** The page as it is now, without the day. */
  path: string;
  day: Day;
  today: Day;
  when: NotThen;
};

export function NotThenPage({ language, site, section, path, day, today, when }: NotThenPageProps) {
  const { words } = language;
  const reason = notThenText(language, day, when);
  return (
    <Page
      language={language}
      site={site}
      path={`${path}?as-of=${day}`}
      title={words.asOf.title}
      description={reason}
      kind={{ is: "answer", type: "数据发布" }}
      section={section}
      crumb={words.asOf.crumb(day)}
    >
      <AsOfBanner language={language} day={day} today={today} path={path}>
        <p>{reason}</p>
      </AsOfBanner>
      <Title>{words.asOf.title}</Title>
    </Page>
  );
}

/** Why there was nothing to show on the day. */
export function notThenText({ words, locale }: Language, day: Day, when: NotThen): string {
  if (when.is === "withdrawn") return words.asOf.withdrawn(stampInShanghai(when.since));
  const asked = writeDay(locale, day);
  const not = when.is === "not_yet" ? words.asOf.notYet(asked) : words.asOf.nothingYet(asked);
  return when.first === null ? not : `${not} ${words.asOf.firstAt(stampInShanghai(when.first))}`;
}
