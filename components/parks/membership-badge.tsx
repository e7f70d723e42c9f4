// Whether a park is one of the ten, as far as a source says.
import { Badge } from "#components/ui/badge.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Membership } from "#lib/parks/model.ts";

export function MembershipBadge({ language, status }: { language: Language; status: Membership["status"] }) {
  return <Badge sure={status === "confirmed"}>{language.words.parks.badges[status]}</Badge>;
}
