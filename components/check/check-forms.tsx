// What a reader gives to have a quotation checked: an address, or a day and a number. GET forms; nothing is stored.
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Day } from "#lib/values/day.ts";

export type AskedCheck = { address?: string; day?: string; number?: string };

type CheckFormsProps = { language: Language; asked: AskedCheck; today: Day };

export function CheckForms({ language, asked, today }: CheckFormsProps) {
  const { words, href } = language;
  const { check } = words;
  const byAddress = asked.address !== undefined;
  return (
    <>
      <Section id="by-address" title={check.byAddress} scope={check.byAddressScope}>
        <form method="get" action={href("/check")} className="fields">
          <label className="field col-span-full wide:col-span-2">
            <span>{check.address}</span>
            <input
              type="text"
              name="address"
              required
              maxLength={1500}
              placeholder={check.addressExample}
              defaultValue={asked.address}
            />
          </label>
          <label className="field">
            <span>{check.dayIfNeeded}</span>
            <input type="date" name="day" max={today} defaultValue={byAddress ? asked.day : undefined} />
          </label>
          <Submit label={check.submit} />
        </form>
      </Section>
      <Section id="by-number" title={check.byNumber} scope={check.byNumberScope}>
        <form method="get" action={href("/check")} className="fields">
          <label className="field">
            <span>{check.day}</span>
            <input type="date" name="day" max={today} defaultValue={byAddress ? undefined : asked.day} />
          </label>
          <label className="field">
            <span>{check.number}</span>
            <input
              type="text"
              name="number"
              required
              maxLength={120}
              placeholder={check.numberExample}
              defaultValue={asked.number}
            />
          </label>
          <Submit label={check.submit} />
        </form>
      </Section>
    </>
  );
}

function Submit({ label }: { label: string }) {
  return (
    <p>
      <button type="submit" className="button button-primary">
        {label}
      </button>
    </p>
  );
}
