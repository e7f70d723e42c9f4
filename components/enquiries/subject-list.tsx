// What an enquiry is about, by name.
import { ClauseNumber } from "#components/policies/clause-number.tsx";
import { OriginalTitle } from "#components/policies/original-title.tsx";
import { Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import type { SubjectNames } from "#lib/enquiries/published.ts";
import type { Language } from "#lib/i18n/language.ts";

export function SubjectList({ language, subject }: { language: Language; subject: SubjectNames }) {
  const { enquiry } = language.words;
  const { park, space, clause } = subject;
  const pairs = [
    ...(park
      ? [
          {
            label: enquiry.park,
            value: (
              <a href={language.href(`/parks/${park.slug}`)}>
                <Say language={language} text={park.name} />
              </a>
            ),
          },
        ]
      : []),
    ...(space ? [{ label: enquiry.space, value: <Say language={language} text={space.name} /> }] : []),
    ...(clause
      ? [
          {
            label: enquiry.clause,
            value: (
              <>
                <ClauseNumber language={language} number={clause.number} />
                <Say language={language} text={clause.title} />
                <span className="block text-note text-soft">
                  <OriginalTitle language={language} title={clause.policy} />
                </span>
              </>
            ),
          },
        ]
      : []),
  ];
  return pairs.length > 0 ? <Pairs pairs={pairs} /> : <p>{enquiry.aboutNothing}</p>;
}
