// The document around the staff desk: a root of its own, since its language is a person's choice and not in the address.
import "../globals.css";
import "./staff.css";
import type { ReactNode } from "react";
import { DeskFrame } from "#components/staff/desk-frame.tsx";
import { htmlLang } from "#lib/i18n/locale.ts";
import { deskHref } from "./desk-href.ts";
import { deskLanguage } from "./desk-language.ts";
import { standingNow } from "./standing.ts";

export const dynamic = "force-dynamic";

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [language, standing] = await Promise.all([deskLanguage(), standingNow()]);
  return (
    <html lang={htmlLang[language.locale]} className="staff">
      <body>
        <DeskFrame
          language={language}
          actor={standing.kind === "signed_in" ? standing.actor : null}
          canLeave={standing.kind === "signed_in" || standing.kind === "enrolling"}
          href={deskHref}
        >
          {children}
        </DeskFrame>
      </body>
    </html>
  );
}
