// Json columns that may be empty.
import { Prisma } from "#prisma/generated/client.ts";

/** A value for a nullable Json column: SQL's NULL, never JSON's. */
export function jsonOrNull(value: Prisma.InputJsonValue | null) {
  return value ?? Prisma.DbNull;
}
