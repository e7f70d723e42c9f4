// The language that a person chose for the desk, kept in a cookie.
import { cookies } from "next/headers";
import { type StaffLanguage, staffLanguage } from "#lib/i18n/staff/language.ts";
import { dataSet } from "#lib/site.ts";

export const languageCookie = "staff.language";

export async function deskLanguage(): Promise<StaffLanguage> {
  return staffLanguage((await cookies()).get(languageCookie)?.value, dataSet);
}
