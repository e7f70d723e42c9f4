// What a person at the terminal sees of a step: nothing when it is quick, a line when it is not, and how long it took.

export type Say = (line: string) => void;

const quick = 2000;

/** `doing` reads as a sentence without its end: "Building the pages". */
export async function step<T>(doing: string, work: () => Promise<T>, say: Say = console.log): Promise<T> {
  const began = performance.now();
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    say(`${doing} …`);
  }, quick);
  try {
    const result = await work();
    if (told) say(`${doing}: done in ${duration(performance.now() - began)}`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}

export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
