// A guide as Markdown (CommonMark), of the same values as its JSON.
import type { Language } from "#lib/i18n/language.ts";
import { windowText } from "#lib/policies/window-words.ts";
import type { GuideTwin } from "./guide-twin.ts";

type Clause = GuideTwin["packages"][number]["clauses"][number];

export function guideMarkdown(language: Language, guide: GuideTwin): string {
  const { words } = language;
  const { none } = words.common;
  return [
    `# ${plain(guide.title)}`,
    ...(guide.fiction ? [`> **${plain(guide.fiction)}**`] : []),
    `<${guide.address}>`,
    list([
      pair(language, words.common.published, guide.published_at),
      pair(language, words.common.confirmed, guide.confirmed_on ?? words.common.neverConfirmed),
      guide.as_of && pair(language, words.figures.asOf, guide.as_of),
    ]),
    `## ${words.parks.membership}`,
    plain([guide.one_of_the_ten.said, guide.one_of_the_ten.why ?? ""].join(" ").trim()),
    `## ${words.guides.what}`,
    list(
      guide.statements.map(
        ({ aspect, said, quote, source }) =>
          `${pair(language, aspect, said ?? words.common.quotedOnly)}\n  > ${plain(quote)} — ${link(source)}`,
      ),
    ) || none,
    `## ${words.guides.why}`,
    list(
      guide.figures.map(
        ({ name, number, scope, as_of, source, address }) =>
          `[${plain(name)}](${address})${words.site.colon}**${plain(number)}** (${plain([scope, as_of].join(words.site.separator))}) — ${link(source)}`,
      ),
    ) || words.guides.noFigures,
    `## ${words.guides.space}`,
    list(guide.spaces.map((space) => spaceLine(language, space))) || words.guides.noSpace,
    `## ${words.guides.policies}`,
    list(
      guide.packages.flatMap(({ name, address, policies }) => [
        `[${plain(name)}](${address})`,
        ...policies.map(({ title, status }) => `  ${pair(language, title, words.policies.statuses[status])}`),
      ]),
    ) || words.guides.noPolicies,
    ...guide.packages.flatMap(({ clauses }) => clauses.map((clause) => clauseText(language, clause))),
    `## ${words.contacts.title}`,
    list(guide.contacts.map((contact) => contactLine(language, contact))) || none,
    `## ${words.parks.unknown}`,
    list(guide.unknown.map((each) => pair(language, each, none))) || none,
    "",
  ].join("\n\n");
}

function spaceLine(language: Language, space: GuideTwin["spaces"][number]): string {
  const { words } = language;
  const known = (value: string | null, unit: string) =>
    value === null ? words.common.none : `${value} ${unit}`;
  const range = (from: string | null, to: string | null, unit: string) =>
    known([...new Set([from, to].filter((each) => each !== null))].join("–") || null, unit);
  return [
    `**${plain(space.name)}**`,
    `${words.spaces.areaName} ${range(space.area_from, space.area_to, "㎡")}`,
    `${words.spaces.rentName} ${range(space.rent_from, space.rent_to, "CNY/㎡/month")}${space.rent_basis ? words.site.bracketed(space.rent_basis) : ""}`,
    `${words.spaces.available} ${space.available_from ?? words.common.none}`,
    `${words.spaces.height} ${known(space.clear_height, "m")}`,
    `${words.spaces.load} ${known(space.floor_load, "kN/㎡")}`,
    `${words.spaces.power} ${known(space.power_supply, "kVA")}`,
    `${words.spaces.confirmed} ${space.confirmed_on ?? words.spaces.neverConfirmed}`,
  ].join(" · ");
}

function contactLine(language: Language, contact: GuideTwin["contacts"][number]): string {
  const { contacts, common, spaces } = language.words;
  const said = (label: string, text: string | null) => pair(language, label, text ?? common.none);
  return [
    `**${plain(contact.post)}** ${plain(contact.organisation)}`,
    said(contacts.phone, contact.phone),
    said(contacts.hours, contact.hours),
    said(contacts.address, contact.address),
    pair(language, spaces.confirmed, contact.confirmed_on ?? spaces.neverConfirmed),
    link(contact.source),
  ].join(" · ");
}

function clauseText(language: Language, clause: Clause): string {
  const { clause: labels } = language.words.matcher;
  const { common, policies, matcher, site } = language.words;
  const said = (label: string, text: string | null) => pair(language, label, text ?? common.notStated);
  const several = (label: string, texts: string[]) =>
    texts.length === 0
      ? said(label, null)
      : `${label}${site.colon}\n${texts.map((each) => `  - ${plain(each)}`).join("\n")}`;
  return [
    `### [${plain([clause.number, clause.title].filter(Boolean).join(" "))}](${clause.address})`,
    list([
      said(policies.title, clause.policy),
      said(policies.status, policies.statuses[clause.status]),
      said(labels.standard, clause.standard),
      ...(clause.gives.length > 0 ? [several(labels.benefits, clause.gives)] : []),
      clause.conditions.length > 0
        ? several(labels.conditions, clause.conditions)
        : said(labels.conditions, matcher.noConditions),
      said(
        labels.together,
        clause.only_highest_of === null ? labels.free : labels.onlyHighestOf(clause.only_highest_of),
      ),
      said(labels.window, windowText(language, clause.opens_on, clause.closes_on)),
      several(labels.materials, clause.materials),
      several(labels.steps, clause.steps),
      said(labels.office, clause.office),
      said(labels.address, clause.office_address),
      said(labels.phone, clause.phone),
      said(labels.timeLimit, clause.time_limit),
      said(labels.law, clause.law),
      said(labels.recourse, clause.recourse),
    ]),
  ].join("\n\n");
}

function list(items: (string | null)[]): string {
  return items
    .filter((item) => item !== null)
    .map((item) => (item.startsWith("  ") ? `  - ${item.trimStart()}` : `- ${item}`))
    .join("\n");
}

function pair({ words }: Language, label: string, value: string): string {
  return `${plain(label)}${words.site.colon}${plain(value)}`;
}

function link({ publisher, address }: { publisher: string; address: string }): string {
  return `[${plain(publisher)}](${address})`;
}

/** Text that Markdown takes as it is. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
}
