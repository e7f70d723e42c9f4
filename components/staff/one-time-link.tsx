// A link to hand over, shown this once.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

export function OneTimeLink({ words, name, address }: { words: StaffWords; name: string; address: string }) {
  const { people, frame } = words;
  return (
    <section className="note mb-8" aria-labelledby="link" role="status">
      <h2 id="link" className="font-semibold">
        {people.linkTitle(name)}
      </h2>
      <p className="my-2">
        <code className="secret">{address}</code>
      </p>
      <p className="hint">
        {people.linkText} <span className="screen-only">{frame.printIt}</span>
      </p>
    </section>
  );
}
