// Numbers as people type them: full-width digits, commas between thousands, spaces that a table pasted.

/** A whole number that is exact in JavaScript; null for anything else. */
export function readInteger(typed: string): number | null {
  const plain = plainNumber(typed);
  if (!/^-?\d{1,15}$/.test(plain)) return null;
  return Number(plain) + 0;
}

/** A decimal number as plain text, such as 1234.50: exact, with the noughts that were typed; null for anything else. */
export function readDecimal(typed: string): string | null {
  const plain = plainNumber(typed);
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? plain : null;
}

/** Commas count only where they part thousands: 1,2 is no number of ours. */
function plainNumber(typed: string): string {
  const plain = typed.normalize("NFKC").replaceAll(/[\s\p{Cf}]/gu, "");
  return /^-?\d{1,3}(,\d{3})+(\.|$)/.test(plain) ? plain.replaceAll(",", "") : plain;
}

/** 14.80 → 14.8, 5.00 → 5 */
export function withoutNoughts(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}
