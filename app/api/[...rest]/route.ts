// Whatever else is asked of the API is not there, which is said as its other answers are.
import { problemFor } from "../../open-data.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  return problemFor(request, "unknown_address");
}
