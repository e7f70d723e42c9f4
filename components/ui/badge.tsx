// An outlined word. Red only for what is sure.
import type { ReactNode } from "react";

export function Badge({ sure = false, children }: { sure?: boolean; children: ReactNode }) {
  return <span className={sure ? "badge badge-sure" : "badge"}>{children}</span>;
}
