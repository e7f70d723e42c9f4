// Below the files of open data there is nothing else, which is said as their other answers are.
import { problemFor } from "../../../open-data.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  return problemFor(request, "unknown_file");
}
