// Bundles that are being put together; to open another.
import { BundleOrder } from "#components/staff/bundle-order.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { sayAtDesk, titleOf } from "#components/staff/document-title.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { TextArea } from "#components/staff/text-area.tsx";
import { Section } from "#components/ui/section.tsx";
import { now } from "#lib/clock.ts";
import { listOpenBundles } from "#lib/editorial/bundles.ts";
import { kindOf } from "#lib/kinds.ts";
import { canAtDesk } from "#lib/staff/permissions.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { namer } from "../names.ts";
import { noteFor } from "../notes.ts";
import { signedInWho } from "../with-actor.ts";

export default async function Bundles({ searchParams }: PageProps<"/staff/bundles">) {
  const actor = await signedInWho("/staff/bundles", "read_bundles");
  const language = await deskLanguage();
  const { words } = language;
  const text = words.bundles;
  const [bundles, { issues, values }] = await Promise.all([
    listOpenBundles(actor, kindOf, now()),
    noteFor("/staff/bundles", (await searchParams)["note"]),
  ]);
  const nameOf = await namer(
    language,
    bundles.flatMap(({ order }) => order?.actorId ?? []),
  );
  const labels = { title: text.name };
  return (
    <DeskPage words={words} title={text.title} lead={text.lead} hasProblems={issues.length > 0}>
      <ProblemSummary words={words} issues={issues} labels={labels} />
      {bundles.length === 0 && <p className="mb-6 text-soft">{text.none}</p>}
      <ul className="entries mb-8">
        {bundles.map((bundle) => (
          <li key={bundle.id}>
            <p>
              <a href={deskHref(`/staff/bundles/${bundle.id}`)}>{sayAtDesk(language, bundle.title)}</a>{" "}
              <span className="text-note text-soft">
                {text.holds(bundle.documents.length + bundle.hidden)}
              </span>
            </p>
            <p className="text-note text-soft">
              {bundle.documents.map((each) => titleOf(language, each)).join("、")}
            </p>
            <BundleOrder words={words} order={bundle.order} nameOf={nameOf} />
          </li>
        ))}
      </ul>
      {canAtDesk(actor, "open_bundles") && (
        <Section id="create" title={text.create}>
          <form method="post" action={deskHref("/staff/bundles/open")} className="form">
            <TextArea
              words={words}
              name="title"
              label={text.name}
              hint={text.nameHint}
              issues={issues}
              value={values["title"]}
              rows={1}
              maxLength={100}
              lang="zh-Hans-CN"
            />
            <TextArea
              words={words}
              name="titleEn"
              label={text.nameEn}
              value={values["titleEn"]}
              rows={1}
              maxLength={200}
              lang="en"
            />
            <button type="submit" className="button button-primary">
              {text.submit}
            </button>
          </form>
        </Section>
      )}
    </DeskPage>
  );
}
