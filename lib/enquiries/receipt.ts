// What a sender comes back with: a number that can be read out, with a check digit, and a code that only they have.
import { createHash, createHmac } from "node:crypto";

const length = 12;

/** `chosen`: eleven digits, at random. The last one checks them (ISO 7064 MOD 11,10). */
export function receiptNumber(chosen: string): string {
  return `${chosen}${checkDigit(chosen)}`;
}

/** A number as it was typed, in digits alone; null where it cannot be one. */
export function readReceipt(typed: string): string | null {
  const digits = typed.normalize("NFKC").replaceAll(/[\s\-–—.]/g, "");
  const isOne =
    /^\d+$/.test(digits) && digits.length === length && checkDigit(digits.slice(0, -1)) === digits.at(-1);
  return isOne ? digits : null;
}

/** 4821-0937-5562 */
export function writtenReceipt(number: string): string {
  return inFours(number);
}

function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Crockford's letters: none that is taken for another. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The code of the enquiry that a form leaves: 80 bits that follow from the form's own name and a secret, so that a form that is
 * sent twice is told the same. A5QD-…
 */
export function codeFor(form: string, secret: string): string {
  const bytes = createHmac("sha256", secret).update(`code of the enquiry left by ${form}`).digest();
  return inFours([...bytes.subarray(0, 16)].map((byte) => letters[byte % 32]).join(""));
}

/** What is kept of a code, and compared. Whatever was typed has one. */
export function codeHash(typed: string): string {
  const read = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return createHash("sha256").update(read).digest("hex");
}

function inFours(text: string): string {
  return text.replaceAll(/(.{4})(?=.)/g, "$1-");
}
