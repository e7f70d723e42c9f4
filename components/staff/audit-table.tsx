// Rows of the audit trail, newest first.
import { Ledger } from "#components/ui/ledger.tsx";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { AuditEntry } from "#lib/staff/audit-trail.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type AuditTableProps = {
  words: StaffWords;
  entries: readonly AuditEntry[];
  nameOf(actorId: string): string;
  href(path: string): string;
};

export function AuditTable({ words, entries, nameOf, href }: AuditTableProps) {
  const { audit, frame, document: text } = words;
  const roles: Record<string, string> = frame.roles;
  const { columns } = audit;
  const titles = [
    columns.number,
    columns.when,
    columns.who,
    columns.from,
    columns.action,
    columns.object,
    columns.result,
  ];
  return (
    <Ledger
      caption={audit.title}
      columns={titles.map((title) => ({ title }))}
      rows={entries.map(({ id, at, actorId, role, address, action, object, result, hash, document }) => ({
        key: id,
        cells: [
          <span key="id" title={hash} className="nowrap">
            {id}
          </span>,
          <time key="at" dateTime={at.toISOString()} className="nowrap">
            {stampInShanghai(at)}
          </time>,
          [nameOf(actorId), roles[role]].filter(Boolean).join(" · "),
          address ?? "—",
          actionText(words, action),
          document ? (
            <span key="object">
              <a href={href(`/staff/documents/${document.id}`)}>{document.id}</a>{" "}
              {text.edition(document.edition)}
            </span>
          ) : (
            <code key="object" className="digest">
              {object}
            </code>
          ),
          resultText(words, result),
        ],
      }))}
    />
  );
}

/** `done`, `done: editor all`, `refused:conflict`, `failed:required,address_taken`; what it knows no words for is told as it is. */
export function resultText({ audit, frame }: StaffWords, result: string): string {
  const [outcome = "", ...rest] = result.split(":");
  const reason = rest.join(":").trim();
  const told = audit.outcomes[outcome] ?? outcome;
  return reason === "" ? told : frame.labelled(told, audit.reasons[reason] ?? reason);
}

/** A verb in words, where it has any. */
export function actionText({ audit, document }: StaffWords, action: string): string {
  return document.verbs[action] ?? audit.actions[action] ?? action;
}
