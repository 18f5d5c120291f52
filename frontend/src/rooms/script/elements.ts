/** An episode as screenplay elements, straight from its storyboard, so that what is typed there stands here at once. */
import { sideOf } from "../../lib/episodes";
import type { ShowStore } from "../../lib/show.svelte";

export type Kind = "act" | "scene" | "action" | "speech" | "transition";

export interface Element {
  key: string;
  kind: Kind;
  /** What is set; of a speech its words. */
  text: string;
  /** The beat it stands in, `b07`, and its number in the order. */
  beat: string;
  beatNumber: number;
  /** The first element of its beat. */
  opens: boolean;
  /** Where its words stand in the storyboard; null where they are worked out. */
  path: string | null;
  /** Of a scene: its number, and `INT. ` where the heading does not say it. */
  number: number;
  side: string;
  /** Of a speech: who, and how it is said. */
  speaker: string;
  how: string;
  /** The path of the speech: `beats.b07.dialogue.0`. */
  line: string;
  continued: boolean;
}

export interface Spoken {
  character: string;
  line: string;
  how: string;
}

export interface BeatText {
  id: string;
  beat_number: number;
  act: string;
  scene_id: string;
  location: string;
  location_id: string;
  description: string;
  characters: string[];
  dialogue: Spoken[] | null;
  shots: { id: string; lines: number[] }[];
  transitions: { in?: string; out: string };
  duration_seconds: number;
}

const ACTS: Record<string, string> = { cold_open: "Teaser", act_one: "Act one", act_two: "Act two", act_three: "Act three", act_four: "Act four", tag: "Tag" };
const OUT: Record<string, string> = { dissolve: "Dissolve to:", "fade to black": "Fade out.", wipe: "Wipe to:", match: "Match cut to:" };

/** The node of an episode's storyboard. */
export const boardOf = (episode: string): string => `storyboard:${episode}`;

export function beatsOf(show: ShowStore, episode: string): BeatText[] {
  return (show.value(boardOf(episode), "beats") ?? []) as unknown as BeatText[];
}

/** People of the cast by id; a line of nobody is the narrator's. */
export function namesOf(show: ShowStore): Map<string, string> {
  const cast = (show.value("cast:show", "characters") ?? []) as unknown as { id: string; name: string }[];
  return new Map([...cast.map(({ id, name }) => [id, name] as const), ["narrator", "Narrator"]]);
}

/** Elements in order; beats that share a scene stand under one heading. */
export function elementsOf(show: ShowStore, episode: string): Element[] {
  const names = namesOf(show);
  const found: Element[] = [];
  let [act, scene, number, speaker] = ["", "", 0, ""];
  for (const beat of beatsOf(show, episode)) {
    const at = `beats.${beat.id}`;
    const start = found.length;
    const put = (kind: Kind, key: string, text: string, path: string | null, more: Partial<Element> = {}): void => {
      const bare = { side: "", speaker: "", how: "", line: "", number: 0, continued: false };
      found.push({ key: `${beat.id}.${key}`, kind, text, path, beat: beat.id, beatNumber: beat.beat_number, opens: found.length === start, ...bare, ...more });
    };
    if (beat.act !== act) put("act", "act", ACTS[(act = beat.act)] ?? act, null);
    if (beat.transitions.in === "fade from black") put("transition", "in", "Fade in:", null);
    if (beat.scene_id !== scene) {
      [scene, speaker] = [beat.scene_id, ""];
      const side = sideOf(show, beat.location_id, beat.location);
      put("scene", "scene", side + beat.location, `${at}.location`, { number: (number += 1), side });
    }
    put("action", "action", beat.description, `${at}.description`);
    (beat.dialogue ?? []).forEach(({ character, line, how }, index) => {
      const who = character || "narrator";
      const name = `${names.get(who) ?? who}${who === "narrator" ? " (V.O.)" : ""}`;
      const path = `${at}.dialogue.${index}`;
      put("speech", `line.${index}`, line, `${path}.line`, { speaker: name, how: how.replace(/^[( ]+|[) ]+$/g, ""), line: path, continued: name === speaker });
      speaker = name;
    });
    const out = OUT[beat.transitions.out];
    if (out) put("transition", "out", out, null);
  }
  return found;
}
