// Parks with something to let: invented, and for the tests alone.
import type { Draft } from "#lib/editorial/commands/save-draft.ts";
import type { ParkContent } from "#lib/parks/model.ts";

type Space = ParkContent["sites"][number]["spaces"][number];

export const nothingKnown: Omit<Space, "id" | "name"> = {
  areaFrom: null,
  areaTo: null,
  rentFrom: null,
  rentTo: null,
  rentBasis: null,
  height: null,
  load: null,
  power: null,
  availableFrom: null,
  confirmedOn: null,
};

export function aSpace(id: string, known: Partial<Space> = {}): Space {
  return { id, name: { zh: `空间${id}`, en: `Space ${id}` }, ...nothingKnown, ...known };
}

/** A park with one site, and these spaces in it. Its source is `gazette`. */
export function parkWithSpaces(
  id: string,
  spaces: readonly Space[],
  change: Partial<ParkContent> = {},
): Draft {
  const content: ParkContent = {
    name: { zh: `园区${id}`, en: `Park ${id}` },
    nameEnBasis: "working",
    aliases: [],
    form: "park",
    membership: { status: "none", why: { zh: "来源没有写到。" }, quote: null, sourceId: "gazette" },
    streetCode: null,
    industries: [],
    ordinal: 900,
    headlineFigures: [],
    sites: [
      {
        id: `${id}-site`,
        number: 1,
        name: { zh: "一号楼", en: "Building 1" },
        address: null,
        spaces: [...spaces],
      },
    ],
    contacts: [],
    relations: [],
    confirmedOn: null,
    statements: [],
    ...change,
  };
  return { document: { id, kind: "park", slug: id }, content, seen: null };
}
