// What is to be published at a time, and what should have been and was not.
import type { DeskBundle } from "#lib/editorial/bundles.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { sayAtDesk } from "./document-title.ts";
import { issueText } from "./problem-summary.tsx";

type OrderListProps = {
  language: StaffLanguage;
  /** Each with an order. */
  bundles: readonly DeskBundle[];
  nameOf(actorId: string): string;
  href(path: string): string;
};

export function OrderList({ language, bundles, nameOf, href }: OrderListProps) {
  const { desk } = language.words;
  const missed = bundles.filter(({ order }) => order && order.state !== "waiting");
  const waiting = bundles.filter(({ order }) => order?.state === "waiting");
  if (bundles.length === 0) return <p className="text-soft">{desk.noOrders}</p>;
  return (
    <>
      {missed.length > 0 && (
        <div className="problems problems-wide">
          <h3 className="wrong">{desk.missed}</h3>
          <p>{desk.missedScope}</p>
          <Orders language={language} bundles={missed} nameOf={nameOf} href={href} />
        </div>
      )}
      {waiting.length > 0 && (
        <>
          <h3 className="font-semibold">{desk.scheduled}</h3>
          <Orders language={language} bundles={waiting} nameOf={nameOf} href={href} />
        </>
      )}
    </>
  );
}

function Orders({ language, bundles, nameOf, href }: OrderListProps) {
  const { words } = language;
  return (
    <ul className="entries">
      {bundles.map(
        ({ id, title, order }) =>
          order && (
            <li key={id}>
              <p>
                <time dateTime={order.publishAt.toISOString()}>{stampInShanghai(order.publishAt)}</time>{" "}
                <a href={href(`/staff/bundles/${id}`)}>{sayAtDesk(language, title)}</a>{" "}
                <span className="text-soft">{nameOf(order.actorId)}</span>
              </p>
              {order.state === "due" && <p className="wrong">{words.desk.due}</p>}
              {order.reasons.map((issue) => (
                <p key={`${issue.field} ${issue.code}`} className="wrong">
                  {issueText(words, issue)}
                </p>
              ))}
            </li>
          ),
      )}
    </ul>
  );
}
