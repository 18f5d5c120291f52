/** A clock that components may read: the seconds, ticking once each while somebody looks. */
import { createSubscriber } from "svelte/reactivity";
import type { ShowStore } from "./show.svelte";

const ticking = createSubscriber((tick) => {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
});

/** Unix milliseconds; reading it in markup or a derived value makes that tick. */
export function now(): number {
  ticking();
  return Date.now();
}

/** What is left of the running call, counted down between the server's words; null where nobody knows. */
export function secondsLeft(show: ShowStore): number | null {
  if (!show.left || !show.left.seconds) return null;
  return Math.max(1, show.left.seconds - (now() - show.left.at) / 1000);
}
