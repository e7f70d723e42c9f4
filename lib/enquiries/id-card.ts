// The number of a mainland identity card (GB 11643): seventeen digits and a check character by ISO 7064 MOD 11-2.

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

/** Whether such a number stands in the text, also with spaces, hyphens or full-width digits. */
export function holdsIdCard(text: string): boolean {
  const plain = text.normalize("NFKC");
  // A number may begin within a longer run of digits, so each digit is tried.
  for (const { index } of plain.matchAll(/\d/g)) {
    const [written] =
      /^\d(?:[ .\-–—]{0,3}\d){16}[ .\-–—]{0,3}[\dXx]/.exec(plain.slice(index, index + 80)) ?? [];
    if (written && isIdCard(written.replaceAll(/[^\dXx]/g, "").toUpperCase())) return true;
  }
  return false;
}

/** `number`: seventeen digits and a digit or X. */
function isIdCard(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  if (!year || year < 1900 || year > 2100 || !month || month > 12 || !day || day > 31) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return checks[sum % 11] === number[17];
}
