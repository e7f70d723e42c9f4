// A draft as its readers will see it: the public components, read by the public readers, in the frame of the portal.
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { ChecklistView } from "#components/staff/checklist-view.tsx";
import { PreviewBanner } from "#components/staff/preview-banner.tsx";
import { pathOf } from "#lib/editorial/address.ts";
import { may } from "#lib/editorial/drafts.ts";
import { asIfPublished } from "#lib/editorial/preview.ts";
import { toPreview } from "#lib/editorial/report.ts";
import { isLocale, type Locale } from "#lib/i18n/locale.ts";
import { kindOf } from "#lib/kinds.ts";
import { language as languageOf, offeredLocales, site } from "#lib/site.ts";
import { deskHref } from "../../../../../staff/desk-href.ts";
import { deskLanguage } from "../../../../../staff/desk-language.ts";
import { documentAt } from "../../../../../staff/document-at.ts";
import { type PreviewView, readAndDraw } from "./read-and-draw.tsx";

type PreviewProps = { params: Promise<{ id: string; locale: string }>; view: PreviewView };

export async function Preview({ params, view }: PreviewProps) {
  const { locale } = await params;
  if (!isLocale(locale) || !offeredLocales.includes(locale)) notFound();
  const suffix = view === "guide" ? "/guide" : "";
  const { actor, document, path } = await documentAt(params, `preview/${locale}${suffix}`);
  const { open, kind, slug } = document;
  if (!open || (view === "guide" && kind.kind !== "park")) notFound();
  const { words } = await deskLanguage();
  const here = (other: Locale) => deskHref(`${path}/preview/${other}${suffix}`);
  const language = { ...languageOf(locale), hrefIn: here };
  const subject = { id: document.id, slug: open.slug ?? slug, edition: open };
  const outcome = await asIfPublished(await toPreview(kindOf, document), () =>
    readAndDraw(language, kind.kind, subject, view),
  );
  const publicPath = pathOf({ kind: kind.kind, slug: subject.slug }) ?? "/signings";
  const other: [string, string] | null =
    kind.kind !== "park"
      ? null
      : view === "guide"
        ? [deskHref(`${path}/preview/${locale}`), words.document.previewProfile]
        : [deskHref(`${path}/preview/${locale}/guide`), words.document.previewGuide];
  const framed = (title: string, children: ReactNode) => (
    <>
      <PreviewBanner
        words={words}
        backHref={deskHref(path)}
        languages={offeredLocales.map((each) => ({ locale: each, href: here(each) }))}
        current={locale}
        other={other}
      />
      <Page
        language={language}
        site={site}
        path={publicPath}
        title={words.frame.labelled(words.document.previewBanner, title)}
        description={words.document.previewText}
        kind={{ is: "notice" }}
      >
        {children}
      </Page>
    </>
  );
  if (outcome.ok) return framed(outcome.value.title, outcome.value.drawn);
  const errors = outcome.issues.map((issue) => ({
    ...issue,
    field: issue.field.replace(new RegExp(`^${document.id}\\.?`), ""),
  }));
  return framed(
    words.document.previewRefused,
    <>
      <Title lead={words.document.previewRefusedText}>{words.document.previewRefused}</Title>
      <ChecklistView
        words={words}
        checklist={{ errors, warnings: [] }}
        about={{ kind: document.kind.kind, content: document.open?.content }}
        editHref={may(actor, "save", document) ? deskHref(`${path}/edit`) : null}
      />
    </>,
  );
}
