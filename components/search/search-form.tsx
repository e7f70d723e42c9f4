// Asks for words. The question is in the address, so that a result can be sent to a colleague.
import type { Language } from "#lib/i18n/language.ts";

export function SearchForm({ language, question }: { language: Language; question: string }) {
  const { words, href } = language;
  return (
    <search className="mb-10 block">
      <form action={href("/search")} method="get" className="flex flex-wrap items-end gap-3">
        <label className="field min-w-0 grow basis-80">
          <span>{words.search.label}</span>
          <input name="q" type="search" defaultValue={question} maxLength={80} aria-describedby="q-help" />
        </label>
        <button type="submit" className="button button-primary">
          {words.search.go}
        </button>
      </form>
      <p id="q-help" className="mt-2 text-note text-soft">
        {words.search.help}
      </p>
    </search>
  );
}
