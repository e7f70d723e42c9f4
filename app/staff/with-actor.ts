// Who a page is drawn for, and who sent a form. Every page and every route of the desk begins here.
import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import { Forbidden, StateError } from "#lib/errors.ts";
import { type Form, readForm } from "#lib/notes/read-form.ts";
import { basePath } from "#lib/site.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { auditRefusal } from "#lib/staff/audit-line.ts";
import { clientAddress } from "#lib/staff/client-address.ts";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { canAtDesk, type DeskVerb } from "#lib/staff/permissions.ts";
import { currentStanding, type Standing } from "#lib/staff/session.ts";
import { refusal, seeOther } from "./answers.ts";
import { leftFor } from "./notes.ts";
import { namesOf, type OwnWords, wroteIn } from "./own-words.ts";
import { standingNow } from "./standing.ts";
import { upTo } from "./up-to.ts";

/** For a page: who looks at it. Everyone else is led to where they sign in, and back to `here` (a path such as /staff/me). */
export async function signedIn(here: string): Promise<Actor> {
  return (await signedInAs(here)).actor;
}

/** The same for a page that not everyone at the desk may see; for others it does not exist. */
export async function signedInWho(here: string, verb: DeskVerb): Promise<Actor> {
  const actor = await signedIn(here);
  return canAtDesk(actor, verb) ? actor : notFound();
}

function entranceFor(standing: Standing, here: string): string {
  return standing.kind === "enrolling" ? "/staff/second-factor" : entrance(here);
}

function entrance(here: string): string {
  return `/staff/sign-in?next=${encodeURIComponent(here)}`;
}

/** The page that the form stood on. */
function cameFrom(request: Request): string {
  const page = request.headers.get("referer");
  const path = page && URL.canParse(page) ? new URL(page) : null;
  return pathBeyondTheDoor(path && `${path.pathname}${path.search}`, basePath) ?? "/staff";
}

type SignedIn = Extract<Standing, { kind: "signed_in" }>;

/** For a page about oneself: account and session, too. */
export async function signedInAs(here: string): Promise<SignedIn> {
  const standing = await standingNow();
  return standing.kind === "signed_in" ? standing : redirect(entranceFor(standing, here));
}

export type Sent<Values, Params> = {
  actor: Actor;
  /** The form's fields, as its schema made them. */
  values: Values;
  /** The same as they were sent, for tryAgain. */
  form: Form;
  /** What the address names, such as { id }. */
  params: Params;
  request: Request;
};

type FormRoute<Values, Params> = {
  fields: z.ZodType<Values>;
  /** Does it, and says what to look at next. Throws Forbidden for what the actor may not know or do: 404; StateError: 409. */
  work(sent: Sent<Values, Params> & { me: SignedIn }): Promise<Response>;
  /**
   * Only for keeping typed words in the person's own working copy, when their session ended by time; the answer is to sign in.
   * Throws Forbidden where they have none there any more.
   */
  late?(sent: Sent<Values, Params>): Promise<void>;
  /** What the form holds of a person's own words: no end of a session, and no duty that is taken away, loses them. */
  words?: OwnWords<Params>;
  /** For files: how many bytes are taken in, and the answer to more. */
  file?: { largest: number; tooLarge(actor: Actor): Promise<Response> };
};

/** The POST of a route.ts: `export const POST = formRoute({ fields, work })`. */
export function formRoute<Values, Params = Record<string, never>>(route: FormRoute<Values, Params>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const standing = await currentStanding(request.headers);
    const params = await context.params;
    if (standing.kind === "nobody") return toSignIn(request);
    if (standing.kind === "enrolling") return stopEnrolling(route, request, standing);
    if (standing.kind === "late") return keepLate(route, request, params, standing.actor);
    const { actor } = standing;
    const { pathname } = new URL(request.url);
    const taken = route.file && upTo(request, route.file.largest);
    const form = await readForm(taken?.body ?? request);
    const read = form && route.fields.safeParse(form);
    try {
      if (route.file && taken?.isTooLarge()) return await route.file.tooLarge(actor);
      if (!form || !read?.success) {
        await auditRefusal(actor, pathname, 400);
        return await refusal(request, 400);
      }
      return await route.work({ actor, me: standing, values: read.data, form, params, request });
    } catch (error) {
      if (!(error instanceof Forbidden || error instanceof StateError)) throw error;
      const status = error instanceof Forbidden ? 404 : 409;
      await auditRefusal(actor, pathname, status);
      return refusal(request, status, await wroteIn(route.words, form));
    }
  };
}

/** Nothing is read of what nobody sends. */
function toSignIn(request: Request): Response {
  return seeOther(entrance(cameFrom(request)));
}

/** Whose role needs a second factor since the form was opened: of what they sent, they are shown their own words. */
async function stopEnrolling<Values, Params>(
  { words, file }: FormRoute<Values, Params>,
  request: Request,
  { account }: Extract<Standing, { kind: "enrolling" }>,
): Promise<Response> {
  const form = words && !file ? await readForm(request) : null;
  const wrote = await wroteIn(words, form);
  if (wrote.length === 0) return seeOther("/staff/second-factor");
  const doer = { id: account.id, role: account.role, address: clientAddress(request.headers) };
  await auditRefusal(doer, new URL(request.url).pathname, 403);
  return refusal(request, 403, wrote);
}

/** Whose session ended by time: their words wait for them, and they sign in again. */
async function keepLate<Values, Params>(
  { fields, late, words }: FormRoute<Values, Params>,
  request: Request,
  params: Params,
  actor: Actor,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const form = late || words ? await readForm(request) : null;
  const read = form && fields.safeParse(form);
  await auditRefusal(actor, pathname, "session_ended");
  try {
    if (form && read?.success && late) await late({ actor, values: read.data, form, params, request });
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    await auditRefusal(actor, pathname, 404);
    return refusal(request, 404, await wroteIn(words, form));
  }
  if (!form || !words || late) return toSignIn(request);
  const names = namesOf(words, form);
  if (names.every((name) => [form[name] ?? ""].flat().every((value) => value === "")))
    return toSignIn(request);
  const issues = [{ field: "form", code: "session_ended" }];
  const left = leftFor(actor.id, words.page(params, form), issues, form, names);
  return left
    ? seeOther(entrance(left.page), left.cookies)
    : refusal(request, 401, await wroteIn(words, form));
}
