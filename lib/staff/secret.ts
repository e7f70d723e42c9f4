// The secret that signs the desk's cookies and encrypts what phones share with it. npm start hands it to Next.
import { readEnv, SettingsError } from "#lib/env.ts";

export function staffSecret(): string {
  const { STAFF_SECRET } = readEnv();
  if (!STAFF_SECRET)
    throw new SettingsError("STAFF_SECRET is not set: npm start sets it, or name one in .env");
  return STAFF_SECRET;
}
