// One piece of work for all who wait for it at the same time.

export type Flights<T> = {
  /** Joins the work that goes on under this name, or begins it. */
  join(name: string, begin: () => Promise<T>): Promise<T>;
  /** Whoever comes from now on begins anew. */
  forget(): void;
};

export function flights<T>(): Flights<T> {
  let going = new Map<string, Promise<T>>();
  return {
    join(name, begin) {
      const present = going.get(name);
      if (present) return present;
      const round = going;
      const work = begin().finally(() => round.delete(name));
      round.set(name, work);
      return work;
    },
    forget() {
      going = new Map();
    },
  };
}
