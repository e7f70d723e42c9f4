// My version and theirs, place by place, each with what it was before; and which of them to keep.
import { piecesBetween } from "#lib/editorial/changes.ts";
import { type Choice, type Difference, usualChoice } from "#lib/editorial/merge.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { Section } from "../ui/section.tsx";
import { Side } from "./difference.tsx";

/** A difference with its name, and its texts as people read them. */
export type NamedDifference = Difference & { name: string };

type ConflictFormProps = {
  language: StaffLanguage;
  action: string;
  differences: readonly NamedDifference[];
  hidden: Readonly<Record<string, string>>;
  /** The two sides are one person's windows. */
  ofWindows: boolean;
  /** What was chosen before, by the fields' names. */
  values: Readonly<Record<string, string | string[]>>;
};

export function ConflictForm({
  language,
  action,
  differences,
  hidden,
  ofWindows,
  values,
}: ConflictFormProps) {
  const sides = ofWindows ? language.words.edit.conflict.windows : undefined;
  const conflict = { ...language.words.edit.conflict, ...sides };
  const parts = [
    { by: "both", title: conflict.clashes, scope: conflict.clashesScope },
    { by: "them", title: conflict.theirsOnly, scope: conflict.theirsOnlyScope },
    { by: "me", title: conflict.mineOnly, scope: conflict.mineOnlyScope },
  ] as const;
  return (
    <form method="post" action={action} className="document-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {parts.map(({ by, title, scope }) => {
        const own = differences.filter((each) => each.by === by);
        return (
          own.length > 0 && (
            <Section key={by} id={`by-${by}`} title={title} scope={scope}>
              {own.map((difference) => (
                <Place
                  key={difference.path}
                  language={language}
                  difference={difference}
                  sides={sides}
                  values={values}
                />
              ))}
            </Section>
          )
        );
      })}
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          {conflict.submit}
        </button>
      </p>
    </form>
  );
}

type PlaceProps = {
  language: StaffLanguage;
  difference: NamedDifference;
  /** What the two sides are called, where they are not two people's. */
  sides?: { mine: string; theirs: string; both?: string } | undefined;
  values: ConflictFormProps["values"];
};

export function Place({ language, difference, sides, values }: PlaceProps) {
  const conflict = { ...language.words.edit.conflict, ...sides };
  const { path, name, base, by, canKeepBoth } = difference;
  const usual = by === "both" ? undefined : usualChoice(difference);
  const choices: Choice[] = canKeepBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  return (
    <fieldset className="field place" id={path}>
      <legend>{name}</legend>
      {base !== null && (
        <p className="hint">
          {language.words.frame.labelled(conflict.base, "")}
          <span className="as-typed">{base}</span>
        </p>
      )}
      {choices.map((choice) => (
        <div key={choice} className="choice">
          <input
            type="radio"
            id={`${path}-${choice}`}
            name={`choose.${path}`}
            value={choice}
            required={by === "both"}
            defaultChecked={(values[`choose.${path}`] ?? usual) === choice}
          />
          <label htmlFor={`${path}-${choice}`}>
            {conflict[choice]}
            {choice !== "both" && <Version language={language} base={base} text={difference[choice]} />}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function Version({
  language,
  base,
  text,
}: {
  language: StaffLanguage;
  base: string | null;
  text: string | null;
}) {
  if (text === null) return <span className="as-typed soft">{language.words.edit.conflict.nothing}</span>;
  return (
    <span className="as-typed">
      {base === null ? (
        text
      ) : (
        <Side words={language.words} pieces={piecesBetween(base, text)} without="removed" />
      )}
    </span>
  );
}
