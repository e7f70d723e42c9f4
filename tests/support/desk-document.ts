// A document as the desk knows it, without a database: published once, and being changed again.
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import { sourceKind } from "#lib/sources/publication.ts";

const publishedEdition: DeskEdition = {
  token: { editionId: "00000000-0000-4000-8000-000000000001", moves: 4 },
  number: 1,
  state: "published",
  content: { title: { zh: "发布的题名" } },
  digest: "",
  nature: "first",
  publicNote: null,
  severity: null,
  slug: null,
  createdAt: new Date("2026-11-20T00:00:00Z"),
  publishedAt: new Date("2026-11-23T01:05:00Z"),
  supersededAt: null,
  abandonedAt: null,
  bundleId: null,
  signoffs: [],
};

export function changedDocument(state: DeskEdition["state"]): DeskDocument {
  return {
    id: "report",
    kind: sourceKind,
    slug: "report",
    published: publishedEdition,
    open: {
      ...publishedEdition,
      number: 2,
      state,
      publishedAt: null,
      content: { title: { zh: "新的题名" } },
    },
    abandoned: null,
    parks: [],
  };
}
