// Whoever asks for a published title by its name sees that title, as a link to where it stands.
import { beforeAll, describe, expect, test } from "vitest";
import { SearchResults } from "#components/search/search-results.tsx";
import { placeOf } from "#lib/editorial/address.ts";
import type { Language } from "#lib/i18n/language.ts";
import { search } from "#lib/search/published.ts";
import { searchable } from "#lib/search/searchable.ts";
import { demoDocuments, demoSeed } from "#prisma/demo/documents.ts";
import { publishFirstEditions } from "#prisma/demo/first-editions.ts";
import { useDatabase } from "../../support/database.ts";
import { packageFacts, parkFacts } from "../../support/facts.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const drawn = async (language: Language, words: string) => {
  const question = { words, of: null, page: 1 };
  const results = await search(question);
  return draw(<SearchResults {...{ language, question, results }} near={[]} spellings={[]} />);
};

/** The links with this text, as they stand in a result for it. */
const linksOf = async (language: Language, words: string, text: string) =>
  elementsIn(await drawn(language, words), "a")
    .filter((link) => link.text === text)
    .map(({ attributes }) => attributes["href"]);

describe("of the portal's own facts", () => {
  useDatabase("seeded");

  test("every policy, site and space is found by its name and links to its place", async () => {
    for (const [folder, facts] of [
      ["policies", packageFacts],
      ["parks", parkFacts],
    ] as const)
      for (const { slug, content } of facts)
        for (const part of searchable(content).parts) {
          const place = placeOf(part);
          if (place !== null)
            expect(await linksOf(hans, part.name.zh, part.name.zh), part.name.zh).toContain(
              `/${folder}/${slug}#${place}`,
            );
        }
  });

  test("a policy's title stays as printed in Traditional Chinese, and says so", async () => {
    const title = packageFacts.flatMap(({ content }) => content.policies)[0]?.title.zh ?? "";
    const markup = await drawn(hant, title);
    expect(textOfMarkup(markup)).toContain(title);
    expect(markup).toContain('<span lang="zh-Hans-CN"><span>《</span><mark>丰泽区建设知识产权');
  });
});

describe("of the fictional district", () => {
  useDatabase("migrated");
  const documents = demoDocuments({ seed: demoSeed, today: "2026-11-23" });
  const wanted = documents.filter(({ kind }) => ["source", "park", "policy_package"].includes(kind));

  beforeAll(() => publishFirstEditions(wanted, () => {}), 120_000);

  test("every clause and policy is found by its title in the reader's language", async () => {
    let count = 0;
    for (const { kind, slug, content } of wanted.filter((each) => each.kind === "policy_package"))
      for (const part of searchable(content).parts) {
        const place = placeOf(part);
        if (place === null) continue;
        count += 1;
        const address = `/policies/${slug}#${place}`;
        expect(await linksOf(hans, part.name.zh, part.name.zh), `${kind} ${part.name.zh}`).toContain(address);
        const english = part.name.en ?? "";
        expect(await linksOf(en, english, english), `${kind} ${english}`).toContain(`/en${address}`);
      }
    expect(count).toBeGreaterThan(60);
  });

  test("what was asked for by its Chinese name stands in both languages in English, each marked as what it is", async () => {
    const markup = await drawn(en, "装修补贴");
    expect(markup).toMatch(/<span lang="zh-Hans-CN" class="block text-note"><mark>装修补贴<\/mark>/);
  });
});
