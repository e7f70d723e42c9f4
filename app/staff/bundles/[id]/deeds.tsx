// What a person may do with all of a bundle at once: submit it, sign it off, give it back, publish it. All of it or nothing.
import { AffectedList } from "#components/staff/affected-list.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { ReturnForm } from "#components/staff/return-form.tsx";
import { SignOffForm } from "#components/staff/sign-off-form.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Affected } from "#lib/editorial/addresses.ts";
import { type DeskDocument, may } from "#lib/editorial/drafts.ts";
import { isNextFor } from "#lib/editorial/inbox.ts";
import type { Issue } from "#lib/errors.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { signoffLevels } from "#lib/staff/permissions.ts";
import { asShown } from "../../bundle-route.ts";
import { mayReturn } from "../../deeds.ts";

export type ForAll = {
  submit: DeskDocument[];
  review: DeskDocument[];
  return: DeskDocument[];
  /** Those that the actor may publish together, once all of them are approved; none where they may not. */
  publish: DeskDocument[];
};

/** What each deed is for, of the editions that are in the bundle. */
export function forAll(actor: Actor, documents: readonly DeskDocument[], hidden: number): ForAll {
  const isWhole = hidden === 0 && documents.every((each) => may(actor, "publish", each));
  return {
    submit: documents.filter((each) => each.open?.state === "draft" && may(actor, "submit", each)),
    review: documents.filter((each) => isNextFor(actor, each)),
    return: documents.filter((each) => mayReturn(actor, each)),
    publish: isWhole ? [...documents] : [],
  };
}

type DeedsProps = {
  language: StaffLanguage;
  actor: Actor;
  deeds: ForAll;
  /** Whether something keeps it from its readers. */
  hasErrors(document: DeskDocument): boolean;
  affected: Affected;
  issues: readonly Issue[];
  values: Record<string, string | string[]>;
  /** Of a form by its name. */
  action(name: string): string;
};

export function Deeds(props: DeedsProps) {
  const { language, actor, deeds, hasErrors, affected, issues, values, action } = props;
  const { words } = language;
  const { bundles: text, document, publishing } = words;
  const names = (list: readonly DeskDocument[]) => list.map((each) => titleOf(language, each)).join("、");
  const level = signoffLevels[actor.role] ?? 0;
  const notSound = deeds.submit.filter(hasErrors);
  const unready = deeds.publish.filter((each) => each.open?.state !== "approved");
  const blocked = deeds.publish.filter(hasErrors);
  return (
    <>
      {deeds.submit.length > 0 && (
        <Section id="submit" title={text.submitTitle} scope={text.submitScope}>
          {notSound.length > 0 ? (
            <p className="text-soft">{text.notSound(names(notSound))}</p>
          ) : (
            <form method="post" action={action("submit")}>
              <Shown documents={deeds.submit} />
              <button type="submit" className="button button-primary">
                {text.submitAll(deeds.submit.length)}
              </button>
            </form>
          )}
        </Section>
      )}

      {deeds.review.length > 0 && (
        <Section id="review" title={text.review} scope={text.reviewScope}>
          <p className="mb-3">{text.reviewed(names(deeds.review))}</p>
          <SignOffForm
            words={words}
            issues={issues}
            action={action("sign-off")}
            level={level}
            note={values["note"]}
            submit={text.signOff(deeds.review.length, document.levels[level] ?? "")}
          >
            <Shown documents={deeds.review} />
          </SignOffForm>
        </Section>
      )}

      {deeds.return.length > 0 && (
        <Section id="return" title={text.return} scope={text.returnScope}>
          <ReturnForm
            words={words}
            issues={issues}
            action={action("return")}
            values={values}
            submit={text.returnAll(deeds.return.length)}
          >
            <Shown documents={deeds.return} />
          </ReturnForm>
        </Section>
      )}

      {deeds.publish.length > 0 && (
        <>
          <Section id="affected" title={publishing.affected} scope={publishing.affectedScope}>
            <AffectedList words={words} affected={affected} />
          </Section>
          <Section id="publish" title={text.publish} scope={text.publishScope}>
            {unready.length > 0 && <p className="text-soft">{text.notReady(names(unready))}</p>}
            {unready.length === 0 && blocked.length > 0 && (
              <p className="wrong">{text.publishBlocked(names(blocked))}</p>
            )}
            {unready.length + blocked.length === 0 && (
              <form method="post" action={action("publish")}>
                <Shown documents={deeds.publish} />
                <button type="submit" className="button button-primary">
                  {text.publishAll(deeds.publish.length)}
                </button>
              </form>
            )}
          </Section>
        </>
      )}
    </>
  );
}

/** What the page showed of each, as hidden fields. */
export function Shown({ documents }: { documents: readonly DeskDocument[] }) {
  return documents.map(
    (each) => each.open && <input key={each.id} type="hidden" name="editions" value={asShown(each.open)} />,
  );
}
