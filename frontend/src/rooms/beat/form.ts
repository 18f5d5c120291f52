/** What every field of a beat is about: the beat on screen, what the document says, where changes are kept. */
import type { Json } from "../../lib/types";
import type { BeatDraft } from "./draft.svelte";
import type { Beat } from "./film";

export interface BeatForm {
  draft: BeatDraft;
  /** As it stands on screen. */
  beat: Beat;
  /** As it is saved. */
  saved: Beat;
  readonly: boolean;
}

/** A field of a beat that holds words, or nothing. */
export type TextPath = { [K in keyof Beat]: Beat[K] extends string | null ? K : never }[keyof Beat];

/** The words at a path of one level or two, `act` or `transitions.in`. */
export function wordsAt(beat: Beat, path: string): string {
  const found = path.split(".").reduce<unknown>((here, part) => (here as Record<string, Json>)[part], beat);
  return String(found ?? "");
}
