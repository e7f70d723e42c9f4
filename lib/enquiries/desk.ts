// Enquiries as the desk reads them: only of the actor's parks, and masked unless the actor has said why they must see more.
import { type Prisma, staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { canAtDesk, canOnEnquiry } from "#lib/staff/permissions.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import { isUuid } from "#lib/values/uuid.ts";
import { type Lateness, latenessOf, overdueBefore } from "./lateness.ts";
import { maskedEmail, maskedPhone, maskedText } from "./masking.ts";

export const enquiryFilters = ["open", "overdue", "answered", "closed"] as const;
export type EnquiryFilter = (typeof enquiryFilters)[number];

/** A line of the list. */
export type EnquiryInList = {
  id: string;
  receipt: string;
  moves: number;
  parkId: string | null;
  /** Null once the personal information was removed. */
  name: string | null;
  /** Masked. */
  contact: string;
  receivedAt: Date;
  assigneeId: string | null;
  state: "open" | "answered" | "closed" | "removed";
  late: Lateness | null;
};

export type EnquiryEntry = { actorId: string; verb: string; note: string | null; at: Date };

export type EnquiryInFull = EnquiryInList & {
  isMasked: boolean;
  phone: string | null;
  email: string | null;
  message: string | null;
  region: string | null;
  industry: string | null;
  area: string | null;
  callWhen: string | null;
  spaceId: string | null;
  clauseId: string | null;
  locale: string;
  answeredAt: Date | null;
  closedAt: Date | null;
  removedAt: Date | null;
  removedWhy: string | null;
  /** To whom it may be passed on: a name, "" where they are to be told before; null where it may not. */
  sharing: string | null;
  /** Newest first. */
  entries: EnquiryEntry[];
};

export type Enquiries = {
  enquiries: EnquiryInList[];
  /** How many fit; more than are listed perhaps. */
  found: number;
};

const longestList = 200;

/** The longest waiting first; of closed ones the newest. */
export async function listEnquiries(
  actor: Actor,
  { filter, parkId }: { filter: EnquiryFilter; parkId?: string | undefined },
  today: Day,
): Promise<Enquiries> {
  const where = {
    AND: [theirs(actor), conditionOf(filter, today), ...(parkId === undefined ? [] : [{ parkId }])],
  } satisfies Prisma.EnquiryWhereInput;
  const [rows, found] = await Promise.all([
    staffDb().enquiry.findMany({
      where,
      orderBy: { receivedAt: filter === "closed" ? "desc" : "asc" },
      take: longestList,
    }),
    staffDb().enquiry.count({ where }),
  ]);
  return { enquiries: rows.map((row) => inList(row, today)), found };
}

/** Null where there is none, or none that the actor may know of. */
export async function findEnquiry(
  actor: Actor,
  id: string,
  today: Day,
  isMasked = true,
): Promise<EnquiryInFull | null> {
  if (!isUuid(id)) return null;
  const row = await staffDb().enquiry.findUnique({
    where: { id },
    include: { consents: true, entries: { orderBy: { id: "desc" } } },
  });
  if (row === null || !canOnEnquiry(actor, "read", row.parkId)) return null;
  const text = (said: string | null) => said && (isMasked ? maskedText(said) : said);
  const share = row.consents.find(({ purpose }) => purpose === "share");
  return {
    ...inList(row, today),
    isMasked,
    phone: row.phone && (isMasked ? maskedPhone(row.phone) : row.phone),
    email: row.email && (isMasked ? maskedEmail(row.email) : row.email),
    name: text(row.name),
    message: text(row.message),
    region: text(row.region),
    industry: text(row.industry),
    area: text(row.area),
    callWhen: text(row.callWhen),
    spaceId: row.spaceId,
    clauseId: row.clauseId,
    locale: row.locale,
    answeredAt: row.answeredAt,
    closedAt: row.closedAt,
    removedAt: row.removedAt,
    removedWhy: row.removedWhy,
    sharing: share && share.withdrawnAt === null && row.removedAt === null ? (share.recipient ?? "") : null,
    entries: row.entries.map(({ actorId, verb, note, at }) => ({ actorId, verb, note: text(note), at })),
  };
}

/** Those who may answer an enquiry about this park. */
export async function listAnswerers(parkId: string | null): Promise<{ id: string; name: string }[]> {
  return staffDb().$queryRaw<{ id: string; name: string }[]>`
    SELECT id::text AS id, name FROM staff_account
    WHERE deactivated_at IS NULL AND role IN ('editor', 'final_reviewer')
      AND (all_parks OR EXISTS (SELECT FROM park_scope WHERE account_id = staff_account.id AND park_id = ${parkId}))
    ORDER BY name, id`;
}

function theirs(actor: Actor): Prisma.EnquiryWhereInput {
  if (!canAtDesk(actor, "read_enquiries")) return { id: { in: [] } };
  return actor.parks === "all" ? {} : { parkId: { in: [...actor.parks] } };
}

function conditionOf(filter: EnquiryFilter, today: Day): Prisma.EnquiryWhereInput {
  const before = overdueBefore(today);
  const conditions: Record<EnquiryFilter, Prisma.EnquiryWhereInput> = {
    open: { closedAt: null, answeredAt: null },
    overdue: {
      closedAt: null,
      OR: [{ answeredAt: null, receivedAt: { lt: before.answer } }, { receivedAt: { lt: before.close } }],
    },
    answered: { closedAt: null, answeredAt: { not: null } },
    closed: { closedAt: { not: null } },
  };
  return conditions[filter];
}

type Row = Prisma.EnquiryGetPayload<object>;

function inList(row: Row, today: Day): EnquiryInList {
  const { id, receipt, moves, parkId, name, phone, email, receivedAt, assigneeId } = row;
  const { answeredAt, closedAt, removedAt } = row;
  const contact = [phone && maskedPhone(phone), email && maskedEmail(email)].filter(Boolean).join(" · ");
  const standing = { isAnswered: answeredAt !== null, isClosed: closedAt !== null };
  return {
    id,
    receipt,
    moves,
    parkId,
    name: name && maskedText(name),
    contact,
    receivedAt,
    assigneeId,
    state: removedAt ? "removed" : closedAt ? "closed" : answeredAt ? "answered" : "open",
    late: latenessOf({ received: dayInShanghai(receivedAt), ...standing }, today),
  };
}
