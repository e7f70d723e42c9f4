// A text in which what was asked for is marked.
type Piece = { text: string; isMatch: boolean };

export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let place = 0;
  return pieces.map(({ text, isMatch }) => {
    place += text.length;
    return isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>;
  });
}
