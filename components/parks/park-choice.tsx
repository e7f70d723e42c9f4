// Parks to choose for a comparison: a form that works without a script and keeps what was chosen in the address.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkName } from "#lib/parks/by-name.ts";

type ParkChoiceProps = {
  language: Language;
  parks: ParkName[];
  chosen: readonly string[];
  /** Characters of the names that were looked for. */
  find: string;
  /** Whether there are others than these. */
  hasMore: boolean;
};

export function ParkChoice({ language, parks, chosen, find, hasMore }: ParkChoiceProps) {
  const words = language.words.parks.compare;
  const isNothing = find !== "" && parks.every(({ slug }) => chosen.includes(slug));
  return (
    <form action={language.href("/parks/compare")} method="get" className="mb-8">
      {(hasMore || find !== "") && (
        <p className="mb-4 flex flex-wrap items-end gap-3">
          <label className="field min-w-0 grow basis-80">
            <span>{words.find}</span>
            <input name="find" defaultValue={find} maxLength={40} />
          </label>
          <button type="submit" className="button">
            {words.look}
          </button>
        </p>
      )}
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
        {isNothing && <p className="note mt-3">{words.nothingFound(find)}</p>}
        {hasMore && <p className="mt-3 text-note text-soft">{words.firstOnly}</p>}
      </fieldset>
      <button type="submit" className="button button-primary mt-4">
        {words.go}
      </button>
    </form>
  );
}
