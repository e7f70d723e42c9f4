// Answers by mail, to a mail server of the test's own.
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { answerEnquiry, isDoneAlready } from "#lib/enquiries/commands.ts";
import { findEnquiry } from "#lib/enquiries/desk.ts";
import { mailAnswer, sendsMail } from "#lib/enquiries/mail.ts";
import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import { leaveEnquiry } from "#lib/enquiries/receipts.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { anEnquiry } from "../../support/enquiries.ts";
import { editor } from "../../support/staff.ts";

useDatabase("emptied");

const page = "https://portal.example/enquiries/receipt";
let id: string;
let receipt: string;
beforeEach(async () => {
  ({ number: receipt } = await leaveEnquiry(anEnquiry({})));
  id = String((await ask(databaseUrl(), "SELECT id FROM enquiry WHERE receipt = $1", [receipt]))[0]?.["id"]);
  await answerEnquiry(editor, { id, moves: 1 }, "三楼有 800 平方米。");
});

/** A server that keeps what it takes; what it takes from nobody is refused. */
async function mailServer({ refuses = false } = {}) {
  const taken: { to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, text: Buffer.concat(parts).toString("utf8") });
        done(refuses ? new Error("mailbox is full") : null);
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  onTestFinished(() => new Promise((resolve) => void server.close(() => resolve())));
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`);
  vi.stubEnv("SMTP_FROM", "portal@portal.example");
  onTestFinished(() => {
    for (const name of ["SMTP_URL", "SMTP_FROM"]) vi.stubEnv(name, undefined);
  });
  return taken;
}

const verbs = async () =>
  (await findEnquiry(editor, id, "2026-11-23"))?.entries.map(({ verb }) => verb) ?? [];

/** The text as its reader sees it. */
function textOf(mail: string): string {
  const [, encoded = ""] = mail.split("\r\n\r\n");
  return Buffer.from(encoded, "base64").toString("utf8");
}

test("an answer goes to the address that was left, with the receipt and where to read it", async () => {
  const taken = await mailServer();
  expect(sendsMail()).toBe(true);
  expect(await mailAnswer(editor, id, "三楼有 800 平方米。", page)).toBe("sent");
  expect(taken.map(({ to }) => to)).toEqual([["anna@example.cn"]]);
  const text = textOf(taken[0]?.text ?? "");
  for (const words of ["三楼有 800 平方米。", writtenReceipt(receipt), page]) expect(text).toContain(words);
  expect(await verbs()).toEqual(["mailed", "answered", "received"]);
  // A form that is sent twice is known as such, though a mail followed the answer.
  expect(await isDoneAlready(editor, id, "answered", "三楼有 800 平方米。")).toBe(true);
});

test("an answer that is not taken is said not to have gone out, without the address", async () => {
  await mailServer({ refuses: true });
  expect(await mailAnswer(editor, id, "三楼有 800 平方米。", page)).toBe("not_sent");
  expect(await verbs()).toEqual(["not_mailed", "answered", "received"]);
  const audited = JSON.stringify(await ask(databaseUrl(), "SELECT * FROM audit_event"));
  expect(audited).not.toMatch(/anna@|800 平方米/);
});

test("nobody is written to without a mail server, or without an address", async () => {
  expect(sendsMail()).toBe(false);
  expect(await mailAnswer(editor, id, "三楼", page)).toBe("no_address");
  const taken = await mailServer();
  await ask(databaseUrl(), "UPDATE enquiry SET email = NULL WHERE id = $1::uuid", [id]);
  expect(await mailAnswer(editor, id, "三楼", page)).toBe("no_address");
  expect(taken).toEqual([]);
});
