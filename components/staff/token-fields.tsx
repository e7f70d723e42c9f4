// The edition that a form acts on, as its page shows it. Every form that acts on an edition carries it.

type TokenFieldsProps = { token: { editionId: string; moves: number } };

export function TokenFields({ token: { editionId, moves } }: TokenFieldsProps) {
  return (
    <>
      <input type="hidden" name="edition" value={editionId} />
      <input type="hidden" name="moves" value={moves} />
    </>
  );
}
