// Where an enquiry begins: with what the reader was looking at.

/** `park`: its slug; `space` and `clause`: their ids. */
export type Subject = { park?: string | undefined; space?: string | undefined; clause?: string | undefined };

/** The form about this; a path without language. */
export function enquiryPath({ park, space, clause }: Subject = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ clause, park, space })) if (value) query.set(key, value);
  return query.size === 0 ? "/enquiries/new" : `/enquiries/new?${query}`;
}
