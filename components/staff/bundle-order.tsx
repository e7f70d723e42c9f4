// When a bundle is to be published, or why it was not.
import type { Order } from "#lib/editorial/bundles.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { issueText } from "./problem-summary.tsx";

type BundleOrderProps = { words: StaffWords; order: Order | null; nameOf(actorId: string): string };

export function BundleOrder({ words, order, nameOf }: BundleOrderProps) {
  if (!order) return null;
  const { bundles, desk } = words;
  const [when, who] = [stampInShanghai(order.publishAt), nameOf(order.actorId)];
  if (order.state !== "failed") {
    return (
      <>
        <p>{bundles.waiting(when, who)}</p>
        {order.state === "due" && <p className="wrong">{desk.due}</p>}
      </>
    );
  }
  return (
    <div className="wrong">
      <p>{bundles.failed(when, who)}</p>
      <ul>
        {order.reasons.map((issue) => (
          <li key={`${issue.field} ${issue.code}`}>{issueText(words, issue)}</li>
        ))}
      </ul>
    </div>
  );
}
