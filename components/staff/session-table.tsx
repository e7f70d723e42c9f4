// Where someone is signed in, and how each of these ends.
import { Ledger } from "#components/ui/ledger.tsx";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { browserName } from "#lib/staff/browser-name.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type Session = {
  id: string;
  address: string | null;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
};

type SessionTableProps = { words: StaffWords; sessions: Session[]; current: string; action: string };

export function SessionTable({ words, sessions, current, action }: SessionTableProps) {
  const { me } = words;
  return (
    <form method="post" action={action}>
      <Ledger
        caption={me.sessions}
        columns={Object.values(me.columns).map((title) => ({ title }))}
        rows={sessions.map((session) => {
          const where = whereIs(words, session);
          return {
            key: session.id,
            cells: [
              where,
              stampInShanghai(session.createdAt),
              stampInShanghai(session.lastSeenAt),
              session.id === current ? (
                me.thisOne
              ) : (
                <button
                  type="submit"
                  name="end"
                  value={session.id}
                  className="button"
                  aria-label={me.endOf(where)}
                >
                  {me.end}
                </button>
              ),
            ],
          };
        })}
      />
      {sessions.length > 1 && (
        <p className="mt-5">
          <button type="submit" name="end" value="others" className="button">
            {me.endOthers}
          </button>
        </p>
      )}
    </form>
  );
}

function whereIs({ me }: StaffWords, { address, userAgent }: Session): string {
  const { browser, system } = browserName(userAgent);
  const named = browser === null ? me.unknownBrowser : (me.browsers[browser] ?? browser);
  return `${me.browserOn(named, system ?? me.unknownSystem)} · ${address ?? me.unknownAddress}`;
}
