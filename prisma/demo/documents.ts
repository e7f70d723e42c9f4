// The whole demo, in the order in which its documents may refer to one another. The same recipe gives the same documents.
import type { DemoDocument, Recipe } from "./document.ts";
import { demoSigningEvents } from "./events.ts";
import { demoFigures } from "./figures.ts";
import { demoPark, demoParks } from "./parks.ts";
import { demoPackages } from "./policies.ts";
import { demoProject, demoProjects } from "./projects.ts";
import { demoSources } from "./sources.ts";

export const demoSeed = 2026;

export function demoDocuments(recipe: Recipe): DemoDocument[] {
  return [
    ...demoSources(recipe),
    ...upTo(demoParks).map((n) => demoPark(n, recipe)),
    ...demoPackages(recipe),
    ...upTo(demoProjects).map((n) => demoProject(n, recipe)),
    ...demoSigningEvents(recipe),
    ...demoFigures(recipe),
  ];
}

/** 1, 2, 3 … */
function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
