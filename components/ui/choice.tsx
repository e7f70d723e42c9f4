// One of several in a form that asks; the empty choice leaves it open.
import type { ReactNode } from "react";

type ChoiceProps = {
  name: string;
  label: string;
  asked: string | undefined;
  /** What the empty choice means. */
  all: ReactNode;
  children: [value: string, label: string][];
};

export function Choice({ name, label, asked, all, children }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select name={name} defaultValue={asked ?? ""}>
        <option value="">{all}</option>
        {children.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
