// Posts that an investor may call, of parks that are none.
import type { ParkContent } from "#lib/parks/model.ts";

type Contact = ParkContent["contacts"][number];

/** A post of which everything is said but what `change` says otherwise. Nobody answers its telephone. */
export function aContact(id: string, change: Partial<Contact> = {}): Contact {
  return {
    id,
    post: { zh: "招商专员", en: "Investment officer" },
    organisation: { zh: "运营公司", en: "The operator" },
    operatesPark: false,
    phone: "0000-00000000",
    address: { zh: "1号楼大厅", en: "Lobby of Building 1" },
    hours: { zh: "工作日9:00—17:00", en: "Working days 9:00–17:00" },
    sourceId: "gazette",
    confirmedOn: "2026-11-01",
    ...change,
  };
}
