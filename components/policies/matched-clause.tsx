// One clause held against an investor: condition by condition, what would change the answer, and what it would give.
import { Badge } from "#components/ui/badge.tsx";
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { conditionSentence } from "#lib/policies/condition-words.ts";
import type { Condition } from "#lib/policies/conditions.ts";
import type { JudgedCondition, JudgedTest } from "#lib/policies/eligibility.ts";
import { rangeText, stepSentence } from "#lib/policies/estimate-words.ts";
import type { Investor } from "#lib/policies/investor.ts";
import { saidText } from "#lib/policies/investor-words.ts";
import type { Match } from "#lib/policies/matching.ts";
import type { PublishedOffer } from "#lib/policies/offers.ts";
import type { Day } from "#lib/values/day.ts";
import { ClauseTitle } from "./clause-record.tsx";

type MatchedClauseProps = {
  language: Language;
  match: Match<PublishedOffer>;
  investor: Investor;
  today: Day;
};

export function MatchedClause({ language, match, investor, today }: MatchedClauseProps) {
  const { words, href } = language;
  const { matcher } = words;
  const { clause, policy, within } = match.offer;
  const facts: Pair[] = [
    {
      label: matcher.clause.standard,
      value: <Say language={language} text={withCurrency(clause.standard)} />,
    },
    {
      label: matcher.clause.conditions,
      value: <Conditions language={language} conditions={match.judgement.conditions} investor={investor} />,
    },
    ...changes(language, match),
    { label: matcher.estimate, value: <Estimates language={language} match={match} /> },
    ...rivals(language, match),
  ];
  return (
    <article className="clause">
      <ClauseTitle language={language} clause={clause} policy={policy} today={today} />
      <Pairs pairs={facts} />
      <p className="mt-2">
        <a href={href(`/policies/${within.slug}#${clause.id}`)}>{matcher.clause.how}</a>
      </p>
    </article>
  );
}

/** Its title and what decides against it in sight, the rest when it is unfolded. */
export function FoldedMatch(props: MatchedClauseProps) {
  const { language, match } = props;
  const { words } = language;
  const { clause } = match.offer;
  return (
    <details className="clause-fold">
      <summary>
        <span className="min-w-0 flex-1 basis-64">
          <strong className="font-semibold">
            {clause.number && <>{clause.number} </>}
            <Say language={language} text={clause.title} />
          </strong>
          <span className="block text-note text-soft">
            {words.matcher.answers.not_met}
            {words.site.colon}
            {deciding(match)
              .map((condition) => conditionSentence(language, condition))
              .join(words.benefits.semicolon)}
          </span>
        </span>
      </summary>
      <MatchedClause {...props} />
    </details>
  );
}

type ConditionsProps = { language: Language; conditions: JudgedCondition[]; investor: Investor };

function Conditions({ language, conditions, investor }: ConditionsProps) {
  const { matcher } = language.words;
  if (conditions.length === 0) return <span className="text-soft">{matcher.noConditions}</span>;
  return (
    <ul>
      {conditions.map(({ condition, answer, tests }) => (
        <li key={condition.id} className="flex flex-wrap items-start gap-x-3 py-0.5">
          <Badge sure={answer === "met"}>{matcher.answers[answer]}</Badge>
          <span className="min-w-0 flex-1 basis-48">
            {conditionSentence(language, condition)}
            {answer !== "met" && (
              <span className="block text-note text-soft">
                {[...new Set(tests.map((each) => why(language, each, investor)))].join(
                  language.words.conditions.list,
                )}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Why a test is not met, or cannot be made. */
function why(language: Language, { test, answer }: JudgedTest, investor: Investor): string {
  const { matcher } = language.words;
  if (test.is === "manual") return matcher.byPerson;
  if (answer === "unknown") return matcher.unsaidIn(matcher.names[test.is]);
  return matcher.saidIn(saidText(language, investor, test.is) ?? "");
}

/** What would have to hold for another answer. */
function changes(language: Language, match: Match<PublishedOffer>): Pair[] {
  const { matcher } = language.words;
  const { answer } = match.judgement;
  if (answer === "met" || deciding(match).length === 0) return [];
  return [
    {
      label: matcher.changes[answer],
      value: (
        <ul className="list-disc ps-5">
          {deciding(match).map((condition) => (
            <li key={condition.id}>{conditionSentence(language, condition)}</li>
          ))}
        </ul>
      ),
    },
  ];
}

/** The conditions for which the answer is what it is. */
function deciding({ judgement: { answer, conditions } }: Match<PublishedOffer>): Condition[] {
  return conditions.filter((each) => each.answer === answer).map(({ condition }) => condition);
}

function Estimates({ language, match: { amount } }: { language: Language; match: Match<PublishedOffer> }) {
  const { matcher } = language.words;
  if (amount === null) return <span className="text-soft">{matcher.notReckoned}</span>;
  return (
    <>
      <strong className="nowrap">{rangeText(language, amount)}</strong>
      <ul className="text-note text-soft">
        {amount.estimates.map(({ benefit, steps }) => (
          <li key={JSON.stringify(benefit)}>
            {steps.map((step) => stepSentence(language, step)).join(language.words.benefits.semicolon)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those of which only the highest is given, and which of them that is, where it is certain. */
function rivals(language: Language, { offer, notWith, lowerThan }: Match<PublishedOffer>): Pair[] {
  const { matcher } = language.words;
  const { onlyHighestOf } = offer.clause;
  if (onlyHighestOf === null || notWith.length === 0) return [];
  return [
    {
      label: matcher.clause.together,
      value: (
        <>
          {matcher.notWith(language.say(onlyHighestOf))}
          <ul className="list-disc ps-5">
            {notWith.map(({ clause, within }) => (
              <li key={clause.id}>
                <a href={language.href(`/policies/${within.slug}#${clause.id}`)}>
                  <Say language={language} text={clause.title} />
                </a>
              </li>
            ))}
          </ul>
          {lowerThan && <p>{matcher.lowerThan(language.say(lowerThan.clause.title))}</p>}
        </>
      ),
    },
  ];
}
