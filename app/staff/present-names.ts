// Colleagues who have a document open, by name and with when they were last seen there: some may have left since.
import type { Present } from "#lib/editorial/presence.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";

export function presentNames({ frame }: StaffWords, present: readonly Present[]): string {
  return frame.someParks(
    present.map(({ name, seenAt }) => frame.seenAt(name, stampInShanghai(seenAt).slice(11))),
  );
}
