// A few words that the portal hands to a browser and reads again, which nobody else can read or forge: what a refused form
// held, what is shown once, or who is in.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const algorithm = "aes-256-gcm";
const [nonceLength, tagLength] = [12, 16];
/** In bytes; nothing that was sealed here is longer. */
const longestOpen = 256 * 1024;

/** `purpose`: under another one it cannot be opened. */
export function seal(value: unknown, purpose: string, secret: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, keyFor(secret), nonce).setAAD(Buffer.from(purpose));
  const closed = [cipher.update(deflateRawSync(JSON.stringify(value))), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...closed]).toString("base64url");
}

/** Null for whatever was not sealed here for this purpose. */
export function unseal(sealed: string, purpose: string, secret: string): unknown {
  try {
    const bytes = Buffer.from(sealed, "base64url");
    const nonce = bytes.subarray(0, nonceLength);
    const decipher = createDecipheriv(algorithm, keyFor(secret), nonce, { authTagLength: tagLength })
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    const open = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
    return JSON.parse(inflateRawSync(open, { maxOutputLength: longestOpen }).toString("utf8"));
  } catch {
    return null;
  }
}

/** The cookie of a page's note. One for each page: a later note takes the earlier one's place. */
export function noteName(page: string): string {
  return `note.${createHash("sha256").update(page).digest("hex").slice(0, 8)}`;
}

/** What the address carries, so that a page asked for anew shows nothing old. */
export function newNoteId(): string {
  return randomBytes(4).toString("hex");
}

function keyFor(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "portal notes", 32));
}
