import { describe, expect, test } from "vitest";
import { openBundle, putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { type DeskDocument, findDocument } from "#lib/editorial/drafts.ts";
import { affectedByOpen, referrersOf } from "#lib/editorial/neighbours.ts";
import { asIfPublished } from "#lib/editorial/preview.ts";
import { reportOn, reportOnAll, toPreview } from "#lib/editorial/report.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { findFigure } from "#lib/figures/published.ts";
import { kindOf } from "#lib/kinds.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { findSource } from "#lib/sources/published.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, publishedTogether, sourceDraft, title } from "../../support/editions.ts";
import { statedDraft } from "../../support/lists.ts";
import { actorAs, editor, finalReviewer } from "../../support/staff.ts";

useDatabase("emptied");

const district = { scope: { kind: "district", parkId: null, eventId: null, text: { zh: "全区" } } } as const;

async function documentOf(id: string): Promise<DeskDocument> {
  const found = await findDocument(editor, kindOf, id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

async function errorsOf(id: string): Promise<string[]> {
  const { errors } = await reportOn(kindOf, await documentOf(id), "2026-11-23");
  return errors.map(({ field, code, values }) => [field, code, ...Object.values(values ?? {})].join(" "));
}

describe("what is wrong with a draft", () => {
  test("is nothing where it could be published", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    expect(await errorsOf("report")).toEqual([]);
    expect((await reportOn(kindOf, await documentOf("report"), "2026-11-23")).warnings).toEqual([
      { field: "title.en", code: "no_english" },
      { field: "publisher.en", code: "no_english" },
    ]);
  });

  test("is nothing where nobody works on it", async () => {
    await published(sourceDraft("report"));
    expect(await reportOn(kindOf, await documentOf("report"), "2026-11-23")).toEqual({
      errors: [],
      warnings: [],
    });
  });

  test("is what it names that is not published, by the field that names it", async () => {
    const draft = statedDraft("number", "none", { ...district, doNotSumWith: ["absent"] });
    await saveDraft(editor, figureKind, draft);
    expect(await errorsOf("number")).toEqual([
      "sourceId refers_to_unpublished gazette",
      "doNotSumWith.0 refers_to_unpublished absent",
    ]);
  });

  test("is not what is in the same bundle", async () => {
    const { id } = await openBundle(editor, title);
    const figure = await saveDraft(editor, figureKind, statedDraft("number", "none", district));
    const source = await saveDraft(editor, sourceKind, sourceDraft("gazette"));
    await putIntoBundle(editor, figureKind, figure, id);
    expect(await errorsOf("number")).toEqual(["sourceId refers_to_unpublished gazette"]);
    await putIntoBundle(editor, sourceKind, source, id);
    expect([await errorsOf("number"), await errorsOf("gazette")]).toEqual([[], []]);
  });

  test("is handed out in a bundle to the document that it is wrong with, and what is nobody's to each", async () => {
    await published(sourceDraft("report", aSource({ statements: [says("shared")] })));
    const { id } = await openBundle(editor, title);
    const shared = aSource({ statements: [{ ...says("shared"), sourceId: "second" }] });
    const second = await saveDraft(editor, sourceKind, sourceDraft("second", shared));
    await putIntoBundle(editor, sourceKind, await saveDraft(editor, sourceKind, sourceDraft("first")), id);
    await putIntoBundle(editor, sourceKind, second, id);
    const number = await saveDraft(editor, figureKind, statedDraft("number", "none", district));
    await putIntoBundle(editor, figureKind, number, id);
    const fieldsOf = async (...ids: string[]) => {
      const documents = await Promise.all(ids.map(documentOf));
      const reports = await reportOnAll(kindOf, documents, "2026-11-23");
      return reports.map(({ checklist: { errors } }) => errors.map(({ field, code }) => `${field} ${code}`));
    };
    expect(await fieldsOf("first", "second", "number")).toEqual([[], [" row_taken"], []]);
    expect(await fieldsOf("first", "number")).toEqual([["second row_taken"], ["second row_taken"]]);

    await putIntoBundle(editor, sourceKind, second, null);
    expect(await fieldsOf("first", "number")).toEqual([[], ["sourceId refers_to_unpublished"]]);
  });

  test("is an address that is another document's, and a row that is", async () => {
    await published(sourceDraft("report", aSource({ statements: [says("shared")] })));
    await saveDraft(editor, sourceKind, sourceDraft("second", aSource(), { slug: "report" }));
    expect(await errorsOf("second")).toEqual(["slug address_taken"]);
    const third = aSource({ statements: [{ ...says("shared"), sourceId: "third" }] });
    await saveDraft(editor, sourceKind, sourceDraft("third", third));
    expect(await errorsOf("third")).toEqual([" row_taken"]);
  });

  test("is what its schema refuses and what nobody explained, and nobody looks further", async () => {
    await published(sourceDraft("report"));
    await saveDraft(
      editor,
      sourceKind,
      sourceDraft("report", { ...aSource(), genre: "rumour" }, { after: 1 }),
    );
    const errors = await errorsOf("report");
    expect(errors).toHaveLength(2);
    expect(errors.map((each) => each.split(" ")[0])).toEqual(["genre", "publicNote"]);
  });
});

describe("a preview", () => {
  test("shows what the portal would say, and leaves nothing behind", async () => {
    await published(sourceDraft("report"));
    const before = await findSource("report");
    const content = aSource({ title: { zh: "新题名" } });
    await saveDraft(editor, sourceKind, sourceDraft("report", content, { after: 1, slug: "renamed" }));
    const drafts = await toPreview(kindOf, await documentOf("report"));
    const seen = await asIfPublished(drafts, async () => [
      await findSource("renamed"),
      await findSource("report"),
    ]);
    expect(seen).toMatchObject({
      ok: true,
      value: [{ title: { zh: "新题名" }, edition: 2, publishedAt: before?.publishedAt }, null],
    });
    expect([await findSource("report"), await findSource("renamed")]).toEqual([before, null]);
  });

  test("shows a bundle as one", async () => {
    const { id } = await openBundle(editor, title);
    const figure = await saveDraft(editor, figureKind, statedDraft("number", "none", district));
    await putIntoBundle(editor, figureKind, figure, id);
    await putIntoBundle(editor, sourceKind, await saveDraft(editor, sourceKind, sourceDraft("gazette")), id);
    const drafts = await toPreview(kindOf, await documentOf("number"));
    const seen = await asIfPublished(drafts, () => findFigure("number"));
    expect(seen).toMatchObject({ ok: true, value: { source: { slug: "gazette" } } });
    expect(await findFigure("number")).toBeNull();
  });
});

describe("what a document is bound up with", () => {
  test("is what will change with it, and what rests on it", async () => {
    await publishedTogether([sourceDraft("gazette"), statedDraft("number", "none", district)]);
    await saveDraft(editor, sourceKind, sourceDraft("gazette", aSource(), { after: 1 }));
    const affected = await affectedByOpen(kindOf, await documentOf("gazette"));
    expect(affected?.pages).toEqual(
      expect.arrayContaining(["/sources/gazette", "/figures/number", "/corrections"]),
    );
    const { documents, hidden } = await referrersOf(finalReviewer, kindOf, "gazette");
    expect([documents.map(({ id }) => id), hidden]).toEqual([["number"], 0]);
    const elsewhere = actorAs("final_reviewer", "person:f", ["p1"]);
    expect(await referrersOf(elsewhere, kindOf, "gazette")).toEqual({ documents: [], hidden: 1 });
    expect(await affectedByOpen(kindOf, await documentOf("number"))).toBeNull();
  });

  test("is not a figure that must not be added to it", async () => {
    await publishedTogether([
      sourceDraft("gazette"),
      statedDraft("one", "none", district),
      statedDraft("two", "none", { ...district, doNotSumWith: ["one"] }),
    ]);
    expect((await referrersOf(finalReviewer, kindOf, "one")).documents).toEqual([]);
  });
});

function says(id: string) {
  return {
    id,
    aspect: "history" as const,
    text: { zh: id },
    code: null,
    scope: { zh: "全区" },
    sourceId: "report",
    quote: id,
    quoteKind: "verbatim" as const,
    line: 1,
    period: { start: null, end: null, precision: "none" as const, basis: "not_stated" as const, text: null },
    asOf: { date: null, basis: "not_stated" as const },
    reading: "stated" as const,
    use: "shown" as const,
    ambiguities: [],
  };
}
