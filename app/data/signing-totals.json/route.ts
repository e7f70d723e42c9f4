// A total of signings as rows that add up to it: /data/signing-totals.json?year=2021&as-of=2026-11-23, asked as /signings is.
import { totalFile } from "../../total-files.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return totalFile(request, "json");
}
