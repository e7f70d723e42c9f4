// What people at the desk may read: documents with their open edition, the editions before it, and one's own words.
// Whatever the actor may not know of is answered as if it were not there.
import { type Prisma, staffDb, type Transaction } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can, type DocumentVerb } from "#lib/staff/permissions.ts";
import type { EditionToken } from "./commands/lock.ts";
import type { ProofChecklist } from "./commands/review.ts";
import { type Typed, type TypedText, typed, typedText } from "./commands/working-copy.ts";
import type { DocumentKind, Kind, KindOf } from "./kind.ts";
import type { Nature, Severity } from "./nature.ts";
import type { EditionState } from "./states.ts";

export type DeskEdition = {
  token: EditionToken;
  number: number;
  state: EditionState;
  content: unknown;
  digest: string;
  /** Null while nobody has said it of a later edition. */
  nature: Nature | null;
  publicNote: TypedText | null;
  severity: Severity | null;
  slug: string | null;
  createdAt: Date;
  publishedAt: Date | null;
  supersededAt: Date | null;
  abandonedAt: Date | null;
  bundleId: string | null;
  signoffs: DeskSignoff[];
};
export type DeskSignoff = {
  level: number;
  actorId: string;
  digest: string;
  checklist: ProofChecklist;
  signedAt: Date;
};

export type DeskDocument = {
  id: string;
  kind: Kind;
  slug: string;
  /** The edition that is being worked on; null where none is. */
  open: DeskEdition | null;
  /** The latest edition that was published, be it withdrawn since; null where none ever was. */
  published: DeskEdition | null;
  /** The draft that was abandoned last, where nothing was ever published and nobody works on it. */
  abandoned: DeskEdition | null;
  /** The parks it is about now, and will be. */
  parks: string[];
};

/** The latest first; drafts that were abandoned come after all others. */
export const aliveFirst = [
  { abandonedAt: { sort: "desc", nulls: "first" } },
  { number: "desc" },
] satisfies Prisma.EditionOrderByWithRelationInput[];

export const latestFirst = {
  editions: { orderBy: aliveFirst, take: 2, include: { signoffs: { orderBy: { level: "asc" } } } },
} satisfies Prisma.DocumentInclude;

/** A document as it stands; null where there is none, or the actor may not know of it. */
export async function findDocument(actor: Actor, kindOf: KindOf, id: string): Promise<DeskDocument | null> {
  const row = await staffDb().document.findUnique({ where: { id }, include: latestFirst });
  const found = row && documentFrom(kindOf, row);
  return found && may(actor, "read", found) ? found : null;
}

/** Every document that the actor may read, by id. */
export async function listDocuments(
  actor: Actor,
  kindOf: KindOf,
  kind?: DocumentKind,
): Promise<DeskDocument[]> {
  const rows = await staffDb().document.findMany({
    where: kind ? { kind } : {},
    include: latestFirst,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => documentFrom(kindOf, row)).filter((each) => may(actor, "read", each));
}

/** Whether the actor may do this to the document as it is now. */
export function may(actor: Actor, verb: DocumentVerb, { open, published, parks }: DeskDocument): boolean {
  return can(actor, verb, { isFirst: (open ?? published)?.number === 1, parks });
}

/** The edition that this one was to follow; null for the first. */
export function editionBefore({ number }: DeskEdition, editions: readonly DeskEdition[]): DeskEdition | null {
  return editions.find((each) => each.number < number && each.state !== "abandoned") ?? null;
}

/** Every edition of a document, newest first; of one number, that which stands before those that were abandoned. */
export async function listEditions(documentId: string): Promise<DeskEdition[]> {
  const rows = await staffDb().edition.findMany({
    where: { documentId },
    orderBy: [{ number: "desc" }, ...aliveFirst],
    include: { signoffs: { orderBy: { level: "asc" } } },
  });
  return rows.map(editionFrom);
}

/** One edition of a document, whatever became of it. */
export async function findDeskEdition(documentId: string, id: string): Promise<DeskEdition | null> {
  const include = { signoffs: { orderBy: { level: "asc" } } } as const;
  const row = await staffDb().edition.findUnique({ where: { id, documentId }, include });
  return row && editionFrom(row);
}

export type WorkingCopy = {
  typed: Typed;
  editionId: string | null;
  base: number;
  savedAt: Date;
  /** The form that it was last written from. */
  formId: string | null;
  /** What other windows of the same person had kept, the latest last: they have yet to choose. */
  aside: Typed[];
};

/** What the actor has typed into a document and not yet saved for the others. */
export async function findWorkingCopy(actor: Actor, documentId: string): Promise<WorkingCopy | null> {
  const row = await staffDb().workingCopy.findUnique({
    where: { actorId_documentId: { actorId: actor.id, documentId } },
  });
  if (!row) return null;
  const { editionId, base, savedAt, formId } = row;
  const aside = typed.array().parse(row.aside);
  return { typed: typed.parse(row.draft), editionId, base, savedAt, formId, aside };
}

/** The content that a working copy began from: what was typed is compared with it to see what the person changed. */
export async function contentAt(
  documentId: string,
  began: Pick<WorkingCopy, "editionId" | "base">,
): Promise<unknown> {
  return (await typedAt(documentId, began))?.content ?? null;
}

/** The same with what was said of the change. */
export async function typedAt(
  documentId: string,
  { editionId, base }: Pick<WorkingCopy, "editionId" | "base">,
  db: Pick<Transaction, "edition" | "save"> = staffDb(),
): Promise<Typed | null> {
  if (editionId === null) {
    const row = await db.edition.findFirst({ where: { documentId, number: base, abandonedAt: null } });
    if (row) return { content: row.content };
    // The first edition is begun with what an abandoned draft of it says, or with nothing where there was none.
    const abandoned = await db.edition.findFirst({
      where: { documentId, abandonedAt: { not: null } },
      orderBy: { abandonedAt: "desc" },
    });
    return abandoned && typedIn(abandoned);
  }
  // Sign-offs and returns count up as well; the words are those of the save before them.
  const row = await db.save.findFirst({
    where: { editionId, number: { lte: base }, edition: { documentId } },
    orderBy: { number: "desc" },
  });
  return row && typedIn(row);
}

/** A row of an edition or of a save of it, as a form has it. */
export function typedIn(
  row: Omit<Pick<DeskEdition, keyof Said>, "publicNote"> & { publicNote: unknown },
): Typed {
  return typedOf({ ...row, publicNote: typedText.nullable().parse(row.publicNote) });
}

type Said = Pick<DeskEdition, "content" | "nature" | "publicNote" | "severity" | "slug">;

/** An edition or a save of it, as a form has it. */
export function typedOf({ content, nature, publicNote, severity, slug }: Said): Typed {
  // No form says of a first edition that it is one.
  const said = { nature: nature === "first" ? null : nature, publicNote, severity, slug };
  const given = Object.entries(said).filter(([, value]) => value !== null);
  return { content, ...Object.fromEntries(given) };
}

type DocumentRow = Prisma.DocumentGetPayload<{ include: typeof latestFirst }>;
type EditionRow = DocumentRow["editions"][number];

export function documentFrom(kindOf: KindOf, row: DocumentRow): DeskDocument {
  const kind = kindOf(row.kind);
  const all = row.editions.map(editionFrom);
  const editions = all.filter(({ state }) => state !== "abandoned");
  const abandoned = editions.length === 0 ? (all[0] ?? null) : null;
  const parks = new Set(
    [...editions, abandoned].flatMap((each) => (each ? kind.parksOf(row.id, each.content) : [])),
  );
  return {
    id: row.id,
    kind,
    // Where all is abandoned, that under which it is begun anew.
    slug: abandoned ? row.id : row.slug,
    open: editions.find(({ publishedAt }) => publishedAt === null) ?? null,
    published: editions.find(({ publishedAt }) => publishedAt !== null) ?? null,
    abandoned,
    parks: [...parks],
  };
}

function editionFrom(row: EditionRow): DeskEdition {
  const { id, moves, number, state, content, digest, nature, publicNote, severity, slug } = row;
  const { createdAt, publishedAt, supersededAt, abandonedAt, bundleId, signoffs } = row;
  return {
    token: { editionId: id, moves },
    number,
    state,
    content,
    digest,
    nature,
    publicNote: typedText.nullable().parse(publicNote),
    severity,
    slug,
    createdAt,
    publishedAt,
    supersededAt,
    abandonedAt,
    bundleId,
    signoffs: signoffs.map(({ level, actorId, digest: of, checklist, signedAt }) => ({
      level,
      actorId,
      digest: of,
      checklist: checklist as ProofChecklist,
      signedAt,
    })),
  };
}
