// Enquiries, one to a line, contacts masked.
import { Badge } from "#components/ui/badge.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import type { EnquiryInList } from "#lib/enquiries/desk.ts";
import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type EnquiryListProps = {
  words: StaffWords;
  enquiries: readonly EnquiryInList[];
  parkName(id: string): string;
  nameOf(actorId: string): string;
  href(path: string): string;
};

export function EnquiryList({ words, enquiries, parkName, nameOf, href }: EnquiryListProps) {
  const text = words.enquiries;
  const { columns } = text;
  const titles = [
    columns.receipt,
    columns.who,
    columns.contact,
    columns.park,
    columns.received,
    columns.state,
    columns.assignee,
  ];
  return (
    <Ledger
      caption={text.title}
      columns={titles.map((title) => ({ title }))}
      rows={enquiries.map((enquiry) => ({
        key: enquiry.id,
        cells: [
          <a key="receipt" href={href(`/staff/enquiries/${enquiry.id}`)}>
            {writtenReceipt(enquiry.receipt)}
          </a>,
          enquiry.name ?? "—",
          enquiry.contact || "—",
          enquiry.parkId === null ? text.district : parkName(enquiry.parkId),
          stampInShanghai(enquiry.receivedAt),
          <EnquiryState key="state" words={words} enquiry={enquiry} />,
          enquiry.assigneeId === null ? text.nobody : nameOf(enquiry.assigneeId),
        ],
      }))}
    />
  );
}

export function EnquiryState({ words, enquiry }: { words: StaffWords; enquiry: EnquiryInList }) {
  const { states, late } = words.enquiries;
  return (
    <>
      {states[enquiry.state]} {enquiry.late && <Badge sure>{late[enquiry.late]}</Badge>}
    </>
  );
}
