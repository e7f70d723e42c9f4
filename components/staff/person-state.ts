// Whether someone can sign in, in one word.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type Of = { deactivatedAt: Date | null; link: "open" | "expired" | "used" };

export function stateOf({ deactivatedAt, link }: Of): keyof StaffWords["people"]["states"] {
  if (deactivatedAt) return "deactivated";
  if (link === "open") return "waiting";
  return link === "expired" ? "linkExpired" : "active";
}
