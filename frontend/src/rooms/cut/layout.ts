/** How a cut lies on the timeline, with what was changed since it was made.
 *
 * The server's cut is drawn anew once the changed clips are; until then the storyboard says order and length, and
 * everything that hangs on a beat moves with it.
 */
import type { Cut, CutPicture } from "../../lib/types";
import { parts, two } from "../../lib/words";

/** Longest beat, in seconds. */
export const LONGEST = 60;

/** What the timeline needs of a beat of the storyboard. */
export interface BoardBeat {
  id: string;
  title: string;
  act: string;
  duration_seconds: number;
  transitions: { in: string; out: string };
  shots: { id: string; movement: string; seconds: number }[];
}

/** A piece of picture on the timeline; `beat` is empty for a card. */
export interface Piece extends Omit<CutPicture, "beat"> {
  beat: string;
  number: string;
  /** Frames by which it lies elsewhere than in the server's cut, and its length there (0: not in it yet). */
  moved: number;
  was: number;
}

/** A sound at its place on the timeline, in frames. */
export interface Item {
  id: string;
  node: string;
  at: number;
  length: number;
  start: number;
  digest: string | null;
}
export interface Lane {
  name: string;
  items: Item[];
}
export interface Layout {
  fps: number;
  frames: number;
  pieces: Piece[];
  lanes: Lane[];
  lines: Cut["subtitles"];
  /** Whether it is other than the server's cut. */
  ahead: boolean;
}

/** The id of the beat that a node belongs to: `b07` of `clip:s01e01.b07`; empty for a card or a scene. */
export function beatOf(node: string): string {
  const { stage, place } = parts(node);
  return stage === "card" || stage === "cue" ? "" : (place.split(".")[1] ?? "");
}

/** The pieces in order: the board's beats, with the cards where they stood before (in front of the same act). */
function ordered(cut: Cut, beats: readonly BoardBeat[]): { picture: CutPicture | null; beat: BoardBeat | null }[] {
  const byBeat = new Map(cut.pictures.map((picture) => [beatOf(picture.node), picture]));
  const cards = new Map(cut.pictures.filter((picture) => !beatOf(picture.node)).map((card) => [parts(card.node).place.split(".")[1] ?? "", card]));
  const take = (name: string): CutPicture | undefined => {
    const card = cards.get(name);
    cards.delete(name); // each stands once, also while a moved beat still says its old act
    return card;
  };
  const out: { picture: CutPicture | null; beat: BoardBeat | null }[] = [];
  let [act, titled] = ["", false];
  for (const beat of beats) {
    const name = !titled && beat.act !== "cold_open" ? "title" : beat.act !== act ? beat.act : "";
    const card = name ? take(name) : undefined;
    if (card) out.push({ picture: card, beat: null });
    titled ||= beat.act !== "cold_open";
    act = beat.act;
    out.push({ picture: byBeat.get(beat.id) ?? null, beat });
  }
  const credits = take("credits");
  if (credits) out.push({ picture: credits, beat: null });
  return out;
}

const bare = (beat: BoardBeat, episode: string): CutPicture => ({
  id: `${episode}_${beat.id}`,
  node: `clip:${episode}.${beat.id}`,
  beat: beat.id,
  at: 0,
  length: 0,
  title: beat.title,
  act: beat.act,
  join: "cut",
  overlap: 0,
  fade_in: 0,
  fade_out: 0,
  digest: null,
  held: 0,
  instead_of: "",
  least: 0,
});

/** The timeline of a cut under the storyboard as it stands now.
 *
 * Args: `lengths` are frames that are being tried, by beat; `settled` says that the cut was made from this storyboard,
 * so its lengths are true even where a clip is longer or shorter than its beat.
 */
export function layOut(cut: Cut, beats: readonly BoardBeat[], lengths: Readonly<Record<string, number>> = {}, settled = false): Layout {
  const numbers = new Map(beats.map((beat, index) => [beat.id, two(index + 1)]));
  const rows = beats.length ? ordered(cut, beats) : cut.pictures.map((picture) => ({ picture, beat: null }));
  const pieces: Piece[] = [];
  let at = 0;
  for (const { picture, beat } of rows) {
    const id = beat?.id ?? (picture ? beatOf(picture.node) : "");
    const base = picture ?? bare(beat as BoardBeat, cut.episode);
    const wanted = beat && !(settled && picture) ? Math.round(beat.duration_seconds * cut.fps) : base.length;
    const length = lengths[id] ?? wanted;
    const before = pieces.at(-1);
    const joined = picture !== null && before !== undefined && cut.pictures[cut.pictures.indexOf(picture) - 1]?.id === before.id;
    const overlap = joined ? Math.min(base.overlap, before.length, length) : 0;
    at -= overlap;
    pieces.push({ ...base, beat: id, number: numbers.get(id) ?? "", at, length, overlap, moved: at - base.at, was: picture?.length ?? 0 });
    at += length;
  }
  const ahead = pieces.length !== cut.pictures.length || pieces.some((piece, index) => piece.id !== cut.pictures[index]?.id || piece.length !== piece.was);
  const lanes = cut.tracks.map(({ name, items }) => ({ name, items: items.flatMap((item) => shifted(cut, pieces, item)) }));
  const lines = cut.subtitles.map((line) => ({ ...line, at: line.at + (under(cut, pieces, line.at)?.moved ?? 0) }));
  return { fps: cut.fps, frames: at, pieces, lanes, lines, ahead };
}

function shifted(cut: Cut, pieces: readonly Piece[], item: Cut["tracks"][number]["items"][number]): Item[] {
  const beat = beatOf(item.node);
  const anchor = beat ? pieces.find((piece) => piece.beat === beat) : under(cut, pieces, item.at);
  if (beat && !anchor) return []; // its beat was taken out
    return [{ id: item.id, node: item.node, at: item.at + (anchor?.moved ?? 0), length: item.length, start: item.start, digest: item.digest }];
}

/** The piece that stands at a frame of the server's cut. */
function under(cut: Cut, pieces: readonly Piece[], frame: number): Piece | undefined {
  const there = cut.pictures.findLast((picture) => picture.at <= frame);
  return there && pieces.find((piece) => piece.id === there.id);
}

/** The piece at a frame of the timeline. */
export function pieceAt(layout: Layout, frame: number): Piece | undefined {
  return layout.pieces.findLast((piece) => piece.at <= frame) ?? layout.pieces[0];
}

/** The frame of the film that shows a frame of the timeline. */
export function toFilm(layout: Layout, frame: number): number {
  if (!layout.ahead) return frame;
  const piece = pieceAt(layout, frame);
  if (!piece) return frame;
  return piece.at - piece.moved + Math.min(frame - piece.at, Math.max(0, piece.was - 1));
}

/** The frame of the timeline that a frame of the film shows. */
export function fromFilm(layout: Layout, film: number): number {
  if (!layout.ahead) return film;
  const piece = [...layout.pieces].sort((a, b) => a.at - a.moved - (b.at - b.moved)).findLast((one) => one.was > 0 && one.at - one.moved <= film);
  return piece ? piece.at + Math.min(film - (piece.at - piece.moved), piece.length - 1) : film;
}

/** The fewest frames that a beat may last: what is said in it must fit. */
export function least(cut: Cut, beat: string): number {
  return cut.pictures.find((picture) => beatOf(picture.node) === beat)?.least ?? cut.fps;
}

/** The voices of a beat. */
export function spoken(cut: Cut, beat: string): Cut["tracks"][number]["items"] {
  return cut.tracks.flatMap((track) => track.items).filter((item) => parts(item.node).stage === "voice" && beatOf(item.node) === beat);
}
