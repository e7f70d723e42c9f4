// The three dates of a page: first published, content changed, last confirmed to be still true.
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { isUnconfirmedForLong } from "#lib/sources/freshness.ts";
import { type Day, stampInShanghai } from "#lib/values/day.ts";

type DatesProps = {
  language: Language;
  published: { edition: number; publishedAt: Date; changedAt: Date; confirmedOn: Day | null };
  /** Where given, the page says that nobody has confirmed it for long. */
  today?: Day | undefined;
};

export function Dates({ language: { words, locale }, published, today }: DatesProps) {
  const { edition, publishedAt, changedAt, confirmedOn } = published;
  return (
    <p className="border-t border-line pt-4 text-note text-soft">
      {words.common.published}{" "}
      <time dateTime={publishedAt.toISOString()}>{stampInShanghai(publishedAt)}</time>
      {" · "}
      {words.common.changed} <time dateTime={changedAt.toISOString()}>{stampInShanghai(changedAt)}</time>
      {" · "}
      {confirmedOn === null
        ? words.common.neverConfirmed
        : `${words.common.confirmed} ${writeDay(locale, confirmedOn)}`}
      {today && isUnconfirmedForLong(published, today) && (
        <strong className="font-semibold text-ink">{words.common.longAgo}</strong>
      )}
      {" · "}
      {words.common.edition(edition)}
    </p>
  );
}
