// What a reader takes along: the card as a picture to save, and code that shows the number on another site. No script.
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Card } from "#lib/cards/card.ts";
import type { Language } from "#lib/i18n/language.ts";
import { embedCode } from "./embed-code.ts";

type ShareProps = {
  language: Language;
  origin: string;
  card: Card;
  /** The card's address without its ending, such as /figures/sf-012/v/1/card. */
  cardPath: string;
  /** What may stand on another site: a page that follows updates, and one that never changes, where there is one. */
  embeds: { follows: string; frozen?: string };
};

export function Share({ language, origin, card, cardPath, embeds }: ShareProps) {
  const { words, href } = language;
  const { share } = words;
  const pairs: Pair[] = [
    { label: share.card, value: <CardFiles {...{ language, card, cardPath }} isFixed={!!embeds.frozen} /> },
    {
      label: share.follows,
      value: <Code note={share.followsNote}>{embedCode(origin + href(embeds.follows), card.name)}</Code>,
    },
  ];
  if (embeds.frozen) {
    const name = `${card.name} · ${card.edition}`;
    pairs.push({
      label: share.frozen,
      value: <Code note={share.frozenNote}>{embedCode(origin + href(embeds.frozen), name)}</Code>,
    });
  }
  return (
    <div className="screen-only">
      <Section id="share" title={share.title} scope={share.scope}>
        <Pairs pairs={pairs} />
        <p className="mt-3 text-note text-soft">{share.howTo}</p>
      </Section>
    </div>
  );
}

type CardFilesProps = Pick<ShareProps, "language" | "card" | "cardPath"> & { isFixed: boolean };

function CardFiles({ language, card, cardPath, isFixed }: CardFilesProps) {
  const { words, href } = language;
  const { share } = words;
  const name = cardPath.split("/").filter(Boolean).slice(1).join("-");
  return (
    <>
      <p>{isFixed ? share.cardFixed : share.cardFollows}</p>
      <p className="flex flex-wrap gap-x-5">
        <a className="tool underline" href={href(`${cardPath}.png`)} download={`${name}.png`}>
          {share.png}
        </a>
        <a className="tool underline" href={href(`${cardPath}.svg`)} download={`${name}.svg`}>
          {share.svg}
        </a>
      </p>
      <details>
        <summary>{share.preview}</summary>
        {/* Folded away and lazy, it is fetched by those only who want to see it. */}
        <img
          className="mt-3 h-auto w-full max-w-[40rem] border border-line"
          src={href(`${cardPath}.svg`)}
          alt={card.description}
          width={1200}
          height={630}
          loading="lazy"
          decoding="async"
        />
      </details>
    </>
  );
}

function Code({ children, note }: { children: string; note: string }) {
  return (
    <>
      <p className="mb-2">{note}</p>
      <pre className="note select-all whitespace-pre-wrap text-note">
        <code>{children}</code>
      </pre>
    </>
  );
}
