// What a workbook would change, cell by cell: what is to be mended first, what is to be noted, what becomes a draft, and
// where both sides changed something and a person must choose.
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { Plan } from "#lib/workbooks/plan.ts";
import { Ledger } from "../ui/ledger.tsx";
import { Section } from "../ui/section.tsx";
import { type NamedDifference, Place } from "./conflict-form.tsx";
import { SelectField } from "./field.tsx";
import { problemText } from "./workbook-form.tsx";

/** A document with its name, and the places in it as people read them. */
export type NamedPlaces = {
  id: string;
  name: string;
  places: readonly (NamedDifference & { at: readonly string[]; isNew: boolean })[];
};

/** More than anyone reads; choices are always shown all. */
const longest = { problems: 200, places: 1000 };

export function PlanProblems({ words, problems }: { words: StaffWords; problems: Plan["problems"] }) {
  const { plan } = words.workbooks;
  return (
    <Section id="to-mend" title={plan.problems} scope={plan.problemsScope}>
      <Ledger
        caption={plan.problems}
        columns={[{ title: plan.columns.at }, { title: plan.columns.problem }]}
        rows={problems.slice(0, longest.problems).map((problem, index) => ({
          key: String(index),
          cells: [placeText(words, problem.at), problemText(words, problem)],
        }))}
      />
      {problems.length > longest.problems && (
        <p className="hint">{plan.more(problems.length - longest.problems)}</p>
      )}
    </Section>
  );
}

/** B7; a whole row; the whole file. */
export function placeText({ workbooks: { plan } }: StaffWords, at: string | null): string {
  if (at === null) return plan.file;
  return /^\d+$/.test(at) ? plan.row(Number(at)) : at;
}

type NoticesProps = { words: StaffWords; notices: readonly { at: string | null; sentence: string }[] };

export function PlanNotices({ words, notices }: NoticesProps) {
  const { plan } = words.workbooks;
  return (
    <Section id="to-note" title={plan.notices} scope={plan.noticesScope}>
      <ul className="findings">
        {notices.slice(0, longest.problems).map(({ at, sentence }) => (
          <li key={`${at} ${sentence}`}>
            {at === null ? sentence : words.frame.labelled(placeText(words, at), sentence)}
          </li>
        ))}
      </ul>
      {notices.length > longest.problems && (
        <p className="hint">{plan.more(notices.length - longest.problems)}</p>
      )}
    </Section>
  );
}

type DocumentsProps = { words: StaffWords; documents: readonly NamedPlaces[]; href(path: string): string };

/** What only the sheet changed. */
export function PlanChanges({ words, documents, href }: DocumentsProps) {
  const { plan } = words.workbooks;
  const all = documents.flatMap(({ id, name, places }) =>
    places.filter(({ by }) => by === "me").map((place) => ({ id, name, place })),
  );
  if (all.length === 0) return null;
  const { at, what, before, after } = plan.columns;
  return (
    <Section id="changes" title={plan.changes} scope={plan.changesScope}>
      <Ledger
        caption={plan.changes}
        columns={[at, what, before, after].map((title) => ({ title }))}
        rows={all.slice(0, longest.places).map(({ id, name, place }) => ({
          key: `${id} ${place.path}`,
          cells: [
            place.at.map((each) => placeText(words, each)).join("、"),
            <span key="what">
              <a href={href(`/staff/documents/${id}`)}>{name}</a> · {place.name}
            </span>,
            <Held key="before" words={words} text={place.theirs} />,
            <Held key="after" words={words} text={place.mine} />,
          ],
        }))}
      />
      {all.length > longest.places && <p className="hint">{plan.more(all.length - longest.places)}</p>}
    </Section>
  );
}

function Held({ words, text }: { words: StaffWords; text: string | null }) {
  return text === null ? (
    <span className="soft">{words.workbooks.plan.nothing}</span>
  ) : (
    <span className="as-typed">{text}</span>
  );
}

type ApplyProps = {
  language: StaffLanguage;
  documents: readonly NamedPlaces[];
  /** Onto one of these what is begun may go; by what chooses it. */
  lists: readonly { id: string; name: string }[];
  action: string;
  digest: string;
  /** What was chosen before, by the fields' names. */
  values: Readonly<Record<string, string | string[]>>;
};

/** The choices where both sides changed something, and the button that writes all of it. */
export function ApplyForm({ language, documents, lists, action, digest, values }: ApplyProps) {
  const { words } = language;
  const { plan, list } = words.workbooks;
  const clashes = documents.flatMap(({ id, name, places }) =>
    places
      .filter(({ by }) => by === "both")
      .map((place) => ({
        ...place,
        path: `${id}:${place.path}`,
        name: `${place.at.map((each) => placeText(words, each)).join("、")} · ${name} · ${place.name}`,
      })),
  );
  return (
    <form method="post" action={action} className="document-form">
      <input type="hidden" name="of" value={digest} />
      {clashes.length > 0 && (
        <Section id="clashes" title={plan.clashes} scope={plan.clashesScope}>
          {clashes.map((difference) => (
            <Place
              key={difference.path}
              language={language}
              difference={difference}
              sides={{ mine: plan.inFile, theirs: plan.present }}
              values={values}
            />
          ))}
        </Section>
      )}
      {lists.length > 0 && (
        <SelectField
          words={words}
          name="list"
          label={list.label}
          hint={list.hint}
          empty={list.none}
          options={lists}
          value={values["list"]}
        />
      )}
      <p className="hint">{plan.applyText}</p>
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          {plan.apply}
        </button>
      </p>
    </form>
  );
}
