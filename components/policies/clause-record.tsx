// A clause in full: what is given, to whom, how one gets it, and what it cannot be had beside. What nobody entered is said
// to be unknown.
import { Badge } from "#components/ui/badge.tsx";
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { conditionSentence } from "#lib/policies/condition-words.ts";
import type { Clause } from "#lib/policies/model.ts";
import type { PublishedPolicy } from "#lib/policies/published.ts";
import { clauseStatus } from "#lib/policies/status.ts";
import { windowText } from "#lib/policies/window-words.ts";
import type { Day } from "#lib/values/day.ts";
import { ClauseNumber } from "./clause-number.tsx";
import { TitleLine } from "./original-title.tsx";
import { PolicyTitle } from "./policy-table.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { TierTable } from "./tier-table.tsx";

type ClauseRecordProps = {
  language: Language;
  clause: Clause;
  policy: PublishedPolicy;
  /** In whose guide it stands; an enquiry about it is about the park as well. */
  park?: { slug: string };
  today: Day;
  /** In a former state of its package, about which nobody can ask. */
  isFrozen?: boolean;
};

export function ClauseRecord(props: ClauseRecordProps) {
  return (
    <article id={props.clause.id} className="clause">
      <ClauseTitle {...props} />
      <ClauseFacts {...props} />
    </article>
  );
}

/**
 * Where it stands, its title, its standard, what it is not given beside, and its status in sight, the rest when it is unfolded;
 * printed with its conditions instead of the rest.
 */
export function FoldedClause(props: ClauseRecordProps) {
  const { language, clause, policy } = props;
  const { words } = language;
  const conditions = clause.conditions.map((condition) => conditionSentence(language, condition));
  return (
    <details id={clause.id} className="clause-fold not-unfolded-on-paper">
      <summary>
        <span className="min-w-0 flex-1 basis-64">
          <strong className="font-semibold">
            <ClauseNumber language={language} number={clause.number} />
            <Say language={language} text={clause.title} />
          </strong>
          <span className="block text-note text-soft">
            <TitleLine language={language} title={policy.title} />
          </span>
          <span className="block text-note">
            <Say language={language} text={withCurrency(clause.standard)} />
            {clause.onlyHighestOf && (
              <span className="group-mark">
                {words.matcher.clause.groupMark(language.say(clause.onlyHighestOf))}
              </span>
            )}
          </span>
          {conditions.length > 0 && (
            <span className="print-only">
              {words.matcher.clause.conditions}
              {words.site.colon}
              {conditions.join(words.benefits.semicolon)}
              {words.site.stop}
            </span>
          )}
        </span>
        <ClauseStatus {...props} />
      </summary>
      <p className="text-note text-soft">
        <PolicyTitle language={language} policy={policy} />
        <OnlyFor language={language} parks={policy.parks} />
      </p>
      <ClauseFacts {...props} />
    </details>
  );
}

function ClauseFacts({ language, clause, park, isFrozen }: ClauseRecordProps) {
  const { words } = language;
  const { clause: labels } = words.matcher;
  const tiers = clause.benefits.filter((benefit) => benefit.is === "tiers");
  const facts: Pair[] = [
    {
      label: labels.standard,
      value: (
        <>
          <Say language={language} text={withCurrency(clause.standard)} />
          {tiers.map((benefit) => (
            <TierTable key={JSON.stringify(benefit)} language={language} benefit={benefit} />
          ))}
        </>
      ),
    },
    {
      label: labels.conditions,
      value:
        clause.conditions.length > 0 ? (
          <ul>
            {clause.conditions.map((condition) => (
              <li key={condition.id}>{conditionSentence(language, condition)}</li>
            ))}
          </ul>
        ) : (
          <span className="text-soft">{words.matcher.noConditions}</span>
        ),
    },
    { label: labels.together, value: <Together language={language} group={clause.onlyHighestOf} /> },
    ...applications(language, clause),
  ];
  return (
    <>
      <Pairs pairs={facts} />
      <Procedure language={language} procedure={clause.procedure} />
      {!isFrozen && (
        <p className="screen-only">
          <a
            className="tool underline"
            href={language.href(enquiryPath({ park: park?.slug, clause: clause.id }))}
          >
            {labels.ask}
            <span className="sr-only">
              {words.site.colon}
              {language.say(clause.title)}
            </span>
          </a>
        </p>
      )}
    </>
  );
}

export function ClauseTitle({ language, clause, policy, today }: ClauseRecordProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="font-semibold">
          <ClauseNumber language={language} number={clause.number} />
          <Say language={language} text={clause.title} />
        </h3>
        <p className="text-note text-soft">
          <PolicyTitle language={language} policy={policy} />
          <OnlyFor language={language} parks={policy.parks} />
        </p>
      </div>
      <ClauseStatus language={language} clause={clause} policy={policy} today={today} />
    </header>
  );
}

/** Where a policy does not apply everywhere. */
function OnlyFor({ language, parks }: { language: Language; parks: PublishedPolicy["parks"] }) {
  if (parks.length === 0) return null;
  const { words, say } = language;
  return (
    <span className="block">
      {words.policies.appliesTo}
      {words.site.colon}
      {parks.map(({ name }) => say(name)).join(words.conditions.list)}
    </span>
  );
}

/** The policy's status, unless the clause has a time of its own that says otherwise. */
function ClauseStatus({ language, clause, policy, today }: ClauseRecordProps) {
  const status = clauseStatus(policy, clause, today);
  if (status !== "upcoming" && status !== "closed")
    return <StatusBadge language={language} policy={policy} today={today} />;
  return <Badge>{language.words.policies.statuses[status]}</Badge>;
}

export function Together({ language, group }: { language: Language; group: Text | null }) {
  const { clause: labels } = language.words.matcher;
  return group === null ? labels.free : labels.onlyHighestOf(language.say(group));
}

function applications(language: Language, { opensOn, closesOn }: Clause): Pair[] {
  const value = windowText(language, opensOn, closesOn);
  return value === null ? [] : [{ label: language.words.matcher.clause.window, value }];
}

function Procedure({ language, procedure }: { language: Language; procedure: Clause["procedure"] }) {
  const { words } = language;
  const { clause: labels } = words.matcher;
  const { materials, steps, office, address, phone, timeLimit, law, recourse } = procedure;
  const said = (text: Text | null) =>
    text ? (
      <Say language={language} text={text} />
    ) : (
      <span className="text-soft">{words.common.notStated}</span>
    );
  const list = (texts: readonly Text[], List: "ol" | "ul") =>
    texts.length === 0 ? (
      said(null)
    ) : (
      <List className={List === "ol" ? "list-decimal ps-5" : "list-disc ps-5"}>
        {texts.map((text) => (
          <li key={text.zh}>
            <Say language={language} text={text} />
          </li>
        ))}
      </List>
    );
  return (
    <details>
      <summary>{labels.how}</summary>
      <Pairs
        pairs={[
          { label: labels.materials, value: list(materials, "ul") },
          { label: labels.steps, value: list(steps, "ol") },
          { label: labels.office, value: said(office) },
          { label: labels.address, value: said(address) },
          { label: labels.phone, value: phone ?? said(null) },
          { label: labels.timeLimit, value: said(timeLimit) },
          { label: labels.law, value: said(law) },
          { label: labels.recourse, value: said(recourse) },
        ]}
      />
    </details>
  );
}
