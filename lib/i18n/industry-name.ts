// What an industry is called by its code. Pure.

/**
 * The name of the division, or else of the section, in which a code of GB/T 4754 lies: "C39", "C3911", "39" and "C" have one.
 * Null for what is no such code, as a source's own word for an industry.
 */
export function industryName(names: Readonly<Record<string, string>>, code: string): string | null {
  const [, section = "", division = ""] = /^([A-T]?)(?:(\d{2})\d{0,2})?$/.exec(code) ?? [];
  if (division === "") return names[section] ?? null;
  const key =
    section === "" ? Object.keys(names).find((each) => each.slice(1) === division) : section + division;
  return names[key ?? ""] ?? null;
}
