// Parks to choose for a comparison: a form that works without a script and keeps what was chosen in the address.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkName } from "#lib/parks/published.ts";

type ParkChoiceProps = { language: Language; parks: ParkName[]; chosen: readonly string[] };

export function ParkChoice({ language, parks, chosen }: ParkChoiceProps) {
  const words = language.words.parks.compare;
  return (
    <form action={language.href("/parks/compare")} method="get" className="mb-8">
      <fieldset>
        <legend className="mb-2 font-semibold">{words.choose}</legend>
        <ul className="grid gap-x-8 wide:grid-cols-2">
          {parks.map(({ slug, name }) => (
            <li key={slug}>
              <label className="tool gap-3">
                <input
                  type="checkbox"
                  name="parks"
                  value={slug}
                  defaultChecked={chosen.includes(slug)}
                  className="tick"
                />
                <Say language={language} text={name} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="button button-primary mt-4">
        {words.go}
      </button>
    </form>
  );
}
