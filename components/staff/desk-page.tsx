// A page of the desk: its title in the tab and at its top, and what it is in a sentence.
import type { ReactNode } from "react";
import { Title } from "#components/page/title.tsx";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type DeskPageProps = {
  words: StaffWords;
  title: string;
  lead?: ReactNode;
  /** Something must be changed: said first in the tab, for whoever hears the page. */
  hasProblems?: boolean;
  children: ReactNode;
};

export function DeskPage({ words: { frame }, title, lead, hasProblems = false, children }: DeskPageProps) {
  return (
    <>
      <title>{frame.titleOn(hasProblems ? frame.problemTitle(title) : title)}</title>
      <meta name="robots" content="noindex" />
      <Title lead={lead}>{title}</Title>
      {children}
    </>
  );
}
