// What readers are told a single document's publication is: its name.

import { documentName } from "#lib/editorial/document-name.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { Text } from "#lib/i18n/text.ts";

export function bundleTitle({ id, open, published }: DeskDocument): Text {
  return documentName((open ?? published)?.content) ?? { zh: id };
}
