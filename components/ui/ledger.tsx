// biome-ignore-all lint/a11y/noRedundantRoles: laid out as a stack (display: block) the elements lose the roles they have by themselves
// A table: hairlines, tabular numbers; on a phone each row becomes a stack of label and value.
import type { ReactNode } from "react";

export type Column = { title: string; isNumber?: boolean };
type Row = { key: string; id?: string; cells: ReactNode[] };

type LedgerProps = {
  caption: ReactNode;
  /** Shown where nothing else beside the table says the same. */
  showCaption?: boolean;
  columns: Column[];
  rows: Row[];
};

/** The first cell of a row is its heading. The explicit roles keep it a table where CSS lays it out as a stack. */
export function Ledger({ caption, showCaption = false, columns, rows }: LedgerProps) {
  return (
    <table className="ledger" role="table">
      <caption className={showCaption ? undefined : "sr-only"}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" role="columnheader" className={isNumber ? "number" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, id, cells }) => (
          <tr key={key} id={id} role="row">
            {cells.map((cell, index) => {
              const { title = "", isNumber } = columns[index] ?? {};
              const className = isNumber ? "number" : undefined;
              if (index > 0) {
                return (
                  <td key={title} role="cell" data-label={title} className={className}>
                    {cell}
                  </td>
                );
              }
              return (
                <th key={title} scope="row" role="rowheader">
                  {cell}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
