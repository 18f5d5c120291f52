/** How the studio writes money, times, lengths, places and states. One place, so that all rooms say the same. */
import type { IconName } from "./icons";
import type { Node, NodeState, Price, Tier } from "./types";

/** Money from hundredths of a cent: `free`, `$0.08`, `under $0.01`, or `price unknown`. `~` marks an estimate. */
export function money(price: Price | undefined, estimate = false): string {
  if (price === null || price === undefined) return "price unknown";
  if (price === 0) return "free";
  if (price < 50) return "under $0.01";
  return `${estimate ? "~" : ""}${dollars(price)}`;
}

/** Money as figures even where it is nothing: `$0.00`. */
export function dollars(price: number): string {
  return (price / 10_000).toLocaleString("en-US", { style: "currency", currency: "USD" });
}

/** A time that passes: `0:19`, `3:12`, `1:04:09`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A length of film: `7.5 s`, `6 s`. */
export function length(seconds: number): string {
  return `${Number(seconds.toFixed(1))} s`;
}

/** How long a job will take: `30 s`, `4 min`, `2 h`. */
export function span(seconds: number): string {
  if (seconds < 1) return "at once";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Number((seconds / 3600).toFixed(1))} h`;
}

/** `1 picture`, `41 pictures`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A size of a file: `3.4 MB`. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let value = size / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** `just now`, `12 min ago`, `2 h ago`, `11 days ago`; `then` in unix seconds. */
export function ago(then: number, now = Date.now() / 1000): string {
  const passed = Math.max(0, now - then);
  if (passed < 60) return "just now";
  if (passed < 3600) return `${Math.floor(passed / 60)} min ago`;
  if (passed < 86_400) return `${Math.floor(passed / 3600)} h ago`;
  return `${count(Math.floor(passed / 86_400), "day")} ago`;
}

/** Words as a sentence: a capital at its start, a full stop at its end. */
export function sentence(words: string): string {
  const text = words.trim();
  return text && text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]["”’]?$/.test(text) ? "" : ".");
}

/** Slugs and enum values as words: `close_up` and `close-up` become `Close up`. */
export function spoken(text: string): string {
  const words = text.replace(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a stage makes, as a person on a set would say it: a noun, the verb of its work, its icon. */
const STAGES: Record<string, [thing: string, verb: string, icon: IconName]> = {
  blueprint: ["bible", "Writing", "book-open"],
  cast: ["cast list", "Casting", "users"],
  character: ["character", "Writing", "user"],
  inventory: ["list of places and props", "Scouting", "list"],
  location: ["place", "Scouting", "map-pin"],
  prop: ["prop", "Writing", "box"],
  format: ["episode format", "Writing", "columns-2"],
  season: ["season", "Writing", "list"],
  storyboard: ["storyboard", "Boarding", "grid-2x2"],
  script: ["script", "Writing", "file-text"],
  portrait: ["portrait", "Painting", "image"],
  poster: ["poster", "Painting", "image"],
  plate: ["plate", "Painting", "image"],
  "prop-picture": ["prop picture", "Painting", "image"],
  sheet: ["sheet", "Drawing", "image"],
  grid: ["portrait grid", "Composing", "layout-grid"],
  keyframe: ["picture", "Painting", "image"],
  shot: ["picture", "Painting", "image"],
  reference: ["reference", "Laying", "image"],
  voice: ["voice", "Recording", "mic"],
  clip: ["motion", "Moving", "film"],
  card: ["title card", "Painting", "film"],
  effects: ["sounds", "Recording", "audio-lines"],
  cue: ["music", "Scoring", "music"],
  "showcase-clip": ["showcase shot", "Moving", "film"],
  "showcase-cut": ["showcase cut", "Cutting", "scissors"],
  showcase: ["showcase", "Joining", "film"],
  cut: ["cut", "Cutting", "scissors"],
  mix: ["mix", "Mixing", "volume-2"],
  animatic: ["animatic", "Joining", "film"],
  "trailer-cut": ["trailer cut", "Cutting", "scissors"],
  trailer: ["trailer", "Joining", "clapperboard"],
};

export const thing = (stage: string): string => STAGES[stage]?.[0] ?? stage;
export const verb = (stage: string): string => STAGES[stage]?.[1] ?? "Making";
export const stageIcon = (stage: string): IconName => STAGES[stage]?.[2] ?? "box";

/** The two halves of a node's id: `keyframe:s01e01.b07` is the stage `keyframe` at the place `s01e01.b07`. */
export function parts(node: string): { stage: string; place: string } {
  const colon = node.indexOf(":");
  return colon < 0 ? { stage: node, place: "" } : { stage: node.slice(0, colon), place: node.slice(colon + 1) };
}

/** From where a name is read: the nodes of its show in the order of the board, and the episode that the room is about. */
export interface Reader {
  ids?: readonly string[] | undefined;
  here?: string | null;
  /** The number of an episode, where it is not that of its id. */
  number?: ((id: string) => number) | undefined;
}

/** `7` is `07`. */
export const two = (number: number): string => String(number).padStart(2, "0");

/** `s01e01.b07.a` in words: `Beat 07, shot a`; `s01e02` is `Episode 2`; anything else as it is spoken.
 *
 * A beat has the number that it has on the board, and its episode where that is not clear: in a room of no episode, or
 * of another one, unless the show has only this one.
 */
export function placeName(place: string, { ids = [], here, number: numbered }: Reader = {}): string {
  const found = /^(s\d+e(\d+))(?:\.b(\w+))?(?:\.(\w+))?/.exec(place);
  if (!found) return place === "show" || /^s\d+$/.test(place) ? "" : spoken(place);
  const [, id = "", number, beat, part] = found;
  const episode = `Episode ${numbered?.(id) ?? Number(number)}`;
  if (!beat) return episode;
  const beats = ids.filter((one) => one.startsWith("keyframe:"));
  const mine = beats.filter((one) => one.startsWith(`keyframe:${id}.`));
  const at = mine.indexOf(`keyframe:${id}.b${beat}`);
  const clear = here === id || (mine.length > 0 && mine.length === beats.length);
  const name = `${clear ? "Beat" : `${episode}, beat`} ${at < 0 ? beat : two(at + 1)}`;
  return part ? `${name}, ${/^\d/.test(part) ? `line ${Number(part) + 1}` : `shot ${part}`}` : name;
}

/** A node in words: `Beat 07, picture`, `Episode 2, beat 07, picture`, `Maeve, portrait`,
 * `Maeve, turnaround sheet`, `Poster`. */
export function nodeName(node: string, reader?: Reader): string {
  const { stage, place } = parts(node);
  const laid = (stage === "sheet" ? /^(.+)\.(\w+)$/ : /^(s\d.*)\.(\w+)$/).exec(place);
  if (laid && (stage === "sheet" || stage === "reference")) return `${placeName(laid[1] ?? "", reader)}, ${laid[2]} ${thing(stage)}`;
  const where = placeName(place, reader);
  return where ? `${where}, ${thing(stage)}` : spoken(thing(stage));
}

/** The state that a picture's one tag shows: failed before running before stale before locked before new. */
export type Shown = "failed" | "running" | "stale" | "locked" | "empty" | "good";

const RANK: Record<NodeState, Shown> = {
  failed: "failed",
  unknown: "failed",
  blocked: "empty",
  running: "running",
  stale: "stale",
  locked: "locked",
  missing: "empty",
  fresh: "good",
};

export function shownState(node: Pick<Node, "state" | "locked" | "digest">, running = false): Shown {
  const state = RANK[node.state];
  if (state === "failed") return state;
  if (running) return "running";
  if (state === "running" || state === "stale") return state;
  if (node.locked) return "locked";
  return state;
}

/** States as one word and an icon. */
export const STATE: Record<Shown, { word: string; icon: IconName }> = {
  failed: { word: "Failed", icon: "circle-alert" },
  running: { word: "Running", icon: "loader" },
  stale: { word: "Stale", icon: "triangle-alert" },
  locked: { word: "Locked", icon: "lock" },
  empty: { word: "Not made", icon: "clock" },
  good: { word: "Ready", icon: "circle-check" },
};

export const TIER_NAME: Record<Tier, string> = { draft: "Draft", preview: "Preview", final: "Final" };

/** A step that can be undone, in words: `move s01e01.b04 to 9` is `moved beat 04`; what is in words already stays. */
export function stepName(label: string, reader?: Reader): string {
  const [verb = "", what = "", ...rest] = label.split(" ");
  const past: Record<string, string> = { move: "moved", remove: "took out", duplicate: "doubled", split: "split", merge: "joined", pick: "picked", lock: "locked", unlock: "unlocked", drop: "took out", recut: "recut", edit: "changed", rewrite: "rewrote", redo: "redid" };
  const did = past[verb];
  if (/^edit \d+ things$/.test(label)) return label.replace("edit", "changed");
  const brought = /^bring (.+) to (\S+)$/.exec(label);
  if (brought) return `brought ${brought[1]} to ${lower(nodeName(brought[2] ?? "", reader))}`;
  if (label.startsWith("add after ")) return `added after ${lower(placeName(rest[0] ?? "", reader))}`;
  if (!did || !/[:.]/.test(what)) return label;
  if (verb === "edit") {
    const [, beat, field = ""] = /^beats\.b(\w+?)\.(.+)$/.exec(rest.join(" ")) ?? [];
    const name = (beat ? field : rest.join(" ")).split(".").filter((part) => !/^\d+$/.test(part)).pop() ?? "";
    const said = { duration_seconds: "length", out: "way into next", in: "way in" }[name] ?? name.replaceAll("_", " ");
    return `${lower(beat ? placeName(`${parts(what).place}.b${beat}`, reader) : nodeName(what, reader))}, ${said}`;
  }
  if (verb === "pick") return `picked take ${rest[0]} of ${lower(nodeName(what, reader))}`;
  const place = what.includes(":") ? nodeName(what, reader) : placeName(what, reader);
  return `${did} ${lower(place)}`;
}

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
