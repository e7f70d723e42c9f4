// All that a content says, field by field, where there is no page that draws it.
import { Pairs } from "#components/ui/pairs.tsx";
import { leaves } from "#lib/editorial/changes.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { fieldLabel } from "./field-label.ts";

export function ContentTable({ words, content }: { words: StaffWords; content: unknown }) {
  const pairs = [...leaves(content)].map(([path, value]) => ({
    key: path,
    label: fieldLabel(words, path),
    value,
  }));
  return <Pairs pairs={pairs} />;
}
