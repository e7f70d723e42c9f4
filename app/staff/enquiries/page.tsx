// The enquiries of one's parks, by state.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { EnquiryList } from "#components/staff/enquiry-list.tsx";
import { today } from "#lib/clock.ts";
import { type EnquiryFilter, enquiryFilters, listEnquiries } from "#lib/enquiries/desk.ts";
import { daysToAnswer, daysToClose } from "#lib/enquiries/lateness.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { namer } from "../names.ts";
import { oneOf } from "../query.ts";
import { signedInWho } from "../with-actor.ts";
import { parkNames } from "./park-names.ts";

export default async function Enquiries({ searchParams }: PageProps<"/staff/enquiries">) {
  const query = await searchParams;
  const actor = await signedInWho("/staff/enquiries", "read_enquiries");
  const language = await deskLanguage();
  const { words } = language;
  const text = words.enquiries;
  const filter: EnquiryFilter = enquiryFilters.find((each) => each === oneOf(query["state"])) ?? "open";
  const { choices, parkName } = await parkNames();
  const theirs = choices.filter(({ id }) => actor.parks === "all" || actor.parks.includes(id));
  const parkId = theirs.find(({ id }) => id === oneOf(query["park"]))?.id;
  const { enquiries, found } = await listEnquiries(actor, { filter, parkId }, today());
  const nameOf = await namer(
    language,
    enquiries.flatMap(({ assigneeId }) => assigneeId ?? []),
  );
  return (
    <DeskPage words={words} title={text.title} lead={text.lead}>
      <form method="get" action={deskHref("/staff/enquiries")} className="finder">
        <div className="field">
          <label htmlFor="state">{text.filter}</label>
          <select id="state" name="state" className="input" defaultValue={filter}>
            {enquiryFilters.map((each) => (
              <option key={each} value={each}>
                {text.filters[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="park">{text.park}</label>
          <select id="park" name="park" className="input" defaultValue={parkId ?? ""}>
            <option value="">{text.allParks}</option>
            {theirs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {text.show}
        </button>
      </form>
      <p className="hint" role="status">
        {found === 0 ? text.none : text.found(found)}
        {found > enquiries.length && ` ${text.more(found - enquiries.length)}`}
      </p>
      {enquiries.length > 0 && (
        <EnquiryList
          words={words}
          enquiries={enquiries}
          parkName={parkName}
          nameOf={nameOf}
          href={deskHref}
        />
      )}
      <p className="hint mt-4">{text.rule(daysToAnswer, daysToClose)}</p>
    </DeskPage>
  );
}
