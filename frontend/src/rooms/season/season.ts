/** The season as its room shows it: the format's parts, and each episode with what of it stands. */
import { keyframesOf, type EpisodeView } from "../../lib/episodes";
import type { ShowStore } from "../../lib/show.svelte";
import { clock, count } from "../../lib/words";

export const FORMAT = "format:show";

export interface FormatPart {
  act: string;
  name: string;
  purpose: string;
  seconds: number;
  beats: number;
}

/** The parts of an episode, teaser to tag; empty while the format is not read. */
export function partsOf(show: ShowStore): FormatPart[] {
  return (show.value(FORMAT, "parts") ?? []) as unknown as FormatPart[];
}

export interface BeatRow {
  id: string;
  act: string;
  beat_number: number;
  title: string;
  description: string;
  duration_seconds: number;
  thread: "A" | "B";
}

/** The beats of an episode that is boarded and read. */
export function beatsOf(show: ShowStore, episode: string): BeatRow[] {
  return (show.value(`storyboard:${episode}`, "beats") ?? []) as unknown as BeatRow[];
}

export type Stand = "outline" | "boarding" | "boarded" | "drawing" | "cut" | "failed";

export interface Standing {
  stand: Stand;
  words: string;
  /** Of the film or of the beats, in seconds; null before there are any. */
  seconds: number | null;
  /** How many of its things are stale. */
  stale: number;
}

/** Where an episode stands, in a few words. */
export function standingOf(show: ShowStore, { id }: EpisodeView): Standing {
  const here = show.ids.filter((node) => node.endsWith(`:${id}`) || node.includes(`:${id}.`)).map((node) => show.nodes.get(node));
  const stale = here.filter((node) => node?.state === "stale").length;
  const failed = here.filter((node) => node?.state === "failed" || node?.state === "unknown").length;
  const beats = beatsOf(show, id);
  const film = show.nodes.get(`animatic:${id}`);
  const length = beats.length ? beats.reduce((sum, beat) => sum + beat.duration_seconds, 0) : null;
  const told = (stand: Stand, words: string, seconds = length): Standing => ({ stand, words, seconds, stale });
  if (failed) return told("failed", `${count(failed, "thing")} failed`);
  if (film?.digest) return told("cut", film.seconds != null ? `Cut, ${clock(film.seconds)}` : "Cut", film.seconds ?? length);
  const frames = keyframesOf(show, id);
  const drawn = frames.filter((node) => show.nodes.get(node)?.digest).length;
  if (drawn) return told("drawing", `${drawn} of ${frames.length} pictures`);
  if (show.nodes.get(`storyboard:${id}`)?.version != null) return told("boarded", "Boarded");
  return told("outline", show.jobs.has(`storyboard:${id}`) ? "Being boarded" : "Not boarded");
}

/** Up to `most` pictures of an episode, spread over all of it. */
export function stripOf(show: ShowStore, episode: string, most = 24): string[] {
  const frames = keyframesOf(show, episode);
  if (frames.length <= most) return frames;
  return Array.from({ length: most }, (_, index) => frames[Math.floor((index * frames.length) / most)] ?? "");
}

