// Who proves themselves twice: whoever signs off, and who manages people.
import type { StaffRole } from "./actor.ts";
import { signoffLevels } from "./permissions.ts";

export function needsSecondFactor(role: StaffRole, setting: "required" | "optional"): boolean {
  return setting === "required" && (role === "administrator" || signoffLevels[role] !== undefined);
}
