// Who sends this request, as of now; the layout, the page and what its forms handed back ask once.
import { headers } from "next/headers";
import { cache } from "react";
import { currentStanding, type Standing } from "#lib/staff/session.ts";

export const standingNow = cache(async (): Promise<Standing> => currentStanding(await headers()));
