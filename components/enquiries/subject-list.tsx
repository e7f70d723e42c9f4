// What an enquiry is about, by name.
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
            value: enquiry.clauseOf(
              language.say(clause.policy),
              [clause.number, language.say(clause.title)].filter(Boolean).join(" "),
            ),
          },
        ]
      : []),
  ];
  return pairs.length > 0 ? <Pairs pairs={pairs} /> : <p>{enquiry.aboutNothing}</p>;
}
