// What readers find where something was withdrawn: that it was, when and why, and what it said before.
import { Title } from "#components/page/title.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Withdrawal } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { keptAddresses } from "./kept-addresses.ts";

export function Tombstone({ language, withdrawal }: { language: Language; withdrawal: Withdrawal }) {
  const { words, href } = language;
  const { name, reason, at } = withdrawal;
  const editions = keptAddresses(withdrawal);
  return (
    <>
      <Title
        beside={
          <>
            <Badge>{words.withdrawn.badge}</Badge>
            <time dateTime={at.toISOString()}>{words.withdrawn.since(stampInShanghai(at))}</time>
          </>
        }
      >
        <Say language={language} text={name} />
      </Title>
      <Section id="why" title={words.withdrawn.why} scope={words.withdrawn.whyScope}>
        <p>
          <Say language={language} text={reason} />
        </p>
      </Section>
      <Section id="before" title={words.withdrawn.before} scope={words.withdrawn.beforeScope}>
        {editions.length > 0 ? (
          <ul>
            {editions.map(({ number, path }) => (
              <li key={number} className="py-1">
                <a href={href(path)}>{words.common.edition(number)}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.withdrawn.kept}</p>
        )}
        <p className="mt-4">
          <a href={href("/corrections")}>{words.corrections.title}</a>
        </p>
      </Section>
    </>
  );
}
