import { expect, test } from "vitest";
import { Difference } from "#components/staff/difference.tsx";
import { changesBetween } from "#lib/editorial/changes.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

const { words } = staffLanguage("zh-Hans");
const site = { id: "p-soft-d473db29", name: { zh: "A座" } };

test.each([
  ["came", { sites: [] }, { sites: [site] }, ["载体 1（A座）", "原来（没有）现在[新增] 有这一条"]],
  ["went", { sites: [site] }, { sites: [] }, ["载体", "原来[删去] 有这一条现在（没有）"]],
])("of a row that %s nobody reads what the system knows it by", (_, before, after, told) => {
  const changes = changesBetween(before, after);
  const text = textOfMarkup(
    draw(<Difference words={words} changes={changes} about={{ kind: "park", content: after }} />),
  );
  for (const each of told) expect(text).toContain(each);
  expect(text).not.toContain(site.id);
});
