// A text with what was taken out of it and what was put in, word by word; numbers are whole.
import type { Piece } from "#lib/editorial/changes.ts";

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, is }, index) => {
    const key = `${index} ${is}`;
    if (is === "added") return <ins key={key}>{text}</ins>;
    return is === "removed" ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
