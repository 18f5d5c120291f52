/** What was asked for, in words. */
import type { Call } from "../../lib/types";
import { nodeName, thing } from "../../lib/words";

/** `Redo beat 07, picture`, `Draft, pictures and voices`, `Draft of everything`. */
export function callName(call: Call): string {
  if (call.node) return `Redo ${nodeName(call.node)}`;
  const [tier = "", what = ""] = call.label.split(": ");
  if (!what) return `${tier} of everything`;
  const words = what.split(", ").map((part) => (thing(part) === part ? part : `${thing(part)}s`));
  return `${tier}, ${words.join(", ")}`.replace("musics", "music").replace("motions", "motion").replace("soundss", "sounds");
}
