// What waits for a person, by what is to be done; lists with nothing in them are left out.
import type { ReactNode } from "react";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { Inbox } from "#lib/editorial/inbox.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { DocumentList } from "./document-list.tsx";

type WaitingListsProps = {
  language: StaffLanguage;
  inbox: Inbox;
  nameOf(actorId: string): string;
  href(path: string): string;
};

export function WaitingLists({ language, inbox, nameOf, href }: WaitingListsProps) {
  const { desk, frame } = language.words;
  const returnedOf = ({ id }: DeskDocument) => inbox.returned.find(({ document }) => document.id === id);
  const savedAt = ({ id }: DeskDocument) => inbox.copies.find(({ document }) => document.id === id)?.savedAt;
  const lists: {
    title: string;
    documents: DeskDocument[];
    page?: string;
    beside?(each: DeskDocument): ReactNode;
  }[] = [
    {
      title: desk.returned,
      documents: inbox.returned.map(({ document }) => document),
      beside(each) {
        const returned = returnedOf(each);
        return (
          returned && (
            <p className="quote">
              {frame.labelled(
                desk.returnedBy(nameOf(returned.by), stampInShanghai(returned.at)),
                returned.reason ?? "",
              )}
            </p>
          )
        );
      },
    },
    { title: desk.toReview, documents: inbox.toReview, page: "/review" },
    { title: desk.toPublish, documents: inbox.toPublish, page: "/publication" },
    {
      title: desk.copies,
      documents: inbox.copies.map(({ document }) => document),
      page: "/edit",
      beside(each) {
        const saved = savedAt(each);
        return saved && <p className="text-note text-soft">{stampInShanghai(saved)}</p>;
      },
    },
    { title: desk.drafts, documents: inbox.drafts },
  ];
  const filled = lists.filter(({ documents }) => documents.length > 0);
  if (filled.length === 0) return <p className="text-soft">{desk.nothing}</p>;
  return filled.map(({ title, ...list }) => (
    <div key={title} className="mb-6">
      <h3 className="font-semibold">
        {title} <span className="text-soft">{list.documents.length}</span>
      </h3>
      <DocumentList language={language} href={href} {...list} />
    </div>
  ));
}
