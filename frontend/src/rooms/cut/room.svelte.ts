/** What the cutting room knows: the cut, what is chosen, where the playhead stands, and changes that are being tried. */
import { api, asApiError, type ApiError } from "../../lib/api";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { Cut } from "../../lib/types";
import { two } from "../../lib/words";
import { Changes } from "./changes.svelte";
import { beatOf, layOut, least, LONGEST, pieceAt, type BoardBeat, type Layout, type Piece } from "./layout";

const AGAIN = 700; // ms between two reads of the cut while much happens

export class CuttingRoom extends Changes {
  cut = $state.raw<Cut | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** The playhead, in frames of the timeline. */
  frame = $state.raw(0);
  playing = $state.raw(false);
  /** The beat that is worked on, `b07`. */
  beat = $state.raw("");
  captions = $state.raw(localStorage.getItem("captions") !== "off");
  snap = $state.raw(true);
  /** Marks in and out, in frames. */
  into = $state.raw<number | null>(null);
  out = $state.raw<number | null>(null);
  /** px a frame; null fits the whole cut. */
  scale = $state.raw<number | null>(null);
  /** Lengths that are being tried, by beat, and an order. */
  lengths = $state.raw<Record<string, number>>({});
  order = $state.raw<string[] | null>(null);
  /** A take of the chosen beat that is shown instead of the film. */
  shown = $state.raw<number | null>(null);
  /** Why a trim went no further. */
  reason = $state.raw("");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nudging: ReturnType<typeof setTimeout> | undefined;

  constructor(
    show: ShowStore,
    readonly episode: string,
  ) {
    super(show);
  }

  readonly board = $derived.by(() => `storyboard:${this.episode}`);
  readonly beats = $derived.by((): BoardBeat[] => {
    const all = (this.show.documents.get(this.board)?.document.beats ?? []) as unknown as BoardBeat[];
    if (!this.order) return all;
    const places = new Map(this.order.map((id, index) => [id, index]));
    return [...all].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  });
  /** The cut was made from the storyboard as it is. */
  readonly settled = $derived.by(() => ["fresh", "locked"].includes(this.show.nodes.get(`cut:${this.episode}`)?.state ?? ""));
  readonly layout = $derived.by((): Layout | null => (this.cut ? layOut(this.cut, this.beats, this.lengths, this.settled) : null));
  readonly piece = $derived.by((): Piece | null => this.layout?.pieces.find((piece) => piece.beat === this.beat && piece.beat) ?? null);
  readonly doc = $derived.by(() => this.beats.find((beat) => beat.id === this.beat) ?? null);

  async load(): Promise<void> {
    try {
      const cut = await api.cut(this.show.slug, this.episode);
      if (JSON.stringify(cut) !== JSON.stringify(this.cut)) this.cut = cut;
      this.error = null;
      void this.show.document(this.board).catch(() => undefined);
      if (!this.beat) this.#enter(cut);
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** Stands where it was left; the first time behind the first fade, where there is something to see. */
  #enter(cut: Cut): void {
    const kept = Number(sessionStorage.getItem(this.#place) ?? Number.NaN);
    const first = cut.pictures.find((picture) => picture.beat);
    this.frame = kept >= 0 && kept < cut.frames ? kept : (first?.at ?? 0) + 2 * (first?.fade_in ?? 0);
    const here = cut.pictures.findLast((picture) => picture.beat && picture.at <= this.frame) ?? first;
    this.choose(here ? beatOf(here.node) : "");
  }

  get #place(): string {
    return `cut/${this.show.slug}/${this.episode}`;
  }

  /** Reads the cut again in a moment; many happenings become one read. */
  again(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.load();
    }, AGAIN);
  }

  stop(): void {
    sessionStorage.setItem(this.#place, String(this.frame));
    clearTimeout(this.#timer);
    clearTimeout(this.#nudging);
  }

  choose(beat: string): void {
    if (this.beat === beat) return;
    this.#commitNudge();
    this.beat = beat;
    this.shown = null;
    this.reason = "";
  }

  /** Chooses a beat and puts the playhead into it, unless it stands there already. */
  goTo(beat: string): void {
    this.choose(beat);
    const piece = this.piece;
    if (piece && (this.frame < piece.at || this.frame >= piece.at + piece.length)) this.seek(piece.at + (piece.overlap > 0 ? piece.overlap : 0));
  }

  seek(frame: number): void {
    this.frame = Math.max(0, Math.min(Math.round(frame), (this.layout?.frames ?? 1) - 1));
  }

  /** The beat before or behind the chosen one. */
  beside(by: number): string | undefined {
    const at = this.beats.findIndex((beat) => beat.id === this.beat);
    return this.beats[at + by]?.id;
  }

  get here(): Piece | undefined {
    return this.layout ? pieceAt(this.layout, this.frame) : undefined;
  }

  // -- length --------------------------------------------------------------------------------

  /** The frames that a beat may have nearest to those wanted, and why where they are others. */
  limited(beat: string, wanted: number): { frames: number; reason: string } {
    const cut = this.cut;
    if (!cut) return { frames: wanted, reason: "" };
    const fewest = least(cut, beat);
    const second = (frames: number) => `${(Math.ceil((frames * 10) / cut.fps) / 10).toFixed(1).replace(/\.0$/, "")} s`;
    if (wanted < fewest) {
      const spoken = fewest > cut.fps;
      return { frames: fewest, reason: spoken ? `The line needs at least ${second(fewest)}.` : "A beat lasts at least 1 s." };
    }
    if (wanted > LONGEST * cut.fps) return { frames: LONGEST * cut.fps, reason: `A beat lasts at most ${LONGEST} s.` };
    return { frames: Math.round(wanted), reason: "" };
  }

  /** Shows a length without keeping it. */
  tryLength(beat: string, wanted: number): number {
    const { frames, reason } = this.limited(beat, wanted);
    if (reason && reason !== this.reason) said.say(reason);
    this.reason = reason;
    this.lengths = { ...this.lengths, [beat]: frames };
    return frames;
  }

  /** Keeps the length that is shown. */
  async keepLength(beat: string): Promise<void> {
    const frames = this.lengths[beat];
    const old = this.beats.find((one) => one.id === beat)?.duration_seconds;
    if (frames === undefined || !this.cut || old === undefined) return;
    const done = (): void => {
      if (this.lengths[beat] === frames) this.dropLength(beat);
    };
    if (frames === Math.round(old * this.cut.fps)) done();
    else await this.propose([{ do: "edit", node: this.board, path: `beats.${beat}.duration_seconds`, value: frames / this.cut.fps }], done);
  }

  /** Lets go of a length that was tried. */
  dropLength(beat: string): void {
    this.lengths = Object.fromEntries(Object.entries(this.lengths).filter(([id]) => id !== beat));
    if (beat === this.beat) this.reason = "";
  }

  /** A frame more or less at the end of the chosen beat; many presses are kept as one step. */
  nudge(by: number): void {
    const piece = this.piece;
    if (!piece) return;
    this.tryLength(piece.beat, piece.length + by);
    clearTimeout(this.#nudging);
    this.#nudging = setTimeout(() => this.#commitNudge(), 600);
  }

  #commitNudge(): void {
    clearTimeout(this.#nudging);
    this.#nudging = undefined;
    if (this.beat && this.lengths[this.beat] !== undefined && !this.proposal) void this.keepLength(this.beat);
  }

  // -- order ---------------------------------------------------------------------------------

  /** Moves a beat to a place counted from 0 among the others. */
  async moveTo(beat: string, index: number): Promise<void> {
    const ids = this.beats.map((one) => one.id);
    const from = ids.indexOf(beat);
    if (from < 0) return;
    const to = Math.max(0, Math.min(index, ids.length - 1));
    if (to === from) return;
    const number = this.#numberOf(beat);
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.order = ids;
    const after = to > 0 ? this.#numberOf(ids[to - 1] as string, true) : "";
    said.say(`Beat ${number}, moved ${after ? `after ${after}` : "to the start"}, ${to + 1} of ${ids.length}`);
    await this.propose([{ do: "move", place: `${this.episode}.${beat}`, to: to + 1 }], () => {
      if (this.order === ids) this.order = null;
    });
  }

  #numberOf(beat: string, now = false): string {
    const list = now && this.order ? this.order : this.beats.map((one) => one.id);
    return two(list.indexOf(beat) + 1);
  }
}
