// What the demo's people did after the first editions, so that there is a history to look at: three corrections, some
// revisions, a new period, a withdrawal, and work at each step of the desk. Each is done once.

import type { z } from "zod";
import { staffDb } from "#lib/db/client.ts";
import { returnToAuthor } from "#lib/editorial/commands/review.ts";
import { scheduleEdition } from "#lib/editorial/commands/schedule.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import type { FigureContent } from "#lib/figures/model.ts";
import { kindOf } from "#lib/kinds.ts";
import type { ParkContent } from "#lib/parks/model.ts";
import type { policyPackageContent } from "#lib/policies/model.ts";
import type { SignedProjectContent } from "#lib/projects/model.ts";
import type { SigningEventContent } from "#lib/signings/model.ts";
import { type Day, dayBefore, instantInShanghai } from "#lib/values/day.ts";
import { daysAfter, yearOf } from "./calendar.ts";
import { type Change, done, draft, published, signedOff, submitted } from "./desk.ts";
import type { DemoDocument, Recipe } from "./document.ts";
import { parkFigureId } from "./headlines.ts";
import { parkId } from "./parks.ts";
import { projectId } from "./projects.ts";
import { progressSource } from "./sources.ts";
import type { DemoStaff } from "./staff.ts";

type Time = Recipe & { now: Date };
type Step = (staff: DemoStaff, document: (id: string) => DemoDocument, time: Time) => Promise<void>;

/** Each step by the document that it is about, which has more than its first edition when it was done. */
export async function demoHistory(
  staff: DemoStaff,
  documents: readonly DemoDocument[],
  time: Time,
): Promise<void> {
  const byId = new Map(documents.map((each) => [each.id, each]));
  const find = (id: string) => {
    const found = byId.get(id);
    if (!found) throw new Error(`the demo has no ${id}`);
    return found;
  };
  for (const [id, step] of Object.entries(steps)) if (!(await isDone(id))) await step(staff, find, time);
}

async function isDone(documentId: string): Promise<boolean> {
  const later = { documentId, OR: [{ number: { gt: 1 } }, { state: { not: "published" as const } }] };
  return (await staffDb().edition.count({ where: later })) > 0;
}

const steps: Record<string, Step> = {
  async "demo-district-investment"(staff, find) {
    const change = correction(find("demo-district-investment"), "keeps_conclusion", {
      zh: "汇总时把一个项目计了两次，更正为166.8亿元。",
      en: "One project was counted twice when the sum was made; corrected to 166.8.",
    });
    await published(
      staff,
      { zh: "更正全区签约总投资", en: "Correction of the district's investment" },
      {
        ...change,
        document: withContent<FigureContent>(change.document, (content) => ({
          ...content,
          value: "166.8",
          asWritten: "166.8亿元",
          quote: content.quote.replace("168.5", "166.8"),
        })),
      },
    );
  },

  async "demo-event-10"(staff, find) {
    const change = correction(find("demo-event-10"), "keeps_conclusion", {
      zh: "活动日期写晚了一天，已按简报更正。",
      en: "The day was given one day late; corrected after the bulletin.",
    });
    await published(
      staff,
      { zh: "更正一场活动的日期", en: "Correction of a ceremony's day" },
      {
        ...change,
        document: withContent<SigningEventContent>(change.document, (content) => ({
          ...content,
          heldOn: dayBefore(content.heldOn as Day),
        })),
      },
    );
  },

  async "demo-package-2"(staff, find) {
    const change = correction(find("demo-package-2"), "changes_conclusion", {
      zh: "“团队规模奖励”30人以上一档误写为8万元，更正为6万元。",
      en: "The award for teams of 30 and more was given as 80,000 yuan; corrected to 60,000.",
    });
    await published(
      staff,
      { zh: "更正一项条款的金额", en: "Correction of a clause's amount" },
      {
        ...change,
        document: withContent<z.infer<typeof policyPackageContent>>(change.document, (content) =>
          JSON.parse(
            JSON.stringify(content).replaceAll("8万元", "6万元").replaceAll("RMB 80,000", "RMB 60,000"),
          ),
        ),
      },
    );
  },

  async [parkId(2)](staff, find, { today }) {
    await published(
      staff,
      { zh: "核实水月软件园的空间", en: "Shuiyue Software Park's space confirmed" },
      {
        document: withContent<ParkContent>(find(parkId(2)), (content) => ({
          ...content,
          confirmedOn: daysAfter(today, -1),
        })),
        nature: "revision",
        publicNote: { zh: "逐层核实了可租空间。", en: "Every floor's space was confirmed." },
      },
    );
  },

  async [projectId(7)](staff, find, { today }) {
    await published(
      staff,
      { zh: "核对一个项目的进展", en: "A project's progress checked again" },
      {
        document: withContent<SignedProjectContent>(find(projectId(7)), (content) => ({
          ...content,
          milestones: [
            ...content.milestones.filter(({ stage }) => stage !== "registered"),
            {
              stage: "registered",
              reachedOn: daysAfter(today, -14),
              sourceId: progressSource,
              quote: "完成注册",
            },
          ],
        })),
        nature: "revision",
        publicNote: { zh: "台账重新核对了注册日期。", en: "The ledger gives another day of registration." },
      },
    );
  },

  async [parkFigureId(1, "firms")](staff, find, { today }) {
    const year = yearOf(today);
    await published(
      staff,
      { zh: "镜花设计产业园入驻企业的新数", en: "New number of Jinghua's resident firms" },
      {
        document: withContent<FigureContent>(find(parkFigureId(1, "firms")), (content) => {
          const value = String(Number(content.value) + 23);
          return {
            ...content,
            value,
            asWritten: `${value}家`,
            quote: content.quote.replace(content.asWritten, `${value}家`),
            sourceId: progressSource,
            period: {
              start: `${year}-01-01`,
              end: null,
              precision: "open",
              basis: "stated",
              text: `${year}年以来`,
            },
            asOf: { date: daysAfter(today, -12), basis: "stated" },
          };
        }),
        nature: "new_period",
        publicNote: { zh: "台账给出了今年的数。", en: "The ledger has this year's number." },
      },
    );
  },

  async "demo-visitors"(staff) {
    const kind = kindOf("figure");
    const { id, moves } = await staffDb().edition.findFirstOrThrow({
      where: { documentId: "demo-visitors" },
    });
    const reason = { zh: "报道的数字无法核实，撤回。", en: "The report's number cannot be verified." };
    done(await withdraw(staff.final_reviewer, kind, { editionId: id, moves, reason }));
  },

  async [parkId(5)](staff, find) {
    await signedOff(staff, revision(withAlias(find(parkId(5)), "岱舆智造")), 1);
  },

  async [parkId(6)](staff, find) {
    await draft(staff, revision(withAlias(find(parkId(6)), "员峤法务")));
  },

  async [projectId(30)](staff, find) {
    const change = revision(
      withContent<SignedProjectContent>(find(projectId(30)), (content) => ({
        ...content,
        parkId: parkId(4),
      })),
    );
    const seen = await submitted(staff, change);
    const reason = "请注明依据哪份文件把项目改到这座园区。";
    done(await returnToAuthor(staff.first_reviewer, kindOf("signed_project"), { ...seen, reason }));
  },

  async "demo-target"(staff, find, { today, now }) {
    const document = withContent<FigureContent>(find("demo-target"), (content) => ({
      ...content,
      confirmedOn: daysAfter(today, -2),
    }));
    const publishAt = instantInShanghai(daysAfter(today, 365), "09:00");
    if (!publishAt) throw new Error("there is no such time");
    const seen = await signedOff(staff, revision(document));
    const title = { zh: "明年公布的目标", en: "A target for next year" };
    const order = { kind: kindOf("figure"), seen, title, publishAt, now };
    done(await scheduleEdition(staff.final_reviewer, kindOf, order));
  },
};

function correction(document: DemoDocument, severity: Change["severity"], note: Change["publicNote"]) {
  return { document, nature: "correction", severity, publicNote: note } as Change;
}

function revision(document: DemoDocument): Change {
  return { document, nature: "revision", publicNote: { zh: "补充内容。", en: "Content added." } };
}

function withContent<Content>(document: DemoDocument, change: (content: Content) => Content): DemoDocument {
  return { ...document, content: change(document.content as Content) };
}

function withAlias(document: DemoDocument, text: string): DemoDocument {
  return withContent<ParkContent>(document, (content) => ({
    ...content,
    aliases: [...content.aliases, { text, kind: "search" }],
  }));
}
