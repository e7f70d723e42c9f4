// What senders may do with their own enquiries. All of it goes by functions of the database that ask for number and code each
// time (migration enquiries), over the public's role: whatever hole a public page had, it would read no other enquiry.
import { randomInt } from "node:crypto";
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { sqlState } from "#lib/db/sql-state.ts";
import { DatabaseAway } from "#lib/errors.ts";
import { portalSecret } from "#lib/notes/secret.ts";
import type { EnquiryWords } from "./form.ts";
import { noticeVersion, type Purpose } from "./notice.ts";
import { codeFor, codeHash, receiptNumber } from "./receipt.ts";

export type NewEnquiry = {
  /** The form's own name: a UUID that was made with the page. Sent twice, it leaves one enquiry. */
  form: string;
  parkId: string | null;
  spaceId: string | null;
  clauseId: string | null;
  words: EnquiryWords;
  /** What was agreed to; `answer` is always among it. `recipient`: whom it may be passed on to, as they were told. */
  consents: { purpose: Purpose; recipient: string | null }[];
  locale: string;
};

/** Opens one enquiry; what a sender's browser keeps, sealed. */
export type Key = { number: string; hash: string };

/** `code` is null where the form was sent long ago: it was shown then. */
export type Left = { number: string; code: string | null; key: Key; isNew: boolean };

/** Seconds in which a form that is sent again is told its code again: somebody pressed twice, or the line was bad. */
const stillTheSame = 3600;

/** Leaves an enquiry. */
export async function leaveEnquiry({ form, words, ...more }: NewEnquiry): Promise<Left> {
  const code = codeFor(form, portalSecret());
  const hash = codeHash(code);
  for (let attempt = 1; ; attempt += 1) {
    const receipt = receiptNumber(Array.from({ length: 11 }, () => randomInt(10)).join(""));
    const sent = { form, receipt, codeHash: hash, policyVersion: noticeVersion, ...more, ...words };
    try {
      const [left] = await discreetly(
        () => publicDb().$queryRaw<{ number: string; isNew: boolean; seconds: number }[]>`
          SELECT number, is_new AS "isNew", extract(epoch FROM since)::integer AS seconds
          FROM portal_leave_enquiry(${JSON.stringify(sent)}::jsonb)`,
      );
      if (!left) throw new Error("an enquiry was left nowhere");
      const { number, isNew, seconds } = left;
      return { number, code: seconds < stillTheSame ? code : null, key: { number, hash }, isNew };
    } catch (error) {
      // One in a hundred thousand million: the number was given to someone else.
      if (!(error instanceof NotDone) || error.code !== "23505" || attempt === 5) throw error;
    }
  }
}

/** The key, where number and code belong together; otherwise null, or the minutes until they may be tried again. */
export async function enterEnquiry(number: string, code: string): Promise<Key | null | { minutes: number }> {
  const key = { number, hash: codeHash(code) };
  const [row] = await discreetly(
    () =>
      publicDb().$queryRaw<{ came: number }[]>`SELECT portal_enter_enquiry(${number}, ${key.hash}) AS came`,
  );
  if (!row || row.came < 0) return null;
  return row.came === 0 ? key : { minutes: row.came };
}

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const maybe = z.string().nullable();
const ownEnquiry = z
  .object({
    receipt: z.string(),
    revision: z.number().int(),
    parkId: maybe,
    spaceId: maybe,
    clauseId: maybe,
    name: maybe,
    phone: maybe,
    email: maybe,
    message: maybe,
    region: maybe,
    industry: maybe,
    area: maybe,
    callWhen: maybe,
    receivedAt: instant,
    answeredAt: instant.nullable(),
    closedAt: instant.nullable(),
    removedAt: instant.nullable(),
    removedWhy: z.enum(["sender", "withdrawn", "retention"]).nullable(),
    isAssigned: z.boolean(),
    answers: z.array(z.object({ at: instant, text: z.string() })),
    consents: z.array(
      z.object({
        purpose: z.enum(["answer", "share"]),
        policyVersion: z.string(),
        recipient: maybe,
        givenAt: instant,
        withdrawnAt: instant.nullable(),
      }),
    ),
  })
  .transform(({ revision, ...enquiry }) => ({ ...enquiry, moves: revision }));
export type OwnEnquiry = z.infer<typeof ownEnquiry>;

/** Null where the key opens nothing. */
export async function findOwnEnquiry({ number, hash }: Key): Promise<OwnEnquiry | null> {
  const [row] = await discreetly(
    () =>
      publicDb().$queryRaw<{ enquiry: unknown }[]>`SELECT portal_read_enquiry(${number}, ${hash}) AS enquiry`,
  );
  return row?.enquiry ? ownEnquiry.parse(row.enquiry) : null;
}

/** stale: the enquiry changed since it was shown. over: it is closed. unknown: the key opens nothing. */
export type Change = "done" | "stale" | "over" | "unknown";

export async function correctEnquiry(
  { number, hash }: Key,
  seen: number,
  words: EnquiryWords,
): Promise<Change> {
  return changed(
    () => publicDb().$queryRaw<{ came: Change }[]>`
      SELECT portal_correct_enquiry(${number}, ${hash}, ${seen}::integer, ${JSON.stringify(words)}::jsonb) AS came`,
  );
}

/** Without the consent to be answered, all personal information is removed. */
export async function withdrawConsent({ number, hash }: Key, purpose: Purpose): Promise<Change> {
  return changed(
    () => publicDb().$queryRaw<{ came: Change }[]>`
      SELECT portal_withdraw_consent(${number}, ${hash}, ${purpose}) AS came`,
  );
}

/** Removes all personal information; that there was an enquiry is still counted. */
export async function deleteEnquiry({ number, hash }: Key): Promise<Change> {
  return changed(
    () => publicDb().$queryRaw<{ came: Change }[]>`SELECT portal_delete_enquiry(${number}, ${hash}) AS came`,
  );
}

async function changed(ask: () => Promise<{ came: Change }[]>): Promise<Change> {
  const [row] = await discreetly(ask);
  return row?.came ?? "unknown";
}

/** PostgreSQL did not do what was asked with an enquiry. `code` is its SQLSTATE. */
class NotDone extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`PostgreSQL refused what was done with an enquiry: ${code}`);
    this.code = code;
  }
}

/** Personal information stands in what PostgreSQL says of a refused row, and what is thrown is logged: only its code is kept. */
async function discreetly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseAway) throw error;
    throw new NotDone(sqlState(error) ?? "unknown");
  }
}
