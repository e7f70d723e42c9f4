// The fields of a sent form, as they were sent.

/** A field that was sent more than once is a list. */
export type Form = Record<string, FormDataEntryValue | FormDataEntryValue[]>;

/** Null where the body is no form. PostgreSQL cannot keep the character NUL, and nobody types it. */
export async function readForm(request: Pick<Body, "formData">): Promise<Form | null> {
  const data = await request.formData().catch(() => null);
  if (!data) return null;
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = data
        .getAll(name)
        .map((value) => (typeof value === "string" ? value.replaceAll("\0", "") : value));
      return [name, values.length === 1 && values[0] !== undefined ? values[0] : values];
    }),
  );
}
