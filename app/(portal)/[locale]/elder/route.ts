// Takes the header's form: turns elder mode on or off and goes back to the page it came from.
import { cookieFor } from "#lib/notes/cookie.ts";
import { basePath } from "#lib/site.ts";

const year = 365 * 24 * 60 * 60;

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const isOn = form?.get("elder") === "on";
  const cookie = isOn ? cookieFor("elder", "1", "", year) : cookieFor("elder", "", "", 0);
  return new Response(null, {
    status: 303,
    headers: { location: safeReturn(form?.get("back")), "set-cookie": cookie },
  });
}

/** Only a path of this portal: anything else could send the reader to another site. */
function safeReturn(back: FormDataEntryValue | null | undefined): string {
  const isOwnPath =
    typeof back === "string" &&
    /^\/(?![/\\])[\w\-./]*(?:\?[\w\-.~%=&]*)?$/.test(back) &&
    !back.includes("..");
  return isOwnPath ? back : basePath || "/";
}
