// When something is to be published: a day and a time in Asia/Shanghai.
import type { ReactNode } from "react";
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { issueText } from "./problem-summary.tsx";

type ScheduleFormProps = {
  words: StaffWords;
  issues: readonly Issue[];
  action: string;
  values: Record<string, string | string[]>;
  /** What is to be published, as hidden fields. */
  children: ReactNode;
};

export function ScheduleForm({ words, issues, action, values, children }: ScheduleFormProps) {
  const { publishing } = words;
  const wrong = issues.filter(({ field }) => field === "day");
  const shown = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  return (
    <form method="post" action={action} className="form">
      {children}
      <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
        {wrong.length > 0 && (
          <p id="day-wrong" className="wrong">
            {wrong.map((issue) => issueText(words, issue)).join(" ")}
          </p>
        )}
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <div>
            <label htmlFor="day" className="font-semibold">
              {publishing.day}
            </label>
            <p id="day-hint" className="hint">
              {publishing.dayHint}
            </p>
            <input
              type="date"
              id="day"
              name="day"
              required
              className="input input-short"
              defaultValue={shown("day")}
              aria-describedby={wrong.length > 0 ? "day-hint day-wrong" : "day-hint"}
              aria-invalid={wrong.length > 0 || undefined}
            />
          </div>
          <div>
            <label htmlFor="time" className="font-semibold">
              {publishing.time}
            </label>
            <p id="time-hint" className="hint">
              {publishing.timeHint}
            </p>
            <input
              type="time"
              id="time"
              name="time"
              required
              className="input input-short"
              defaultValue={shown("time")}
              aria-describedby="time-hint"
            />
          </div>
        </div>
      </div>
      <button type="submit" className="button">
        {publishing.schedule}
      </button>
    </form>
  );
}
