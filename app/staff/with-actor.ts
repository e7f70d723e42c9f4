// Who a page is drawn for, and who sent a form. Every page and every route of the desk begins here.
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import { Forbidden, StateError } from "#lib/errors.ts";
import { type Form, readForm } from "#lib/notes/read-form.ts";
import { basePath } from "#lib/site.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { auditRefusal } from "#lib/staff/audit-line.ts";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { canAtDesk, type DeskVerb } from "#lib/staff/permissions.ts";
import { currentStanding, type Standing } from "#lib/staff/session.ts";
import { refusal, seeOther } from "./answers.ts";
import { upTo } from "./up-to.ts";

/** As of this request; the layout and the page ask once. */
export const standingNow = cache(async (): Promise<Standing> => currentStanding(await headers()));

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
  return standing.kind === "enrolling"
    ? "/staff/second-factor"
    : `/staff/sign-in?next=${encodeURIComponent(here)}`;
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
  /** Only for keeping typed words in the person's own working copy, when their session ended by time; the answer is to sign in. */
  late?(sent: Sent<Values, Params>): Promise<void>;
  /** For files: how many bytes are taken in, and the answer to more. */
  file?: { largest: number; tooLarge(actor: Actor): Promise<Response> };
};

/** The POST of a route.ts: `export const POST = formRoute({ fields, work })`. */
export function formRoute<Values, Params = Record<string, never>>(route: FormRoute<Values, Params>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const standing = await currentStanding(request.headers);
    const entrance = () => seeOther(entranceFor(standing, cameFrom(request)));
    // Nothing is read of what nobody sends, or somebody who must first enrol.
    if (standing.kind !== "signed_in" && standing.kind !== "late") return entrance();
    const { actor } = standing;
    const { pathname } = new URL(request.url);
    const params = await context.params;
    if (standing.kind === "late") {
      const form = route.late ? await readForm(request) : null;
      const read = form && route.fields.safeParse(form);
      if (form && read?.success) await route.late?.({ actor, values: read.data, form, params, request });
      await auditRefusal(actor, pathname, "session_ended");
      return entrance();
    }
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
      return refusal(request, status);
    }
  };
}
