// The form of a new enquiry: what it is about, who asks and what, and each consent by itself. Works without a script.
import { Section } from "#components/ui/section.tsx";
import { noticeVersion } from "#lib/enquiries/notice.ts";
import type { SubjectRead } from "#lib/enquiries/published.ts";
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";
import { Consent, type Typed } from "./field.tsx";
import { Problems } from "./problems.tsx";
import { SubjectList } from "./subject-list.tsx";
import { labelsOf, OptionalFields, RequiredFields } from "./words-fields.tsx";

type EnquiryFormProps = {
  language: Language;
  subject: SubjectRead;
  /** The form's own name, a UUID: sent twice, it leaves one enquiry. */
  form: string;
  issues: readonly Issue[];
  typed: Typed;
  /** Whether something was typed before that could not be kept. */
  isLost: boolean;
  organiser: string;
  months: number;
};

export function EnquiryForm({
  language,
  subject,
  form,
  issues,
  typed,
  isLost,
  organiser,
  months,
}: EnquiryFormProps) {
  const { words, href } = language;
  const { enquiry } = words;
  const { park, space, clause } = subject;
  const about = { park: park?.slug, space: space?.id, clause: clause?.id };
  const recipient = recipientOf(language, subject);
  return (
    <form method="post" action={href("/enquiries/send")} noValidate>
      <Problems
        language={language}
        issues={issues}
        heading={enquiry.problems(issues.length)}
        labels={labelsOf(language)}
      />
      {isLost && <p className="note mb-6">{enquiry.lost}</p>}
      <input type="hidden" name="form" value={form} />
      {Object.entries(about).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Section id="about" title={enquiry.about} scope={enquiry.aboutScope}>
        {subject.unknown.map((key) => (
          <p key={key} className="note mb-4">
            {enquiry.unknown[key]}
          </p>
        ))}
        <SubjectList language={language} subject={subject} />
      </Section>
      <Section id="yours" title={enquiry.yours} scope={enquiry.yoursScope}>
        <div className="form">
          <RequiredFields language={language} issues={issues} typed={typed} />
          <div className="trap" aria-hidden="true">
            <label htmlFor="trap">{enquiry.trap}</label>
            <input type="text" id="trap" name="trap" tabIndex={-1} autoComplete="off" />
          </div>
        </div>
      </Section>
      <Section id="more" title={enquiry.more} scope={enquiry.moreScope}>
        <div className="form">
          <OptionalFields language={language} issues={issues} typed={typed} />
        </div>
      </Section>
      <Section
        id="consents"
        title={enquiry.consents}
        scope={recipient === null ? undefined : enquiry.consentsScope}
      >
        <div className="form">
          <Consent
            language={language}
            name="answer"
            label={enquiry.consentAnswer(organiser)}
            hint={
              <>
                {enquiry.consentAnswerHint(String(months))} <a href={href("/privacy")}>{enquiry.privacy}</a>
              </>
            }
            issues={issues}
            isTicked={typed["answer"] === "yes"}
          />
          {recipient !== null && (
            <>
              <input type="hidden" name="recipient" value={subject.operator?.zh} />
              <Consent
                language={language}
                name="share"
                label={enquiry.consentShare(recipient)}
                hint={enquiry.consentShareHint}
                issues={issues}
                isTicked={typed["share"] === "yes"}
              />
            </>
          )}
          <p className="hint">{enquiry.privacyVersion(noticeVersion)}</p>
          <button type="submit" className="button button-primary">
            {enquiry.send}
          </button>
        </div>
      </Section>
    </form>
  );
}

/** Whom it may be passed on to, by name; null where nobody can be named: nobody agrees to an unknown recipient (PIPL, article 23). */
function recipientOf({ words: { enquiry }, say }: Language, { park, operator }: SubjectRead): string | null {
  return park && operator && enquiry.operatorNamed(say(park.name), say(operator));
}
