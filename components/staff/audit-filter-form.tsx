// What the auditor looks for: by whom, what, on what, on which day. A GET form: the answer can be sent to a colleague.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { AuditFilter } from "#lib/staff/audit-trail.ts";
import { actionText } from "./audit-table.tsx";

type AuditFilterFormProps = {
  words: StaffWords;
  filter: AuditFilter;
  choices: { actorIds: readonly string[]; actions: readonly string[] };
  nameOf(actorId: string): string;
  action: string;
};

export function AuditFilterForm({ words, filter, choices, nameOf, action }: AuditFilterFormProps) {
  const { audit } = words;
  return (
    <form method="get" action={action} className="filter">
      <div className="field">
        <label htmlFor="actor">{audit.actor}</label>
        <select id="actor" name="actor" className="input" defaultValue={filter.actorId ?? ""}>
          <option value="">{audit.everyone}</option>
          {choices.actorIds.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="action">{audit.action}</label>
        <select id="action" name="action" className="input" defaultValue={filter.action ?? ""}>
          <option value="">{audit.everything}</option>
          {choices.actions.map((each) => (
            <option key={each} value={each}>
              {actionText(words, each)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="object">{audit.object}</label>
        <input
          type="text"
          id="object"
          name="object"
          className="input"
          defaultValue={filter.object ?? ""}
          aria-describedby="object-hint"
          autoComplete="off"
        />
        <p id="object-hint" className="hint">
          {audit.objectHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor="day">{audit.day}</label>
        <input
          type="date"
          id="day"
          name="day"
          className="input"
          defaultValue={filter.day ?? ""}
          aria-describedby="day-hint"
        />
        <p id="day-hint" className="hint">
          {audit.dayHint}
        </p>
      </div>
      <div className="deeds">
        <button type="submit" className="button button-primary">
          {audit.show}
        </button>
        <a href={action} className="tool underline">
          {audit.clear}
        </a>
      </div>
    </form>
  );
}
