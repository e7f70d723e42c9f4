// How much is asked for: `--scale parks=10000,projects=1000000`.
import { SettingsError } from "#lib/env.ts";

export type Scale = { parks: number; projects: number };

const most = { parks: 50_000, projects: 2_000_000 } satisfies Scale;

/** Nought where nothing is asked for beyond the demo itself. */
export function readScale(words: readonly string[]): Scale {
  if (words.length === 0) return { parks: 0, projects: 0 };
  const pairs = words[0] === "--scale" && words.length === 2 ? (words[1] ?? "").split(",") : [""];
  const scale: Scale = { parks: 0, projects: 0 };
  for (const pair of pairs) {
    const [, what, count] = /^(parks|projects)=(\d{1,7})$/.exec(pair) ?? [];
    if (!what || Number(count) > most[what as keyof Scale])
      throw new SettingsError(
        `Say how much in this way: npm run demo -- --scale parks=10000,projects=1000000 (at most ${most.parks} parks and ${most.projects} projects).`,
      );
    scale[what as keyof Scale] = Number(count);
  }
  return scale;
}
