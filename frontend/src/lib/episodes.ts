/** The episodes of a show: what the season says of them, and what of them stands. */
import type { ShowStore } from "./show.svelte";
import type { Json } from "./types";
import { parts } from "./words";

export interface EpisodeView {
  /** `s01e01` */
  id: string;
  number: number;
  title: string;
  logline: string;
}

interface Logline {
  id: string;
  number: number;
  title: string;
  logline: string;
}

/** The node that holds the season, `season:s01`. */
export function seasonOf(show: ShowStore): string | undefined {
  return show.of("season")[0];
}

/** All episodes of the season; before the season is read, those that have nodes. Reads the season when asked first. */
export function episodesOf(show: ShowStore): EpisodeView[] {
  const season = seasonOf(show);
  const listed = season === undefined ? undefined : show.documents.get(season)?.document.episodes as unknown as Logline[] | undefined;
  if (listed) return listed.map(({ id, number, title, logline }) => ({ id, number, title, logline }));
  const found = new Set(show.ids.map((id) => /^s\d+e\d+/.exec(parts(id).place)?.[0]).filter((id): id is string => Boolean(id)));
  return [...found].sort().map((id) => ({ id, number: Number(id.slice(4)), title: `Episode ${Number(id.slice(4))}`, logline: "" }));
}

/** The number that an episode has by its place in the season; before that is read, the one of its id. */
export const numberOf = (show: ShowStore, id: string): number => episodesOf(show).find((one) => one.id === id)?.number ?? (Number(id.slice(4)) || 1);

/** Whether the season is written and read, so that its episodes are more than their numbers. */
export function outlined(show: ShowStore): boolean {
  const season = seasonOf(show);
  return season !== undefined && show.documents.has(season);
}

/** Reads the season where it is there and not read yet. */
export function readSeason(show: ShowStore): void {
  const season = seasonOf(show);
  if (season && show.nodes.get(season)?.version != null && !show.documents.has(season)) void show.document(season).catch(() => undefined);
}

/** The keyframes of an episode, in the order of the board. */
export function keyframesOf(show: ShowStore, episode: string): string[] {
  return show.ids.filter((id) => id.startsWith(`keyframe:${episode}.`));
}

/** The shape of a show's picture, as CSS writes it. */
export const ratioOf = (show: ShowStore): string => (show.head?.settings.aspect === "2.39:1" ? "2.39/1" : "16/9");

/** A text of a document, or an empty one. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** `INT. ` or `EXT. ` before a heading that does not say it itself, once the place is described. */
export function sideOf(show: ShowStore, place: string, heading: string): string {
  const interior = show.value(`location:${place}`, "interior");
  return interior === undefined || /^(INT|EXT)\b/i.test(heading) ? "" : interior ? "INT. " : "EXT. ";
}
