// The document around the staff desk. In Chinese; its own root, since it has no language in its address.
import "../globals.css";
import type { ReactNode } from "react";
import { htmlLang } from "#lib/i18n/locale.ts";

export const dynamic = "force-dynamic";

export default function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={htmlLang["zh-Hans"]}>
      <body>{children}</body>
    </html>
  );
}
