// Whom an investor calls: each post with its office, telephone and hours, and where that is said. A post, never a person.
import { Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { ParkInFull, PublishedContact } from "#lib/parks/published.ts";
import type { Day } from "#lib/values/day.ts";
import { ConfirmedOn } from "./space-list.tsx";

type ContactListProps = { language: Language; park: Pick<ParkInFull, "slug" | "contacts">; today: Day };

export function ContactList({ language, park, today }: ContactListProps) {
  const { words, href } = language;
  if (park.contacts.length === 0)
    return (
      <p className="text-soft">
        {words.parks.unknowns.contact}
        {words.site.colon}
        {words.common.none}
        {words.site.stop}
        <a className="screen-only" href={href(enquiryPath({ park: park.slug }))}>
          {words.common.enquire}
        </a>
      </p>
    );
  return (
    <Pairs
      pairs={park.contacts.map((contact) => ({
        key: contact.id,
        label: <Say language={language} text={contact.post} />,
        value: <Contact language={language} contact={contact} today={today} />,
      }))}
    />
  );
}

type ContactProps = { language: Language; contact: PublishedContact; today: Day };

function Contact({ language, contact, today }: ContactProps) {
  const { words, href } = language;
  const { contacts } = words;
  const none = <span className="text-soft">{words.common.none}</span>;
  const said = (text: Text | null) => (text ? <Say language={language} text={text} /> : none);
  return (
    <>
      <p>
        <Say language={language} text={contact.organisation} />
      </p>
      <p>
        {contacts.phone}
        {words.site.colon}
        {contact.phone ?? none} · {contacts.hours}
        {words.site.colon}
        {said(contact.hours)} · {contacts.address}
        {words.site.colon}
        {said(contact.address)}
      </p>
      <p className="text-note text-soft">
        {words.common.source}
        {words.site.colon}
        <a href={href(`/sources/${contact.source.slug}`)}>
          <Say language={language} text={contact.source.title} />
        </a>
        {" · "}
        {words.spaces.confirmed}
        {words.site.colon}
        <ConfirmedOn language={language} day={contact.confirmedOn} today={today} />
      </p>
    </>
  );
}
