// What a phone's authenticator is told: as a picture to scan, and as words to type.
import { encode } from "uqr";
import { Pairs } from "#components/ui/pairs.tsx";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type PhoneCodeProps = {
  words: StaffWords;
  /** otpauth://… */
  address: string;
  /** In base32. */
  secret: string;
  username: string;
};

export function PhoneCode({ words: { secondFactor }, address, secret, username }: PhoneCodeProps) {
  const { data, size } = encode(address, { ecc: "M", border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <div className="phone-code">
      <svg
        role="img"
        aria-label={secondFactor.picture}
        width="220"
        height="220"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={dark.join("")} fill="#000" />
      </svg>
      <div>
        <Pairs
          pairs={[
            { label: secondFactor.account, value: username },
            {
              label: secondFactor.secret,
              value: <code className="secret">{(secret.match(/.{4}/g) ?? []).join(" ")}</code>,
            },
          ]}
        />
        <p className="hint">{secondFactor.secretWarning}</p>
      </div>
    </div>
  );
}
