// What was withdrawn, and why. What has come back since is listed as well.
import { Say } from "#components/ui/say.tsx";
import type { Withdrawal } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { changePath } from "./change-list.tsx";

export function WithdrawalList({
  language,
  withdrawals,
  anchors = true,
}: {
  language: Language;
  withdrawals: readonly Withdrawal[];
  /** Whether each entry is a place that links lead to; not where the list stands more than once. */
  anchors?: boolean;
}) {
  const { words, href } = language;
  return (
    <ul>
      {withdrawals.map((withdrawal) => (
        <li
          key={withdrawalMark(withdrawal)}
          id={anchors ? withdrawalMark(withdrawal) : undefined}
          className="border-b border-line py-4"
        >
          <p>
            <a href={href(changePath(withdrawal))}>
              <Say language={language} text={withdrawal.name} />
            </a>
          </p>
          <p className="text-note text-soft">
            {[
              words.withdrawn.badge,
              stampInShanghai(withdrawal.at),
              words.common.edition(withdrawal.number),
            ].join(" · ")}
          </p>
          <p>
            <Say language={language} text={withdrawal.reason} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Its place on the page of corrections, which stays. */
export function withdrawalMark({ documentId, number }: Pick<Withdrawal, "documentId" | "number">): string {
  return `${documentId}-v${number}-withdrawn`;
}
