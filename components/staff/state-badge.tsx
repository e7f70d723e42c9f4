// How far an edition has come, in a word. Red only for what readers see.
import { Badge } from "#components/ui/badge.tsx";
import type { EditionState } from "#lib/editorial/states.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

export function StateBadge({ words, state }: { words: StaffWords; state: EditionState }) {
  return <Badge sure={state === "published"}>{words.document.states[state]}</Badge>;
}
