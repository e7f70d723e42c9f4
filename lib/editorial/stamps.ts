// What everything that is live says of itself: which edition it is, and the three dates that every page shows. Pure.
import { type Day, dayFromDate } from "#lib/values/day.ts";

export type Published = {
  id: string;
  slug: string;
  edition: number;
  publishedAt: Date;
  changedAt: Date;
  confirmedOn: Day | null;
};

export type StampRow = {
  id: string;
  slug: string;
  edition: number;
  publishedAt: Date;
  changedAt: Date;
  confirmedOn: Date | null;
};

/** The stamps of a live row. */
export function publishedFrom({
  id,
  slug,
  edition,
  publishedAt,
  changedAt,
  confirmedOn,
}: StampRow): Published {
  return { id, slug, edition, publishedAt, changedAt, confirmedOn: confirmedOn && dayFromDate(confirmedOn) };
}
