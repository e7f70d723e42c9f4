// Which of its figures a park's page shows first.
import { numbered } from "./document.ts";

export const parkMeasures = ["firms", "signed", "employment", "area"] as const;
export type ParkMeasure = (typeof parkMeasures)[number];

export function parkFigureId(park: number, measure: ParkMeasure): string {
  return `demo-park-${numbered(park, 2)}-${measure}`;
}

export function headlinesOf(park: number): string[] {
  return (["firms", "signed", "area"] as const).map((measure) => parkFigureId(park, measure));
}
