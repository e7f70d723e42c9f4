// What can be done to a row: each a button that sends the whole form, so that it needs no script and loses nothing.
import type { FormContext } from "./form-control.tsx";

type RowButtonsProps = { context: FormContext; path: string; label: string; isLast: boolean };

export function RowButtons({ context, path, label, isLast }: RowButtonsProps) {
  const { up, down, remove } = context.language.words.edit;
  const isFirst = path.endsWith(".0");
  return (
    <p className="row-buttons">
      {!isFirst && <RowButton action={`up:${path}`} words={up} label={label} />}
      {!isLast && <RowButton action={`down:${path}`} words={down} label={label} />}
      <RowButton action={`remove:${path}`} words={remove} label={label} />
    </p>
  );
}

function RowButton({ action, words, label }: { action: string; words: string; label: string }) {
  return (
    <button type="submit" name="do" value={action} className="button button-small">
      {words}
      <span className="sr-only">{` ${label}`}</span>
    </button>
  );
}
