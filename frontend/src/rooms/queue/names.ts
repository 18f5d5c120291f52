/** What was asked for, in words. */
import { studio } from "../../lib/store.svelte";
import type { Call } from "../../lib/types";
import { lower, thing } from "../../lib/words";

/** Things that are already many, or that nobody counts. */
const UNCOUNTED = new Set(["music", "motion", "sounds"]);

function many(stage: string): string {
  const name = thing(stage);
  return /^(episode|\d)/.test(name) || UNCOUNTED.has(name) ? name : `${name}s`;
}

/** `Redo beat 07, picture`, `Draft, pictures, voices`, `Draft of everything`. */
export function callName(call: Call): string {
  if (call.node) return `Redo ${lower(studio.name(call.node, call.show))}`;
  const [tier = "", what = ""] = call.label.split(": ");
  return what ? `${tier}, ${what.split(", ").map(many).join(", ")}` : `${tier} of everything`;
}
