// The one secret of a portal: it signs the desk's cookies, and keys for everything else are derived from it, each for its own
// purpose. npm start hands it to Next. Its setting is named for the desk, which needed it first.
import { readEnv, SettingsError } from "#lib/env.ts";

export function portalSecret(): string {
  const { STAFF_SECRET } = readEnv();
  if (!STAFF_SECRET)
    throw new SettingsError("STAFF_SECRET is not set: npm start sets it, or name one in .env");
  return STAFF_SECRET;
}
