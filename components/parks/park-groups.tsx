// Parks by whether they are one of the ten, as far as a source says.
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInList } from "#lib/parks/published.ts";
import { ParkList } from "./park-list.tsx";

const order = ["confirmed", "likely", "possible", "none", "rejected"] as const;

type ParkGroupsProps = { language: Language; parks: ParkInList[]; under: "parks" | "guides" };

export function ParkGroups({ language, parks, under }: ParkGroupsProps) {
  const { groups, groupScopes } = language.words.parks;
  return order.map((status) => {
    const inGroup = parks.filter(({ membership }) => membership.status === status);
    return (
      inGroup.length > 0 && (
        <Section key={status} id={status} title={groups[status]} scope={groupScopes[status]}>
          <ParkList language={language} parks={inGroup} under={under} />
        </Section>
      )
    );
  });
}
