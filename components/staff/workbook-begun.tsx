// The documents that a workbook would begin: a row each, with what it fills in.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { Ledger } from "../ui/ledger.tsx";
import { Section } from "../ui/section.tsx";
import { placeText } from "./workbook-plan.tsx";

export type NamedBegun = {
  id: string;
  name: string;
  at: string;
  said: readonly { label: string; text: string }[];
};

export function PlanBegun({ words, begun }: { words: StaffWords; begun: readonly NamedBegun[] }) {
  const { plan } = words.workbooks;
  if (begun.length === 0) return null;
  const { at, name, content } = plan.columns;
  return (
    <Section id="begun" title={plan.begun} scope={plan.begunScope}>
      <Ledger
        caption={plan.begun}
        columns={[at, name, content].map((title) => ({ title }))}
        rows={begun.map((each) => ({
          key: each.at,
          cells: [
            placeText(words, each.at),
            each.name || words.document.untitled,
            <Said key="said" words={words} said={each.said} />,
          ],
        }))}
      />
    </Section>
  );
}

function Said({ words, said }: { words: StaffWords; said: NamedBegun["said"] }) {
  return (
    <ul>
      {said.map(({ label, text }) => (
        <li key={label} className="as-typed">
          {words.frame.labelled(label, text)}
        </li>
      ))}
    </ul>
  );
}
