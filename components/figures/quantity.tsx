// A number with its unit, which are never parted. Whose number it is, a figure's or a project's, stands in the page, so that
// a test can hold each against its record; what is nobody's was computed here.
import {
  type Quantity as QuantityValue,
  quantityText,
  type WrittenQuantity,
  writeQuantity,
} from "#lib/figures/display.ts";
import type { Language } from "#lib/i18n/language.ts";

type QuantityProps = { language: Language; quantity: QuantityValue };

/** In running text. */
export function Quantity({ language, quantity }: QuantityProps) {
  return (
    <span className="nowrap" data-figure={quantity.id ?? "computed"}>
      {quantityText(language, quantity)}
    </span>
  );
}

/** Large, as the thing itself. */
export function LargeQuantity({ language, quantity }: QuantityProps) {
  return (
    <LargeWritten
      language={language}
      written={writeQuantity(language, quantity)}
      id={quantity.id ?? "computed"}
    />
  );
}

type LargeWrittenProps = { language: Language; written: WrittenQuantity; id?: string | undefined };

/** English words are parted by spaces, which those who listen or copy get as well. */
export function LargeWritten({ language, written, id }: LargeWrittenProps) {
  const { before, number, after } = written;
  const space = language.locale === "en" ? " " : "";
  return (
    <span className="nowrap" data-figure={id}>
      {before && <span className={space ? undefined : "me-1"}>{before + space}</span>}
      <span className="font-serif text-figure font-semibold">{number}</span>
      {after && (
        <span className={space ? undefined : "ms-1"}>{(after.startsWith("%") ? "" : space) + after}</span>
      )}
    </span>
  );
}
