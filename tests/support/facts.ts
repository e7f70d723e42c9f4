// The portal's own facts, as their files have them.
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { figureContent } from "#lib/figures/model.ts";
import type { Text } from "#lib/i18n/text.ts";
import { parkContent } from "#lib/parks/model.ts";
import { policyPackageContent } from "#lib/policies/model.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import { sourceContent } from "#lib/sources/model.ts";

type Fact<Content> = { id: string; slug: string; content: Content };

export const factsFolder = new URL("../../prisma/seed/", import.meta.url);

export const sourceFacts = read("sources", sourceContent);
export const parkFacts = read("parks", parkContent);
export const packageFacts = read("policy-packages", policyPackageContent);
export const eventFacts = read("signing-events", signingEventContent);
export const figureFacts = read("figures", figureContent);

/** The fact of that id; throws where there is none. */
export function factOf<Content>(facts: readonly Fact<Content>[], id: string): Fact<Content> {
  const found = facts.find((each) => each.id === id);
  if (!found) throw new Error(`no such fact: ${id}`);
  return found;
}

/** As the files have them: what a schema adds where nothing was said is not in the editions. */
export const allFacts: Fact<unknown>[] = [
  "sources",
  "parks",
  "policy-packages",
  "signing-events",
  "figures",
].flatMap(rowsOf);

/** Every text in three languages, however deep. */
export function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== "object" || value === null) return;
  if ("zh" in value) yield value as Text;
  for (const inner of Object.values(value)) yield* textsIn(inner);
}

function read<Content>(file: string, schema: z.ZodType<Content>): Fact<Content>[] {
  return rowsOf(file).map((row) => ({ ...row, content: schema.parse(row.content) }));
}

function rowsOf(file: string): Fact<unknown>[] {
  return JSON.parse(readFileSync(new URL(`${file}.json`, factsFolder), "utf8")) as Fact<unknown>[];
}
