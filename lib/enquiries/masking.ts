// How personal information is shown to those who need not know it.

/** 138****1234; of a short number, less. */
export function maskedPhone(phone: string): string {
  const shown = phone.length >= 11 ? [3, 4] : [1, 2];
  return maskedBetween(phone, shown[0] ?? 0, shown[1] ?? 0);
}

/** a***@example.cn */
export function maskedEmail(email: string): string {
  const sign = email.lastIndexOf("@");
  return sign < 1 ? "***" : `${[...email][0]}***${email.slice(sign)}`;
}

/** A text in which people wrote freely: what looks like an address or a number to call is masked, the rest stays. */
export function maskedText(text: string): string {
  return text
    .replaceAll(/[^\s@，。；、（）<>]+@[^\s@，。；、（）<>]+\.[^\s@，。；、（）<>]+/g, maskedEmail)
    .replaceAll(/[+＋]?[\d０-９](?:[ \-–—]?[\d０-９]){6,}/g, maskedPhone);
}

function maskedBetween(text: string, before: number, behind: number): string {
  const characters = [...text];
  if (characters.length <= before + behind) return "****";
  return `${characters.slice(0, before).join("")}****${characters.slice(-behind).join("")}`;
}
