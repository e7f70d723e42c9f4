// Keeps the orders to publish at a time. Every process of the portal runs this; the database lets one of them carry an order out.
import { doAgain } from "#lib/again.ts";
import { type FindActor, publishNextDue } from "./commands/schedule.ts";
import type { KindOf } from "./kind.ts";

type Options = {
  kindOf: KindOf;
  findActor: FindActor;
  /** Milliseconds between two looks. */
  every?: number;
  /** What went wrong with the database or the program; orders that people can mend are marked in the table instead. */
  complain?(error: unknown): void;
};

/** Looks at once, and then again and again; gives what ends it. Keeps no process alive. */
export function keepAppointments({ kindOf, findActor, every = 5_000, complain = say }: Options): () => void {
  let failures = 0;
  return doAgain(async (isOver) => {
    try {
      while (!isOver() && (await publishNextDue(kindOf, findActor, complain)) !== null);
      failures = 0;
    } catch (error) {
      // Once for each time that the database is away, not every five seconds; and not of a moment.
      failures += 1;
      if (failures === patience) complain(error);
    }
    return every;
  });
}

/** So many looks in a row. */
const patience = 3;

function say(error: unknown): void {
  console.error(`What is due cannot be published: ${error instanceof Error ? error.message : String(error)}`);
}
