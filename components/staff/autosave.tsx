"use client";
// Keeps what is being typed in the person's own working copy, a moment after they pause, and hears who else has it open. The
// form is complete without it.
import { useEffect, useState } from "react";

type Said = "kept" | "unsaved" | "away" | "signedOut" | "notYours" | "elsewhere";
type AutosaveProps = {
  /** The form's id. */
  form: string;
  /** Where it is sent to be kept. */
  action: string;
  /** What is said; {time} stands for the time. */
  words: Record<Said, string>;
  /** Which colleagues have it open as well, as one sentence; empty where none has. */
  present: string;
};

/** In milliseconds: after the last key, between two sendings, and before what failed is tried again. */
const pause = 1_500;
const rest = 4_000;
const patience = 5_000;

export function Autosave({ form: id, action, words, present: before }: AutosaveProps) {
  const [said, setSaid] = useState<{ is: Said; time: string } | null>(null);
  const [present, setPresent] = useState(before);
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    return keepTyping(form, action, (is, time = "") => setSaid({ is, time }), setPresent);
  }, [id, action]);
  return (
    <>
      <p className="autosave" role="status">
        {said && words[said.is].replace("{time}", said.time)}
      </p>
      <p className="autosave" aria-live="polite">
        {present}
      </p>
    </>
  );
}

type Answer = { kept: string; at: string | null; present: string } | { elsewhere: true };

/** Gives what undoes it. */
function keepTyping(
  form: HTMLFormElement,
  action: string,
  say: (is: Said, time?: string) => void,
  meet: (present: string) => void,
): () => void {
  const ending = new AbortController();
  let sending: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sentAt = -rest;
  let isUnsaved = false;
  let isLeaving = false;
  let isStopped = false;

  function later(wait: number) {
    clearTimeout(timer);
    if (!isStopped && !isLeaving) timer = setTimeout(send, wait);
  }

  async function send() {
    // One at a time: what is typed meanwhile goes with the next.
    if (sending) return later(pause);
    sending = new AbortController();
    sentAt = performance.now();
    const { signal } = sending;
    isUnsaved = false;
    try {
      const body = new FormData(form);
      const answer = await fetch(action, { method: "POST", body, redirect: "manual", signal });
      if (answer.type === "opaqueredirect") return stop("signedOut");
      if ([403, 404].includes(answer.status)) return stop("notYours");
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      heard((await answer.json()) as Answer);
    } catch {
      isUnsaved = true;
      if (isLeaving) return;
      say("away");
      later(patience);
    } finally {
      sending = null;
    }
  }

  function heard(answer: Answer) {
    if ("elsewhere" in answer) return stop("elsewhere");
    const kept = form.elements.namedItem("kept");
    if (kept instanceof HTMLInputElement) kept.value = answer.kept;
    meet(answer.present);
    if (!isUnsaved && answer.at) say("kept", answer.at);
  }

  function stop(why: Said) {
    isStopped = true;
    isUnsaved = true;
    say(why);
  }

  function typed() {
    isUnsaved = true;
    if (isStopped) return;
    say("unsaved");
    later(Math.max(pause, sentAt + rest - performance.now()));
  }

  /** The form itself carries everything: nothing may be kept after it, and nobody need be warned. */
  function leave() {
    isLeaving = true;
    clearTimeout(timer);
    sending?.abort();
  }

  function warn(event: Event) {
    if ((isUnsaved || sending) && !isLeaving) event.preventDefault();
  }

  /** Whoever comes back to a page that the browser kept sees it as it is now. */
  function comeBack({ persisted }: PageTransitionEvent) {
    if (persisted && isLeaving) location.reload();
  }

  const { signal } = ending;
  form.addEventListener("input", typed, { signal });
  form.addEventListener("submit", leave, { signal });
  window.addEventListener("beforeunload", warn, { signal });
  window.addEventListener("pageshow", comeBack, { signal });
  return () => {
    ending.abort();
    clearTimeout(timer);
  };
}
