// A document: how far it is, what is wrong with it, what one can do now, who did what.
import { ChecklistView } from "#components/staff/checklist-view.tsx";
import { DeedList } from "#components/staff/deed-list.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { Explanation } from "#components/staff/explanation.tsx";
import { subjectOf } from "#components/staff/field-label.ts";
import { SignoffTable } from "#components/staff/signoff-table.tsx";
import { SinceThen } from "#components/staff/since-then.tsx";
import { StateBadge } from "#components/staff/state-badge.tsx";
import { Timeline } from "#components/staff/timeline.tsx";
import { Section } from "#components/ui/section.tsx";
import { now, today } from "#lib/clock.ts";
import { pathOf } from "#lib/editorial/address.ts";
import { findBundle } from "#lib/editorial/bundles.ts";
import { findWorkingCopy, may } from "#lib/editorial/drafts.ts";
import { listPresent } from "#lib/editorial/presence.ts";
import { reportOn } from "#lib/editorial/report.ts";
import { listTimeline } from "#lib/editorial/timeline.ts";
import { kindOf } from "#lib/kinds.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deedsFor } from "../../deeds.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { documentAt } from "../../document-at.ts";
import { namer } from "../../names.ts";
import { noteFor } from "../../notes.ts";
import { presentNames } from "../../present-names.ts";
import { oneOf } from "../../query.ts";
import { changesSince } from "../../since.ts";

export default async function DocumentPage({ params, searchParams }: PageProps<"/staff/documents/[id]">) {
  const { actor, document, path } = await documentAt(params, "");
  const { id, kind, slug, open, published, abandoned } = document;
  const query = await searchParams;
  const language = await deskLanguage();
  const { words } = language;
  const text = words.document;
  const [checklist, timeline, copy, present, bundle, { said, issues }, since] = await Promise.all([
    reportOn(kindOf, document, today()),
    listTimeline(id),
    findWorkingCopy(actor, id),
    listPresent(actor, id),
    open?.bundleId ? findBundle(actor, kindOf, open.bundleId, now()) : null,
    noteFor(path, query["note"]),
    changesSince(document, query["since"]),
  ]);
  const latest = open ?? published;
  const nameOf = await namer(language, [
    ...timeline.map(({ actorId }) => actorId),
    ...(latest?.signoffs ?? []).map(({ actorId }) => actorId),
    ...(bundle?.order ? [bundle.order.actorId] : []),
  ]);
  const href = (page: string) => deskHref(page === "" ? path : `${path}/${page}`);
  const live = published?.state === "published" ? pathOf({ kind: kind.kind, slug }) : null;
  const done = text.done[oneOf(said["done"]) ?? ""];
  return (
    <DeskPage
      words={words}
      title={titleOf(language, document)}
      hasProblems={issues.length > 0}
      lead={
        <span className="flex flex-wrap items-baseline gap-x-4">
          <span>{text.kinds[kind.kind]}</span>
          <code>{id}</code>
          {published && (
            <span>
              {text.edition(published.number)} <StateBadge words={words} state={published.state} />
            </span>
          )}
          {abandoned && (
            <span>
              {text.edition(abandoned.number)} <StateBadge words={words} state={abandoned.state} />
            </span>
          )}
          {open && (
            <span>
              {text.edition(open.number)} <StateBadge words={words} state={open.state} />
            </span>
          )}
        </span>
      }
    >
      {since && issues.length > 0 && (
        <SinceThen
          words={words}
          changes={since.changes}
          about={subjectOf(document)}
          state={since.state}
          wrote={[]}
        />
      )}
      {done && (
        <p role="status" className="note mb-6">
          {done}
        </p>
      )}
      {present.length > 0 && <p className="mb-4 text-note">{text.present(presentNames(words, present))}</p>}

      <Section id="now" title={text.now} scope={text.nowScope}>
        <DeedList
          words={words}
          deeds={deedsFor(actor, document)}
          document={document}
          hasCopy={copy !== null}
          errors={checklist.errors.length}
          href={href}
          liveHref={live && deskHref(live)}
        />
        {bundle && open && (
          <p className="mt-4">
            {text.inBundle(bundle.title.zh)}{" "}
            <a href={deskHref(`/staff/bundles/${bundle.id}`)}>{text.toBundle}</a>
          </p>
        )}
        {bundle?.order && (
          <p className="mt-2">
            {text.orderedFor(stampInShanghai(bundle.order.publishAt), nameOf(bundle.order.actorId))}
          </p>
        )}
      </Section>

      {open && (
        <>
          <Section id="checklist" title={text.checklist} scope={text.checklistScope}>
            <ChecklistView
              words={words}
              checklist={checklist}
              about={subjectOf(document)}
              editHref={may(actor, "save", document) ? href("edit") : null}
            />
          </Section>
          <Section id="explanation" title={text.nature}>
            <Explanation words={words} edition={open} slug={slug} />
          </Section>
        </>
      )}

      {latest && (
        <Section id="signoffs" title={text.signoffs} scope={text.signoffsScope}>
          {timeline.some(
            ({ verb, edition }) => verb === "approved_unreviewed" && edition === latest.number,
          ) ? (
            <p>{text.unreviewed}</p>
          ) : (
            <SignoffTable words={words} signoffs={latest.signoffs} nameOf={nameOf} />
          )}
        </Section>
      )}

      <Section id="timeline" title={text.timeline} scope={text.timelineScope}>
        <Timeline words={words} entries={timeline} nameOf={nameOf} />
      </Section>
    </DeskPage>
  );
}
