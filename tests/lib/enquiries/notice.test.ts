import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { noticeVersion } from "#lib/enquiries/notice.ts";
import { enquiryZh } from "#lib/i18n/words/enquiry-zh.ts";
import { sentencesOf } from "../../support/sentences.ts";

/** Who agreed, agreed to these words. Whoever changes them adds the new version, and takes no line away. */
const versions: Record<string, string> = {
  "2026-11-23": "88d17acf1bba345d",
  "2026-11-29": "8b6c3c86e8baa1e5",
};

test("what senders agree to has a version, and each version its own words", () => {
  const { notice, consentAnswer, consentAnswerHint, consentShare, consentShareHint, operatorNamed } =
    enquiryZh;
  const consents = {
    consentAnswer,
    consentAnswerHint,
    consentShare,
    consentShareHint,
    operatorNamed,
  };
  const words = [...sentencesOf({ notice, consents })].flat().join("\n");
  expect(createHash("sha256").update(words).digest("hex").slice(0, 16)).toBe(versions[noticeVersion]);
});
