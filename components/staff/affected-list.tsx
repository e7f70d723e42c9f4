// Which pages, files and citations a publication changes.
import { Pairs } from "#components/ui/pairs.tsx";
import type { Affected } from "#lib/editorial/addresses.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

export function AffectedList({ words: { publishing }, affected }: { words: StaffWords; affected: Affected }) {
  const kinds: [string, readonly string[]][] = [
    [publishing.pages, affected.pages],
    [publishing.files, affected.files],
    [publishing.begins, affected.begin],
    [publishing.stays, affected.stay],
    [publishing.moves, affected.move],
  ];
  return (
    <Pairs
      pairs={kinds
        .filter(([, paths]) => paths.length > 0)
        .map(([label, paths]) => ({
          label,
          value: (
            <ul className="places">
              {paths.map((path) => (
                <li key={path}>
                  <code>{path}</code>
                </li>
              ))}
            </ul>
          ),
        }))}
    />
  );
}
