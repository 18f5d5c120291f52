/** Questions to the server that may be overtaken, as effects ask them: each returns what calls it off. */
import { asApiError, type ApiError } from "./api";
import type { ShowStore } from "./show.svelte";
import type { Effect, Step } from "./types";

/** Work in a moment; its signal is set when it was called off. */
export function later(ms: number, work: (signal: AbortSignal) => Promise<unknown>): () => void {
  const abort = new AbortController();
  const timer = setTimeout(() => void work(abort.signal), ms);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

/** Takes an answer while it is still wanted; what goes wrong is let go. */
export function wanted<T>(asked: Promise<T>, take: (found: T) => void): () => void {
  let gone = false;
  asked.then((found) => {
    if (!gone) take(found);
  }, () => undefined);
  return () => {
    gone = true;
  };
}

const ASK_AFTER = 300; // ms after typing stops

/** Asks what steps would do, a moment after the last change: tells the effect, or what is wrong, and null before. */
export function foresee(show: ShowStore, steps: Step[], found: (effect: Effect | null, trouble: ApiError | null) => void): () => void {
  found(null, null);
  if (!steps.length) return () => undefined;
  return later(ASK_AFTER, async (signal) => {
    try {
      found(await show.preview(steps, signal), null);
    } catch (error) {
      if (!signal.aborted) found(null, asApiError(error));
    }
  });
}
