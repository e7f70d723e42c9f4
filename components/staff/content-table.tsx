// All that a content says, field by field, where there is no page that draws it.
import { Pairs } from "#components/ui/pairs.tsx";
import { leaves } from "#lib/editorial/changes.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { fieldLabel, fieldValue, type Subject } from "./field-label.ts";

export function ContentTable({ words, about }: { words: StaffWords; about: Subject }) {
  const pairs = [...leaves(about.content)].map(([path, value]) => ({
    key: path,
    label: fieldLabel(words, path, about),
    value: fieldValue(words, path, value, about),
  }));
  return <Pairs pairs={pairs} />;
}
