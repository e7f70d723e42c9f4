// The document around every public page. Elder mode is in the server's HTML, so nothing flashes.
import "../../globals.css";
import type { Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { htmlLang } from "#lib/i18n/locale.ts";
import { readerLanguage } from "../reader-language.ts";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#fcfbf8" };

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const { locale } = await readerLanguage();
  const isElder = (await cookies()).get("elder")?.value === "1";
  return (
    <html lang={htmlLang[locale]} className={isElder ? "elder" : undefined}>
      <body>{children}</body>
    </html>
  );
}
