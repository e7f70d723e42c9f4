// What a preview shows of each kind of document: read as the public page reads it, drawn as the public page draws it.
import type { ReactNode } from "react";
import { citedFrom } from "#components/figures/cited.ts";
import { FigureRecord } from "#components/figures/figure-record.tsx";
import { ParkGuide } from "#components/guides/park-guide.tsx";
import { Title } from "#components/page/title.tsx";
import { ParkProfile } from "#components/parks/park-profile.tsx";
import { PackageRecord } from "#components/policies/package-record.tsx";
import { citedEvent } from "#components/signings/cited-event.ts";
import { EventRecord } from "#components/signings/event-record.tsx";
import { SourceRecord } from "#components/sources/source-record.tsx";
import { ContentTable } from "#components/staff/content-table.tsx";
import { now, today } from "#lib/clock.ts";
import { documentName } from "#lib/editorial/document-name.ts";
import type { DeskEdition } from "#lib/editorial/drafts.ts";
import { editionsOf, notesFrom, type ToldEdition } from "#lib/editorial/editions.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { withNames } from "#lib/editorial/named-then.ts";
import { findFigure, listFigures } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { text } from "#lib/i18n/text.ts";
import { findPark } from "#lib/parks/published.ts";
import { findPackage, packagesForPark } from "#lib/policies/published.ts";
import { findEvent } from "#lib/signings/published.ts";
import { site } from "#lib/site.ts";
import { findSource } from "#lib/sources/published.ts";
import { deskLanguage } from "../../../../../staff/desk-language.ts";

export type PreviewView = "own" | "guide";
type Subject = { id: string; slug: string; edition: DeskEdition };
type Drawn = { title: string; drawn: ReactNode };

export async function readAndDraw(
  language: Language,
  kind: DocumentKind,
  { id, slug, edition }: Subject,
  view: PreviewView,
): Promise<Drawn> {
  const { say } = language;
  switch (kind) {
    case "park": {
      const park = there(await findPark(slug));
      if (view === "own") {
        const editions = await toldWith(kind, id, edition);
        return {
          title: say(park.name),
          drawn: <ParkProfile {...{ language, park, editions }} today={today()} />,
        };
      }
      const packages = await packagesForPark(slug);
      const contact = site.footer.contact;
      return {
        title: say(park.name),
        drawn: <ParkGuide {...{ language, park, packages, contact }} today={today()} />,
      };
    }
    case "policy_package": {
      const found = there(await findPackage(slug));
      const editions = await toldWith(kind, id, edition);
      return {
        title: say(found.name),
        drawn: <PackageRecord {...{ language, editions }} policyPackage={found} today={today()} />,
      };
    }
    case "signing_event": {
      const event = there(await findEvent(slug));
      const editions = await toldWith(kind, id, edition);
      const cited = citedEvent(language, site, event, { path: `/signings/${slug}/v/${edition.number}` });
      return {
        title: say(event.name),
        drawn: <EventRecord {...{ language, site, event, editions, cited }} isFixed today={today()} />,
      };
    }
    case "figure": {
      const figure = there(await findFigure(id));
      const cited = citedFrom(language, site, figure);
      const editions = await toldWith(kind, id, edition);
      return {
        title: say(figure.name),
        drawn: <FigureRecord {...{ language, site, figure, editions, cited }} today={today()} />,
      };
    }
    case "source": {
      const source = there(await findSource(slug));
      const figures = await listFigures({ source: { slug } });
      const editions = await toldWith(kind, id, edition);
      return {
        title: say(source.title),
        drawn: <SourceRecord {...{ language, source, figures, editions }} />,
      };
    }
    case "signed_project": {
      const name = documentName(edition.content) ?? { zh: id };
      const { words } = await deskLanguage();
      return {
        title: say(name),
        drawn: (
          <>
            <Title lead={words.document.noPage}>{say(name)}</Title>
            <ContentTable words={words} about={{ kind: "signed_project", content: edition.content }} />
          </>
        ),
      };
    }
  }
}

/** It was put there a moment ago, in the same transaction. */
function there<T>(found: T | null): T {
  if (found === null) throw new Error("what is previewed is not there");
  return found;
}

/** All editions of the document as its readers will be told of them once this one has taken its place, newest first. */
async function toldWith(kind: DocumentKind, id: string, edition: DeskEdition): Promise<ToldEdition[]> {
  const earlier = (await notesFrom(await editionsOf([id]))).map(superseded);
  return [...(await toldAfter(kind, edition, earlier)), ...earlier];
}

/** The edition as its readers will be told of it. */
async function toldAfter(
  kind: DocumentKind,
  { number, nature, publicNote, severity, content }: DeskEdition,
  [before]: readonly ToldEdition[],
): Promise<ToldEdition[]> {
  const publishedAt = now();
  return withNames([
    {
      number,
      state: "published" as const,
      nature: nature ?? "revision",
      publicNote: text.safeParse(publicNote).data ?? null,
      severity,
      publishedAt,
      publishedExactly: publishedAt.toISOString(),
      supersededAt: null,
      kind,
      content,
      before: before?.content ?? null,
    },
  ]);
}

/** What is read now, once this edition has taken its place. */
function superseded(edition: ToldEdition): ToldEdition {
  return edition.state === "published" ? { ...edition, state: "superseded", supersededAt: now() } : edition;
}
