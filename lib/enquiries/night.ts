// When what is done once a night is done: half past three in Shanghai, where China's clocks have had one offset since 1991.

const day = 86_400_000;
const offset = 8 * 3_600_000;
const night = 3.5 * 3_600_000;

/** Milliseconds from this moment to the next night; a whole day where it is night right now. */
export function untilNight(now: Date): number {
  const sinceMidnight = (now.getTime() + offset) % day;
  return sinceMidnight < night ? night - sinceMidnight : night + day - sinceMidnight;
}
