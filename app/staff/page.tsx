// The desk: what waits for the person, what is to be published, what was, and what grows stale.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { DocumentList } from "#components/staff/document-list.tsx";
import { EnquiryList } from "#components/staff/enquiry-list.tsx";
import { OrderList } from "#components/staff/order-list.tsx";
import { StaleList } from "#components/staff/stale-list.tsx";
import { WaitingLists } from "#components/staff/waiting-lists.tsx";
import { Section } from "#components/ui/section.tsx";
import { now, today } from "#lib/clock.ts";
import { listOpenBundles } from "#lib/editorial/bundles.ts";
import { inboxOf, publishedLately } from "#lib/editorial/inbox.ts";
import { kindOf } from "#lib/kinds.ts";
import { canAtDesk, canSomewhere } from "#lib/staff/permissions.ts";
import { deskHref } from "./desk-href.ts";
import { deskLanguage } from "./desk-language.ts";
import { enquiriesFor } from "./enquiries-for.ts";
import { namer } from "./names.ts";
import { staleFor } from "./stale-for.ts";
import { signedIn } from "./with-actor.ts";

export default async function StaffDesk() {
  const actor = await signedIn("/staff");
  const language = await deskLanguage();
  const { words } = language;
  const { desk } = words;
  if (!canSomewhere(actor, "read")) {
    return (
      <DeskPage words={words} title={words.frame.parts.desk}>
        <p>{desk.nothing}</p>
      </DeskPage>
    );
  }
  // One after the other: all at once would want more connections than there are, and a busy server would refuse some.
  const inbox = await inboxOf(actor, kindOf);
  const bundles = await listOpenBundles(actor, kindOf, now());
  const lately = await publishedLately(actor, kindOf, 10);
  const stale = await staleFor(actor, today());
  const enquiries = canAtDesk(actor, "answer_enquiries") ? await enquiriesFor(actor, today()) : null;
  const ordered = bundles.filter(({ order }) => order !== null);
  const nameOf = await namer(language, [
    ...inbox.returned.map(({ by }) => by),
    ...ordered.flatMap(({ order }) => order?.actorId ?? []),
    ...(enquiries?.open.enquiries.flatMap(({ assigneeId }) => assigneeId ?? []) ?? []),
  ]);
  const common = { language, nameOf, href: deskHref };
  return (
    <DeskPage words={words} title={words.frame.parts.desk} lead={desk.lead}>
      <Section id="todo" title={desk.todo} scope={desk.todoScope}>
        <WaitingLists {...common} inbox={inbox} />
      </Section>
      <Section id="orders" title={desk.orders} scope={desk.ordersScope}>
        <OrderList {...common} bundles={ordered} />
      </Section>
      <Section id="stale" title={desk.stale} scope={desk.staleScope}>
        <StaleList {...common} stale={stale} allHref={deskHref("/staff/stale")} />
      </Section>
      <Section id="lately" title={desk.lately} scope={desk.latelyScope}>
        {lately.length > 0 ? (
          <DocumentList language={language} documents={lately} href={deskHref} edition="published" />
        ) : (
          <p className="text-soft">{desk.noneLately}</p>
        )}
      </Section>
      {canAtDesk(actor, "answer_enquiries") && (
        <Section id="enquiries" title={desk.enquiries} scope={desk.enquiriesScope}>
          {enquiries && enquiries.open.found + enquiries.overdue.found > 0 ? (
            <>
              <p className="mb-3">
                {words.enquiries.waiting(enquiries.open.found)}
                {enquiries.overdue.found > 0 && (
                  <>
                    {" "}
                    <a href={deskHref("/staff/enquiries?state=overdue")}>
                      {words.enquiries.overdue(enquiries.overdue.found)}
                    </a>
                  </>
                )}
              </p>
              {enquiries.open.enquiries.length > 0 && (
                <EnquiryList
                  words={words}
                  enquiries={enquiries.open.enquiries.slice(0, 5)}
                  parkName={enquiries.parkName}
                  nameOf={nameOf}
                  href={deskHref}
                />
              )}
            </>
          ) : (
            <p className="text-soft">{desk.noEnquiries}</p>
          )}
          <p className="mt-3">
            <a href={deskHref("/staff/enquiries")}>{words.enquiries.toList}</a>
          </p>
        </Section>
      )}
    </DeskPage>
  );
}
