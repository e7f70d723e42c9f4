// The levels of review of an edition: who signed, when, and what they checked.
import { Ledger } from "#components/ui/ledger.tsx";
import type { DeskSignoff } from "#lib/editorial/drafts.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { requiredSignoffs } from "#lib/staff/permissions.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type SignoffTableProps = {
  words: StaffWords;
  signoffs: readonly DeskSignoff[];
  nameOf(actorId: string): string;
};

export function SignoffTable({ words: { document, review }, signoffs, nameOf }: SignoffTableProps) {
  const levels = Array.from({ length: requiredSignoffs }, (_, index) => index + 1);
  return (
    <Ledger
      caption={document.signoffs}
      columns={[document.level, document.who, document.when, document.checked].map((title) => ({ title }))}
      rows={levels.map((level) => {
        const signoff = signoffs.find((each) => each.level === level);
        const checked = signoff
          ? (["names", "numbers", "words"] as const).filter((item) => signoff.checklist[item])
          : [];
        return {
          key: String(level),
          cells: signoff
            ? [
                document.levels[level],
                nameOf(signoff.actorId),
                stampInShanghai(signoff.signedAt),
                checked.map((item) => review.checkedShort[item]).join(" · "),
              ]
            : [
                document.levels[level],
                <span key="who" className="text-soft">
                  {document.pending}
                </span>,
                "—",
                "—",
              ],
        };
      })}
    />
  );
}
