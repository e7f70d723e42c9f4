// What readers quote of a source: when it appeared, which is until when its facts were known.
import type { Quoted } from "#lib/editorial/explanation.ts";

export const quotedOfSource: Quoted = { fields: /^published\.on$/, times: null };
