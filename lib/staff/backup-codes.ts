// Codes for when the phone is away: written on paper, each good for once.
import { randomInt } from "node:crypto";

const howMany = 10;
/** Nothing that is mistaken for something else on paper. */
const letters = "23456789abcdefghjkmnpqrstuvwxyz";

/** As they are shown and stored: xxxxx-xxxxx. */
export function newBackupCodes(): string[] {
  return Array.from({ length: howMany }, () => `${word()}-${word()}`);
}

function word(): string {
  return Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
}

/** As people copy codes: with spaces and hyphens, in capitals, full width. Six digits are the phone's. */
export function plainCode(typed: string): string {
  const code = typed.normalize("NFKC").toLowerCase().replace(/[\s-]/g, "");
  return /^\d{6}$/.test(code) ? code : `${code.slice(0, 5)}-${code.slice(5)}`;
}
