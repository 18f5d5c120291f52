/** Changes of a shot that reach further than its own field: the words of the beat's camera, the beat's length. */
import type { BeatDraft } from "./draft.svelte";
import { ANGLES, MOVES, firstShot, sizeWords, wordsOf, type Beat, type Shot } from "./film";

/** The camera of a shot. The first shot is the beat's own: its words in the beat's form follow. */
export function aim(draft: BeatDraft, beat: Beat, shot: Shot, field: "size" | "angle" | "movement", value: string): void {
  draft.set(`shots.${shot.id}.${field}`, value, beat.id);
  if (firstShot(beat)?.id === shot.id) follow(draft, beat.id, field, value);
}

/** The same for a beat whose shots are not written: only its words are there. */
export function follow(draft: BeatDraft, id: string, field: "size" | "angle" | "movement", value: string): void {
  if (field === "size") draft.set("camera.shot_type", sizeWords(value), id);
  else draft.set(`camera.${field}`, wordsOf(field === "angle" ? ANGLES : MOVES, value).toLowerCase(), id);
}

/** A length of a shot; the beat is as long as its shots. */
export function stretch(draft: BeatDraft, beat: Beat, shot: Shot, seconds: number): void {
  draft.set(`shots.${shot.id}.seconds`, seconds, beat.id);
  const sum = beat.shots.reduce((all, one) => all + (one.id === shot.id ? seconds : one.seconds), 0);
  draft.set("duration_seconds", Number(sum.toFixed(3)), beat.id);
}

/** A length of the beat; its shots stretch with it. */
export function lengthen(draft: BeatDraft, beat: Beat, seconds: number): void {
  const sum = beat.shots.reduce((all, shot) => all + shot.seconds, 0);
  if (sum > 0) for (const shot of beat.shots) draft.set(`shots.${shot.id}.seconds`, Number(((shot.seconds * seconds) / sum).toFixed(3)), beat.id);
  draft.set("duration_seconds", seconds, beat.id);
}
