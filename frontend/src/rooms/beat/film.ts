/** The words of the camera and the parts of a beat, as the storyboard's document holds them. */
import type { Json } from "../../lib/types";
import { two } from "../../lib/words";

export { two };

export interface Figure {
  character: string;
  [field: string]: Json;
}

export interface Shot {
  id: string;
  size: string;
  angle: string;
  movement: string;
  seconds: number;
  figures: Figure[];
  props: string[];
  lines: number[];
  action: string;
}

export interface Spoken {
  character: string;
  line: string;
  how: string;
}

export interface Beat {
  id: string;
  beat_number: number;
  act: string;
  title: string;
  description: string;
  characters: string[];
  location: string;
  camera: { shot_type: string; angle: string; movement: string };
  lighting: string;
  mood: string;
  duration_seconds: number;
  dialogue: Spoken[] | null;
  sfx_notes: string | null;
  transitions: { in: string; out: string };
  scene_id: string;
  thread: "A" | "B";
  location_id: string;
  time: string;
  weather: string;
  tension: number;
  props: string[];
  continuity: string;
  shots: Shot[];
}

/** A choice: what the document holds, and what a person reads. */
export type Choice = readonly [value: string, words: string];

export const SIZES: readonly Choice[] = [
  ["extreme-wide", "Extreme wide"],
  ["wide", "Wide"],
  ["medium-wide", "Medium wide"],
  ["medium", "Medium"],
  ["medium-close", "Medium close-up"],
  ["close", "Close-up"],
  ["extreme-close", "Extreme close-up"],
  ["insert", "Insert"],
];

export const ANGLES: readonly Choice[] = [
  ["eye", "Eye level"],
  ["low", "Low angle"],
  ["high", "High angle"],
  ["over-shoulder", "Over the shoulder"],
  ["dutch", "Tilted"],
  ["top", "From above"],
];

export const MOVES: readonly Choice[] = [
  ["static", "Static"],
  ["push-in", "Slow push-in"],
  ["pull-out", "Slow pull-out"],
  ["pan-left", "Pan left"],
  ["pan-right", "Pan right"],
  ["tilt-up", "Tilt up"],
  ["tilt-down", "Tilt down"],
  ["tracking", "Tracking"],
  ["crane-up", "Crane up"],
  ["crane-down", "Crane down"],
  ["handheld", "Handheld"],
];

const same = (...values: string[]): readonly Choice[] => values.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)]);
export const TIMES = same("dawn", "morning", "day", "golden", "dusk", "night");
export const WEATHERS = same("clear", "rain", "fog", "snow", "wind", "dust", "storm");
export const JOINS = same("cut", "dissolve", "wipe", "match", "fade from black", "fade to black");
export const ACTS: readonly Choice[] = [
  ["cold_open", "Teaser"],
  ["act_one", "Act one"],
  ["act_two", "Act two"],
  ["act_three", "Act three"],
  ["act_four", "Act four"],
  ["tag", "Tag"],
];

/** What a redo can be for: the server's word, and what a person says. */
export const REASONS: readonly Choice[] = [
  ["face", "Wrong face"],
  ["dress", "Wrong dress"],
  ["place", "Wrong place"],
  ["light", "Wrong light"],
  ["hands", "Wrong hands"],
  ["style", "Wrong style"],
];

export function wordsOf(choices: readonly Choice[], value: string): string {
  return choices.find(([known]) => known === value)?.[1] ?? value;
}

/** A size as the beat's form says it: `medium wide shot`, `close-up`. */
export function sizeWords(size: string): string {
  const words = wordsOf(SIZES, size).toLowerCase();
  return /close-up|insert/.test(words) ? words : `${words} shot`;
}

/** A name for the header of a beat: `07 Hale reads the ledger`. */
export const called = (beat: Beat): string => `${two(beat.beat_number)} ${beat.title}`;

/** The shot that the beat's picture shows. */
export const firstShot = (beat: Beat): Shot | undefined => beat.shots[0];

/** `Close-up, slow push-in` */
export function cameraWords(beat: Beat): string {
  const shot = firstShot(beat);
  if (!shot) return [beat.camera.shot_type, beat.camera.movement].filter((word) => word && word !== "static").join(", ");
  const move = wordsOf(MOVES, shot.movement).toLowerCase();
  return shot.movement === "static" ? wordsOf(SIZES, shot.size) : `${wordsOf(SIZES, shot.size)}, ${move}`;
}
