// What a sender agreed to, each with the way to take it back.
import { Section } from "#components/ui/section.tsx";
import { type Purpose, purposes } from "#lib/enquiries/notice.ts";
import type { OwnEnquiry } from "#lib/enquiries/receipts.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type OwnConsentsProps = { language: Language; consents: OwnEnquiry["consents"] };

export function OwnConsents({ language, consents }: OwnConsentsProps) {
  const { words, href } = language;
  const { receipt, consents: title } = words.enquiry;
  const deeds: Record<Purpose, { submit: string; text: string }> = {
    share: { submit: receipt.withdrawShare, text: receipt.withdrawShareText },
    answer: { submit: receipt.withdrawAnswer, text: receipt.withdrawAnswerText },
  };
  return (
    <Section id="consents" title={title}>
      <ul>
        {purposes.map((purpose) => {
          const given = consents.find((consent) => consent.purpose === purpose);
          return (
            <li key={purpose} className="mb-6">
              <p className="font-semibold">{receipt.purposes[purpose]}</p>
              <p className="text-note text-soft">{given ? stateOf(language, given) : receipt.notGiven}</p>
              {given && given.withdrawnAt === null && (
                <form method="post" action={href("/enquiries/receipt/withdraw")} className="form mt-2">
                  <p className="hint">{deeds[purpose].text}</p>
                  <button type="submit" name="purpose" value={purpose} className="button">
                    {deeds[purpose].submit}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function stateOf(
  { words }: Language,
  { givenAt, policyVersion, withdrawnAt }: OwnEnquiry["consents"][number],
): string {
  const { receipt } = words.enquiry;
  const given = receipt.given(stampInShanghai(givenAt), policyVersion);
  return withdrawnAt === null
    ? given
    : `${given}${words.site.separator}${receipt.withdrawnAt(stampInShanghai(withdrawnAt))}`;
}
