// The signing events, with the projects signed there. Two of them are known by their bulletin's numbers only.
import { writeDay } from "#lib/i18n/dates.ts";
import type { SigningEventContent } from "#lib/signings/model.ts";
import { yearOf } from "./calendar.ts";
import { demoEvents, eventDay, unlistedEvents } from "./ceremonies.ts";
import { type DemoDocument, numbered, type Recipe, statementOf } from "./document.ts";
import { city, district } from "./names.ts";
import { ceremoniesOf, demoProjects, projectId } from "./projects.ts";
import { bulletinOf } from "./sources.ts";

export function eventId(n: number): string {
  return `demo-event-${numbered(n, 2)}`;
}

export function demoSigningEvents({ today }: Recipe): DemoDocument<SigningEventContent>[] {
  const projectsAt = new Map<number, string[]>();
  for (let n = 1; n <= demoProjects; n += 1)
    for (const at of ceremoniesOf(n)) projectsAt.set(at, [...(projectsAt.get(at) ?? []), projectId(n)]);
  return Array.from({ length: demoEvents }, (_, index) => {
    const n = index + 1;
    const day = eventDay(n, today);
    const isListed = !unlistedEvents.includes(n);
    const isOfCity = n % 8 === 0;
    const month = day.slice(0, 7);
    const place = isOfCity ? city : district;
    const name = {
      zh: `${place.zh}${writeDay("zh-Hans", month)}集中签约（第${n}场）`,
      en: `${place.en} Joint Signing No. ${n}, ${writeDay("en", month)}`,
    };
    return {
      id: eventId(n),
      slug: `${month}-signing-${n}`,
      kind: "signing_event",
      content: {
        name,
        level: isOfCity ? "city" : "district",
        heldOn: n % 5 === 2 ? month : day,
        heldOnBasis: n % 5 === 2 ? "inferred" : "stated",
        place: n % 5 === 0 ? null : { zh: "海市会堂（虚构）", en: "Haishi Hall (fictional)" },
        listDisclosed: isListed,
        projectIds: projectsAt.get(n) ?? [],
        confirmedOn: null,
        statements: [
          statementOf(
            `${eventId(n)}-fields`,
            "fields",
            { zh: "涉及设计、软件、制造等领域", en: "Design, software, manufacturing and other fields" },
            name,
            { sourceId: bulletinOf(yearOf(day)), asOf: day },
          ),
        ],
      },
    };
  });
}
