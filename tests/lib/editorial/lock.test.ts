import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { approveUnreviewed, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import type { SourceContent } from "#lib/sources/model.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { installer } from "#lib/staff/actor.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
  bundleOf,
  checklist,
  done,
  editionOf,
  published,
  sourceDraft,
  submitted,
} from "../../support/editions.ts";
import {
  actorAs,
  administrator,
  auditor,
  editor,
  finalReviewer,
  firstReviewer,
  secondReviewer,
} from "../../support/staff.ts";

useDatabase("emptied");

const everyone = [installer(), editor, firstReviewer, secondReviewer, finalReviewer, administrator, auditor];
const allBut = (...allowed: (typeof everyone)[number][]) =>
  everyone
    .filter(({ role }) => !allowed.some((actor) => actor.role === role))
    .map((actor) => [actor.role, actor] as const);

describe("a stale token", () => {
  test("is refused where someone has saved meanwhile, and their words stay", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    await saveDraft(
      actorAs("editor", "person:other"),
      sourceKind,
      sourceDraft("report", aSource({ authors: ["丙"] }), { seen }),
    );
    await expect(saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { seen }))).rejects.toThrow(
      StateError,
    );
    await expect(submitForReview(editor, sourceKind, seen)).rejects.toThrow(StateError);
    expect((await editionOf(seen)).content).toMatchObject({ authors: ["丙"] });
  });

  test("is refused where the document was not known to have a draft", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    const other = actorAs("editor", "person:other");
    await expect(saveDraft(other, sourceKind, sourceDraft("report"))).rejects.toThrow(Stale);
  });

  test("is refused at a review and at publication", async () => {
    const old = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(old);
    const seen = done(await signOff(firstReviewer, sourceKind, { ...old, digest, level: 1, checklist }));
    await expect(
      signOff(secondReviewer, sourceKind, { ...old, digest, level: 2, checklist }),
    ).rejects.toThrow(StateError);
    await expect(publish(finalReviewer, bundleOf(old))).rejects.toThrow(StateError);
    expect((await editionOf(seen)).state).toBe("in_review");
  });

  test("alarms nobody who types on after saving", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    const again = await saveDraft(
      editor,
      sourceKind,
      sourceDraft("report", aSource({ authors: ["乙"] }), { seen }),
    );
    expect(again).toEqual({ editionId: seen.editionId, moves: seen.moves + 1 });
  });

  test("lets only one of two people save who began from the same words", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    const saves = await Promise.allSettled(
      ["乙", "丙"].map((name) =>
        saveDraft(
          actorAs("editor", `person:${name}`),
          sourceKind,
          sourceDraft("report", aSource({ authors: [name] }), { seen }),
        ),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is nobody's own: who goes back in the browser or presses twice saves again, and every save stays", async () => {
    const first = await saveDraft(editor, sourceKind, sourceDraft("report"));
    for (const name of ["乙", "丙"])
      await saveDraft(
        editor,
        sourceKind,
        sourceDraft("report", aSource({ authors: [name] }), { seen: first }),
      );
    const saves = await staffDb().save.findMany({ orderBy: { number: "asc" } });
    expect(saves.map(({ number, content }) => [number, (content as { authors: string[] }).authors])).toEqual([
      [1, ["甲"]],
      [2, ["乙"]],
      [3, ["丙"]],
    ]);
  });

  describe("of the same person's", () => {
    const saved = async (change: Partial<SourceContent>, more: Partial<Draft>) => {
      const token = await saveDraft(editor, sourceKind, sourceDraft("report", aSource(change), more));
      return { token, content: (await editionOf(token)).content };
    };
    const begin = () => saveDraft(editor, sourceKind, sourceDraft("report"));

    test("other window takes nothing from what this one saved, nor from what is said of the change", async () => {
      const seen = await published(sourceDraft("report")).then(() =>
        saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { after: 1 })),
      );
      const publicNote = { zh: "换了地址" };
      await saved({ url: "https://example.com/b" }, { seen, publicNote, formId: "b" });
      const { token, content } = await saved({ publisher: { zh: "甲报" } }, { seen, formId: "a" });
      expect(content).toEqual(aSource({ publisher: { zh: "甲报" }, url: "https://example.com/b" }));
      expect((await editionOf(token)).publicNote).toEqual(publicNote);
    });

    test("other window stands where both changed the same place, and the earlier save stays readable", async () => {
      const seen = await begin();
      await saved({ authors: ["乙"], url: null }, { seen, formId: "b" });
      const { content } = await saved({ authors: ["丙"] }, { seen, formId: "a" });
      expect(content).toEqual(aSource({ authors: ["丙"], url: null }));
      const kept = await staffDb().save.findFirstOrThrow({ where: { number: seen.moves + 1 } });
      expect(kept.content).toMatchObject({ authors: ["乙"] });
    });

    test("form that is sent twice makes one save", async () => {
      const seen = await begin();
      const { token } = await saved({ authors: ["乙"] }, { seen, formId: "a" });
      expect((await saved({ authors: ["乙"] }, { seen, formId: "a" })).token).toEqual(token);
      expect(await staffDb().save.count()).toBe(2);
    });

    test("form to which they went back takes back what it changed, and nothing that another window changed", async () => {
      const seen = await begin();
      await saved({ url: null }, { seen, formId: "b" });
      await saved({ authors: ["乙"], genre: "web" }, { seen, formId: "a" });
      const { content } = await saved({ genre: "dataset" }, { seen, formId: "a" });
      expect(content).toEqual(aSource({ genre: "dataset", url: null }));
    });

    test("first draft, which the form did not know to be begun, is added to", async () => {
      await begin();
      const { content } = await saved({ publisher: { zh: "甲报" }, url: null }, { formId: "a" });
      expect(content).toMatchObject({ authors: ["甲"], publisher: { zh: "甲报" } });
    });
  });

  test("is refused where the document was published meanwhile", async () => {
    await published(sourceDraft("report"));
    await published(sourceDraft("report", aSource({ authors: ["乙"] })));
    await expect(
      saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { after: 1 })),
    ).rejects.toThrow(Stale);
  });
});

describe("only some may", () => {
  test.each(allBut(editor, installer()))("save, and not %s", async (_, actor) => {
    await expect(saveDraft(actor, sourceKind, sourceDraft("report"))).rejects.toThrow(Forbidden);
    expect(await staffDb().document.count()).toBe(0);
  });

  test.each(allBut(editor, installer()))("submit, and not %s", async (_, actor) => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    await expect(submitForReview(actor, sourceKind, seen)).rejects.toThrow(Forbidden);
  });

  test.each(allBut(firstReviewer, secondReviewer, finalReviewer))(
    "sign off, and not %s",
    async (_, actor) => {
      const seen = await submitted(sourceDraft("report"));
      const { digest } = await editionOf(seen);
      await expect(signOff(actor, sourceKind, { ...seen, digest, level: 1, checklist })).rejects.toThrow(
        Forbidden,
      );
    },
  );

  test.each(allBut(finalReviewer, installer()))(
    "sign off at the last level, and not %s",
    async (_, actor) => {
      const seen = await submitted(sourceDraft("report"));
      const { digest } = await editionOf(seen);
      await expect(signOff(actor, sourceKind, { ...seen, digest, level: 3, checklist })).rejects.toThrow(
        Forbidden,
      );
    },
  );

  test.each(allBut(installer()))("approve without review, and not %s", async (_, actor) => {
    const seen = await submitted(sourceDraft("report"));
    await expect(approveUnreviewed(actor, sourceKind, seen)).rejects.toThrow(Forbidden);
  });

  test.each(allBut(finalReviewer, installer()))("publish, and not %s", async (_, actor) => {
    const seen = await approved(sourceDraft("report"));
    await expect(publish(actor, bundleOf(seen))).rejects.toThrow(Forbidden);
    expect(await staffDb().bundle.count()).toBe(0);
  });
});
