// The way on from a part of a long list, and back to its beginning.
type Way = { address: string; label: string };

/** Nothing where the list is no longer than a page. */
export function Further({ first, next }: { first: Way | "" | undefined; next: Way | undefined }) {
  if (!first && !next) return null;
  return (
    <p className="screen-only mb-8 flex flex-wrap gap-3">
      {first && (
        <a className="button" href={first.address}>
          {first.label}
        </a>
      )}
      {next && (
        <a className="button" href={next.address} rel="next">
          {next.label}
        </a>
      )}
    </p>
  );
}
