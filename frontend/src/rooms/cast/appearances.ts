/** Where somebody or something is seen: beats of the episodes that are boarded, and the pictures that show them best. */
import type { ShowStore } from "../../lib/show.svelte";
import { parts, two } from "../../lib/words";
import type { Subject } from "./subjects";

export interface ShotView {
  id: string;
  size: string;
  figures: { character: string; main: boolean }[];
  props: string[];
}

export interface BeatView {
  id: string;
  beat_number: number;
  title: string;
  characters: string[];
  dialogue: { character: string; line: string; how: string }[] | null;
  location_id: string;
  time: string;
  props: string[];
  shots: ShotView[];
}

export interface Appearance {
  episode: string;
  /** `s01e01.b07` */
  place: string;
  /** `1.07`: episode and number of the beat. */
  number: string;
  title: string;
  keyframe: string;
  /** Seconds of day, for light: `night`. */
  time: string;
  shot: ShotView | undefined;
}

/** Every beat of every episode that is boarded and read, in order, with its episode. */
export function beatsOf(show: ShowStore): { episode: string; beat: BeatView }[] {
  return show.of("storyboard").flatMap((node) => {
    const beats = (show.value(node, "beats") ?? []) as unknown as BeatView[];
    return beats.map((beat) => ({ episode: parts(node).place, beat }));
  });
}

function shows({ kind, id }: Subject, beat: BeatView): boolean {
  if (kind === "places") return beat.location_id === id;
  if (kind === "props") return beat.props.includes(id) || beat.shots.some((shot) => shot.props.includes(id));
  return beat.characters.includes(id) || beat.shots.some((shot) => shot.figures.some((figure) => figure.character === id));
}

/** The beats where a subject is seen. */
export function appearancesOf(show: ShowStore, subject: Subject): Appearance[] {
  return beatsOf(show)
    .filter(({ beat }) => shows(subject, beat))
    .map(({ episode, beat }) => {
      const place = `${episode}.${beat.id}`;
      const number = `${Number(episode.slice(4))}.${two(beat.beat_number)}`;
      return { episode, place, number, title: beat.title, keyframe: `keyframe:${place}`, time: beat.time, shot: beat.shots[0] };
    });
}

const SEEN: Record<string, string> = {
  "extreme-wide": "From afar",
  wide: "Full figure",
  "medium-wide": "Three-quarter",
  medium: "Waist up",
  "medium-close": "Chest up",
  close: "Close",
  "extreme-close": "Very close",
  insert: "Detail",
};

/** How a picture shows its subject: people by the size of the shot, places and props by the light. */
export function seenAs({ kind }: Subject, { shot, time }: Appearance): string {
  return kind === "people" ? (SEEN[shot?.size ?? ""] ?? "In the film") : `At ${time === "golden" ? "golden hour" : time}`;
}

/** Up to `most` pictures of the film beside the key look, as different from each other as there are. */
export function supporting(show: ShowStore, subject: Subject, found: Appearance[], most = 4): Appearance[] {
  const drawn = found.filter((one) => show.nodes.get(one.keyframe)?.digest);
  const alone = (one: Appearance): number => (subject.kind === "people" ? Math.max(0, (one.shot?.figures.length ?? 1) - 1) : 0);
  const ranked = [...drawn].sort((a, b) => alone(a) - alone(b));
  const chosen: Appearance[] = [];
  for (const fresh of [true, false])
    for (const one of ranked) {
      if (chosen.length >= most || chosen.includes(one)) continue;
      if (!fresh || !chosen.some((other) => seenAs(subject, other) === seenAs(subject, one))) chosen.push(one);
    }
  return chosen;
}

/** What a person says in the film, with the node of each line's recording. */
export function linesOf(show: ShowStore, id: string): { node: string; line: string; beat: string }[] {
  return beatsOf(show).flatMap(({ episode, beat }) =>
    (beat.dialogue ?? []).flatMap((said, index) =>
      said.character === id ? [{ node: `voice:${episode}.${beat.id}.${index}`, line: said.line, beat: `${episode}.${beat.id}` }] : [],
    ),
  );
}
