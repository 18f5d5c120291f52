/** One episode's board: its beats in scenes and acts, what is shown of them, what is selected. */
import type { ShowStore } from "../../lib/show.svelte";
import type { Json, Node, Step } from "../../lib/types";
import { shownState, type Shown } from "../../lib/words";
import type { Beat } from "../beat/film";

export type Filter = "all" | "needs" | "unpicked";

export interface SceneGroup {
  key: string;
  /** Scenes count from 1 through the episode. */
  number: number;
  place: string;
  heading: string;
  seconds: number;
  beats: Beat[];
  act: string;
}

export interface Part {
  act: string;
  name: string;
  seconds: number;
}

const sum = (beats: readonly Beat[]): number => beats.reduce((all, beat) => all + beat.duration_seconds, 0);

export class Board {
  filter = $state.raw<Filter>("all");
  who = $state.raw<string | null>(null);
  where = $state.raw<string | null>(null);
  /** Ids of the selected beats, in the order of the board; `at` is the one with the focus. */
  selected = $state.raw<readonly string[]>([]);
  at = $state.raw<string | null>(null);
  /** The beat that opens into its shots. */
  open = $state.raw<ReadonlySet<string>>(new Set());
  #anchor: string | null = null;
  readonly #known = new Map<string, { text: string; beat: Beat }>();
  readonly node: string;

  constructor(
    readonly show: ShowStore,
    readonly episode: string,
  ) {
    this.node = `storyboard:${episode}`;
  }

  /** Beats that did not change stay the same objects, so that their cards rest. */
  readonly beats: readonly Beat[] = $derived.by(() => {
    const found = ((this.show.documents.get(this.node)?.document.beats ?? []) as Json) as unknown as Beat[];
    return found.map((beat) => {
      const text = JSON.stringify(beat);
      const old = this.#known.get(beat.id);
      if (old?.text === text) return old.beat;
      this.#known.set(beat.id, { text, beat });
      return beat;
    });
  });

  readonly title: string = $derived.by(() => (this.show.documents.get(this.node)?.document.title as string | undefined) ?? "");
  readonly seconds = $derived(sum(this.beats));
  readonly shotCount = $derived(this.beats.reduce((all, beat) => all + Math.max(1, beat.shots.length), 0));

  /** The parts of the format, where it is read: acts with the seconds they are meant to have. */
  readonly parts: readonly Part[] = $derived.by(() => ((this.show.documents.get("format:show")?.document.parts ?? []) as Json) as unknown as Part[]);
  readonly target: number | null = $derived.by(() => {
    const format = this.show.documents.get("format:show")?.document;
    return format ? this.parts.reduce((all, part) => all + part.seconds, 0) || Number(format.target_seconds) : null;
  });

  place(id: string): string {
    return `${this.episode}.${id}`;
  }
  still(id: string): Node | undefined {
    return this.show.nodes.get(`keyframe:${this.place(id)}`);
  }
  clip(id: string): Node | undefined {
    return this.show.nodes.get(`clip:${this.place(id)}`);
  }
  beat(id: string): Beat | undefined {
    return this.beats.find((beat) => beat.id === id);
  }

  /** The one state of a card: the picture's or the motion's, whichever asks for more. */
  state(id: string): Shown {
    const found = [`keyframe:${this.place(id)}`, `clip:${this.place(id)}`].map((node) => {
      const known = this.show.nodes.get(node);
      return known ? shownState(known, this.show.jobs.has(node)) : "empty";
    });
    return (["failed", "running", "stale", "locked"] as const).find((state) => found.includes(state)) ?? found[0] ?? "empty";
  }

  /** The house made a newer take than the one in the cut, and nobody has chosen. */
  fresh(id: string): boolean {
    const node = this.still(id);
    return Boolean(node && node.take !== null && node.by === "auto" && node.takes > node.take);
  }
  needs(id: string): boolean {
    const state = this.state(id);
    return state === "failed" || state === "stale" || this.fresh(id);
  }
  /** A picture is there that no person has picked yet. */
  unpicked(id: string): boolean {
    const node = this.still(id);
    return Boolean(node?.digest && node.by === "auto");
  }

  readonly needing = $derived(this.beats.filter((beat) => this.needs(beat.id)).length);
  readonly waiting = $derived(this.beats.filter((beat) => this.unpicked(beat.id)).length);
  readonly filtered = $derived(this.filter !== "all" || this.who !== null || this.where !== null);

  /** The beats that the filters leave. */
  readonly shown: readonly Beat[] = $derived(
    this.beats.filter(
      (beat) =>
        (this.filter === "all" || (this.filter === "needs" ? this.needs(beat.id) : this.unpicked(beat.id))) &&
        (!this.who || beat.characters.includes(this.who)) &&
        (!this.where || beat.location_id === this.where),
    ),
  );

  /** The shown beats in scenes; scenes keep their number whatever is hidden. */
  readonly scenes: readonly SceneGroup[] = $derived.by(() => {
    const groups: SceneGroup[] = [];
    const visible = new Set(this.shown);
    let number = 0;
    let last: Beat | undefined;
    for (const beat of this.beats) {
      const begins = !last || last.scene_id !== beat.scene_id || last.location !== beat.location;
      if (begins) number += 1;
      if (begins || last?.act !== beat.act) groups.push({ key: `${beat.scene_id} ${beat.id}`, number, place: beat.location_id, heading: beat.location, seconds: 0, beats: [], act: beat.act });
      const group = groups.at(-1);
      if (group) {
        group.seconds += beat.duration_seconds;
        if (visible.has(beat)) group.beats.push(beat);
      }
      last = beat;
    }
    return groups.filter((group) => group.beats.length);
  });

  /** The scenes by act, in order. */
  readonly acts: readonly { key: string; act: string; scenes: SceneGroup[] }[] = $derived.by(() => {
    const acts: { key: string; act: string; scenes: SceneGroup[] }[] = [];
    for (const scene of this.scenes) {
      const last = acts.at(-1);
      if (last?.act === scene.act) last.scenes.push(scene);
      else acts.push({ key: scene.key, act: scene.act, scenes: [scene] });
    }
    return acts;
  });

  actSeconds(act: string): number {
    return sum(this.beats.filter((beat) => beat.act === act));
  }

  // -- selection

  isSelected(id: string): boolean {
    return this.selected.includes(id);
  }

  #inOrder(ids: Iterable<string>): string[] {
    const wanted = new Set(ids);
    return this.beats.map((beat) => beat.id).filter((id) => wanted.has(id));
  }

  /** Selects as a click does: alone, or with Ctrl one more or less, or with Shift everything in between. */
  select(id: string, { add = false, range = false } = {}): void {
    this.at = id;
    if (range && this.#anchor) {
      const order = this.shown.map((beat) => beat.id);
      const [from, to] = [order.indexOf(this.#anchor), order.indexOf(id)].sort((a, b) => a - b);
      this.selected = order.slice(from, (to ?? 0) + 1);
      return;
    }
    this.#anchor = id;
    if (!add) this.selected = [id];
    else this.selected = this.#inOrder(this.isSelected(id) ? this.selected.filter((other) => other !== id) : [...this.selected, id]);
  }

  selectMany(ids: Iterable<string>): void {
    this.selected = this.#inOrder(ids);
    this.at = this.selected.at(-1) ?? this.at;
    this.#anchor = this.selected[0] ?? null;
  }

  /** Drops what is gone. */
  tidy(): void {
    const there = new Set(this.beats.map((beat) => beat.id));
    if (this.selected.some((id) => !there.has(id))) this.selected = this.selected.filter((id) => there.has(id));
    if (this.at && !there.has(this.at)) this.at = this.selected[0] ?? null;
  }

  toggleOpen(id: string): void {
    const next = new Set(this.open);
    if (!next.delete(id)) next.add(id);
    this.open = next;
  }

  // -- order

  /** Steps that bring beats, as they follow each other, behind another one (null: to the front). */
  moves(ids: readonly string[], after: string | null): Step[] {
    const moving = this.#inOrder(ids);
    let order = this.beats.map((beat) => beat.id);
    let anchor = after;
    while (anchor !== null && moving.includes(anchor)) anchor = order[order.indexOf(anchor) - 1] ?? null;
    const steps: Step[] = [];
    for (const id of moving) {
      const was = order.indexOf(id);
      order = order.filter((other) => other !== id);
      const at = anchor === null ? 0 : order.indexOf(anchor) + 1;
      order.splice(at, 0, id);
      if (at !== was) steps.push({ do: "move", place: this.place(id), to: at + 1 });
      anchor = id;
    }
    return steps;
  }
}
