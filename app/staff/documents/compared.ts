// The places in which a person's working copy and the present version differ, with names and texts as people read them.
import type { NamedDifference } from "#components/staff/conflict-form.tsx";
import { contentDigest } from "#lib/editorial/digest.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { Versions } from "#lib/editorial/editing.ts";
import { fieldsOf } from "#lib/editorial/form.ts";
import { changeFields } from "#lib/editorial/form-change.ts";
import { fieldName, isWritten, valueText } from "#lib/editorial/form-names.ts";
import { differences } from "#lib/editorial/merge.ts";
import type { Referable } from "#lib/editorial/referable.ts";
import { forms } from "#lib/forms.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { numberOf } from "./typed-form.ts";

export function compared(
  words: StaffWords,
  document: DeskDocument,
  { base, mine, theirs }: Versions,
  referable: Readonly<Record<string, readonly Referable[]>>,
): NamedDifference[] {
  const fields = [...fieldsOf(forms[document.kind.kind]), ...changeFields(numberOf(document))];
  const { conflict } = words.edit;
  return differences(base, mine, theirs).map((difference) => {
    const path = difference.path.replace(/^content\./, "");
    const name = fieldName(words, fields, path, mine.content ?? theirs.content);
    const text = (value: string | null) => value && valueText(words, fields, path, value, referable);
    return {
      ...difference,
      name:
        difference.is === "order"
          ? conflict.order(name)
          : difference.is === "row"
            ? conflict.row(name)
            : name,
      base: text(difference.base),
      mine: text(difference.mine),
      theirs: text(difference.theirs),
      canKeepBoth: difference.canKeepBoth && isWritten(fields, path),
    };
  });
}

/** By what a form of choices knows that it speaks of the versions that were shown. */
export function digestOf({ base, mine, theirs }: Versions): string {
  return contentDigest([base, mine, theirs]);
}
