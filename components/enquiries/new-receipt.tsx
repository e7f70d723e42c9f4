// Number and code of an enquiry that has just arrived; the code is shown here and never again.
import { Pairs } from "#components/ui/pairs.tsx";
import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import type { Language } from "#lib/i18n/language.ts";

type NewReceiptProps = { language: Language; number: string; code: string | null; isNew: boolean };

export function NewReceipt({ language, number, code, isNew }: NewReceiptProps) {
  const { receipt } = language.words.enquiry;
  return (
    <div className="note mb-8" role="status">
      <h2 className="font-serif text-title font-semibold">{receipt.arrived}</h2>
      {!isNew && <p className="mt-2">{receipt.arrivedAgain}</p>}
      <p className="mt-2">{code === null ? receipt.codeShownBefore : receipt.keep}</p>
      <Pairs
        pairs={[
          {
            label: receipt.number,
            value: <strong className="tabular-nums">{writtenReceipt(number)}</strong>,
          },
          ...(code === null
            ? []
            : [{ label: receipt.code, value: <strong className="tabular-nums">{code}</strong> }]),
        ]}
      />
      {code !== null && <p className="mt-3">{receipt.keepText}</p>}
    </div>
  );
}
