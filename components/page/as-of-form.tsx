// Asks for the state of another day. A GET form: the day stands in the address.
import type { Language } from "#lib/i18n/language.ts";
import type { Day } from "#lib/values/day.ts";

type AsOfFormProps = { language: Language; path: string; today: Day; asked?: Day };

export function AsOfForm({ language: { words, href }, path, today, asked }: AsOfFormProps) {
  return (
    <form method="get" action={href(path)} className="screen-only fields mt-5">
      <label className="field">
        <span>{words.totals.asOf}</span>
        <input type="date" name="as-of" max={today} defaultValue={asked} required />
      </label>
      <p>
        <button type="submit" className="button">
          {words.totals.submit}
        </button>
      </p>
    </form>
  );
}
