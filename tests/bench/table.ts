// The bench's answer: what must be reached, what was seen, and whether that is so.

export type Row = { what: string; must: string; seen: string; isReached: boolean | null };

export function printTable(rows: readonly Row[]): void {
  console.log("\n| what | must reach | seen | |\n|---|---|---|---|");
  for (const { what, must, seen, isReached } of rows) {
    const mark = isReached === null ? "not known here" : isReached ? "yes" : "NO";
    console.log(`| ${what} | ${must} | ${seen} | ${mark} |`);
  }
}

export function atLeast(what: string, least: number, seen: number | null, detail: string): Row {
  return {
    what,
    must: `≥ ${least}`,
    seen: seen === null ? detail : `${seen.toFixed(2)} (${detail})`,
    isReached: seen === null ? null : seen >= least,
  };
}

export function atMost(what: string, most: number, unit: string, seen: number | null, detail: string): Row {
  const number = seen === null ? "" : `${Number.isInteger(seen) ? seen : seen.toFixed(1)} ${unit} `;
  return {
    what,
    must: `≤ ${most} ${unit}`,
    seen: `${number}(${detail})`,
    isReached: seen === null ? null : seen <= most,
  };
}
