// Ids that PostgreSQL gives.

/** Whether a text can be one at all, as PostgreSQL writes it; it refuses to compare anything else. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
