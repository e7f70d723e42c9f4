// The proof checklist as a form sends it: the items that were ticked.
import { z } from "zod";
import { type ProofChecklist, proofChecklist } from "#lib/editorial/commands/review.ts";

const item = z.enum(proofChecklist);

export const proof = z
  .union([item.transform((only) => [only]), z.array(item)])
  .default([])
  .transform(
    (ticked) =>
      Object.fromEntries(proofChecklist.map((each) => [each, ticked.includes(each)])) as ProofChecklist,
  );
