// A link to hand over, shown this once.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

export function OneTimeLink({ words, name, address }: { words: StaffWords; name: string; address: string }) {
  return (
    <section className="note mb-8" aria-labelledby="link" role="status">
      <h2 id="link" className="font-semibold">
        {words.people.linkTitle(name)}
      </h2>
      <p className="my-2">
        <code className="secret">{address}</code>
      </p>
      <p className="hint">{words.people.linkText}</p>
    </section>
  );
}
