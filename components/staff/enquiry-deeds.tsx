// What one may do with an enquiry: each a form of its own.
import { Section } from "#components/ui/section.tsx";
import type { EnquiryInFull } from "#lib/enquiries/desk.ts";
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { SelectField, TextField } from "./field.tsx";
import { TextArea } from "./text-area.tsx";

type EnquiryDeedsProps = {
  words: StaffWords;
  enquiry: EnquiryInFull;
  answerers: readonly { id: string; name: string }[];
  months: number;
  /** Whether answers go out by mail as well. */
  mails: boolean;
  issues: readonly Issue[];
  values: Record<string, string | string[]>;
  /** The address of a form of this enquiry, by its name. */
  action(form: string): string;
};

export function EnquiryDeeds({
  words,
  enquiry,
  answerers,
  months,
  mails,
  issues,
  values,
  action,
}: EnquiryDeedsProps) {
  const text = words.enquiries;
  const about = { words, issues };
  const seen = <input type="hidden" name="moves" value={enquiry.moves} />;
  const isOpen = enquiry.closedAt === null;
  return (
    <>
      {isOpen && (
        <Section id="to-answer" title={text.answer} scope={mails ? text.answerScopeMail : text.answerScope}>
          <form method="post" action={action("answer")} className="form">
            {seen}
            <TextArea
              {...about}
              name="answer"
              label={text.answerLabel}
              value={values["answer"]}
              rows={7}
              maxLength={4000}
            />
            <button type="submit" className="button button-primary">
              {text.answerSubmit}
            </button>
          </form>
        </Section>
      )}
      {enquiry.isMasked && (
        <Section id="to-unmask" title={text.unmask}>
          <form method="post" action={action("unmask")} className="form">
            <TextField
              {...about}
              name="why"
              label={text.reason}
              hint={text.reasonHint}
              value={values["why"]}
              autoComplete="off"
              maxLength={200}
            />
            <button type="submit" className="button">
              {text.unmaskSubmit}
            </button>
          </form>
        </Section>
      )}
      {isOpen && (
        <Section id="to-assign" title={text.assign}>
          <form method="post" action={action("assign")} className="form">
            {seen}
            <SelectField
              {...about}
              name="assignee"
              label={text.assign}
              empty={text.nobody}
              value={enquiry.assigneeId ?? ""}
              options={answerers}
            />
            <button type="submit" className="button">
              {text.assignSubmit}
            </button>
          </form>
        </Section>
      )}
      {isOpen && enquiry.sharing !== null && (
        <Section id="to-pass-on" title={text.passOn} scope={text.passOnScope}>
          <form method="post" action={action("pass-on")} className="form">
            <TextField
              {...about}
              name="passing"
              label={text.passing}
              hint={enquiry.sharing === "" ? text.passingUnnamed : text.passingTo(enquiry.sharing)}
              value={values["passing"]}
              autoComplete="off"
              maxLength={500}
            />
            <button type="submit" className="button">
              {text.passOnSubmit}
            </button>
          </form>
        </Section>
      )}
      <Section id="to-note" title={text.note}>
        <form method="post" action={action("note")} className="form">
          <TextArea
            {...about}
            name="note"
            label={text.note}
            hint={text.noteHint}
            value={values["note"]}
            maxLength={1000}
          />
          <button type="submit" className="button">
            {text.noteSubmit}
          </button>
        </form>
      </Section>
      {isOpen && (
        <Section id="to-close" title={text.close} scope={text.closeScope(String(months))}>
          <form method="post" action={action("close")} className="form">
            {seen}
            <TextArea
              {...about}
              name="reason"
              label={text.closeReason}
              value={values["reason"]}
              maxLength={500}
            />
            <button type="submit" className="button">
              {text.closeSubmit}
            </button>
          </form>
        </Section>
      )}
    </>
  );
}
