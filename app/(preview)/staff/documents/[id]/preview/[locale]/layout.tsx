// The document around a preview: the portal's own, in the language that is previewed, and never found by a search engine.
import "../../../../../../globals.css";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { htmlLang, isLocale } from "#lib/i18n/locale.ts";

export const dynamic = "force-dynamic";

export default async function PreviewLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={htmlLang[locale]}>
      <body>{children}</body>
    </html>
  );
}
