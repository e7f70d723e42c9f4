// What readers quote of a park: what it is among, how many sites it has, and what there is to let: how large, how high, for what rent.
import type { Quoted } from "#lib/editorial/explanation.ts";
import { told } from "#lib/sources/quoted.ts";

export const quotedOfPark: Quoted = {
  fields: [
    "membership.status",
    "form",
    "streetCode",
    "industries",
    "relations.*.parkId",
    "relations.*.kind",
    "sites.*.number",
    "sites.*.spaces.*.areaFrom",
    "sites.*.spaces.*.areaTo",
    "sites.*.spaces.*.rentFrom",
    "sites.*.spaces.*.rentTo",
    "sites.*.spaces.*.rentBasis.zh",
    "sites.*.spaces.*.height",
    "sites.*.spaces.*.load",
    "sites.*.spaces.*.power",
    "sites.*.spaces.*.availableFrom",
    ...told.fields,
  ],
  rows: ["sites.*", "sites.*.spaces.*"],
  texts: told.texts,
};
