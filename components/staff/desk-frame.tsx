// What is round every page of the desk: whose desk it is, what they may go to, their language, the way out.
import type { ReactNode } from "react";
import { FictionNote } from "#components/page/fiction-note.tsx";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { canAtDesk } from "#lib/staff/permissions.ts";
import { PartLinks } from "./part-links.tsx";

type DeskFrameProps = {
  language: StaffLanguage;
  /** Null where nobody is signed in. */
  actor: Actor | null;
  /** Also true for whoever has a session but is no actor yet. */
  canLeave: boolean;
  /** Under the portal's base path. */
  href(path: string): string;
  children: ReactNode;
};

export function DeskFrame({ language, actor, canLeave, href, children }: DeskFrameProps) {
  const { frame } = language.words;
  return (
    <>
      <a href="#content" className="button absolute left-4 -top-24 z-10 bg-paper focus:top-4">
        {frame.skip}
      </a>
      <FictionNote text={frame.fiction} />
      <header className="screen-only border-b-[1.5px] border-ink">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-8">
          <p className="py-2">
            <a href={href("/staff")} className="tool font-serif text-title font-bold">
              {frame.portal} · {frame.desk}
            </a>
          </p>
          <nav aria-label={frame.tools} className="flex flex-wrap items-center gap-x-5">
            {actor && (
              <span>
                {actor.name} · {frame.roles[actor.role]}
              </span>
            )}
            <a href={href("/")} className="tool">
              {frame.toPortal}
            </a>
            <LanguageSwitch language={language} href={href} />
            {canLeave && (
              <form method="post" action={href("/staff/sign-out")}>
                <button type="submit" className="tool">
                  {frame.signOut}
                </button>
              </form>
            )}
          </nav>
        </div>
        {actor && (
          <div className="page-width">
            <PartLinks
              label={frame.nav}
              parts={partsFor(actor).map(({ name, path }) => ({
                path,
                href: href(path),
                label: frame.parts[name],
              }))}
            />
          </div>
        )}
      </header>
      <main id="content" className="page-width pt-8 pb-16 outline-none" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** What this person may go to. A new part of the desk is added here. */
function partsFor(actor: Actor) {
  const parts = [
    { name: "desk", path: "/staff", may: true },
    { name: "documents", path: "/staff/documents", may: actor.role !== "administrator" },
    { name: "bundles", path: "/staff/bundles", may: canAtDesk(actor, "read_bundles") },
    { name: "enquiries", path: "/staff/enquiries", may: canAtDesk(actor, "read_enquiries") },
    { name: "workbooks", path: "/staff/workbooks", may: canAtDesk(actor, "export") },
    { name: "audit", path: "/staff/audit", may: canAtDesk(actor, "read_audit") },
    { name: "people", path: "/staff/people", may: canAtDesk(actor, "manage_people") },
    { name: "me", path: "/staff/me", may: true },
  ] as const;
  return parts.filter(({ may }) => may);
}

/** A form, so that it works without a script, and comes back to the same page. */
function LanguageSwitch({ language: { locale, words }, href }: Pick<DeskFrameProps, "language" | "href">) {
  const other = locale === "en" ? "zh-Hans" : "en";
  return (
    <form method="post" action={href("/staff/language")}>
      <button type="submit" name="language" value={other} lang={other} className="tool">
        {words.frame.otherLanguage}
      </button>
    </form>
  );
}
