/** One beat on the desk: its words and what is changed of them, its takes, the next take. */
import type { ShowStore } from "../../lib/show.svelte";
import type { Json, Step } from "../../lib/types";
import { BeatDraft } from "./draft.svelte";
import type { Beat, Shot } from "./film";
import { Redo } from "./redo.svelte";
import { Takes } from "./takes.svelte";

export class BeatWork {
  readonly draft: BeatDraft;
  readonly takes: Takes;
  readonly motion: Takes;
  /** Whether the next take is one of the picture or of the motion. */
  kind = $state.raw<"still" | "motion">("still");
  readonly #redoStill: Redo;
  readonly #redoMotion: Redo;
  readonly place: string;
  readonly still: string;
  readonly clip: string;

  constructor(
    readonly show: ShowStore,
    readonly episode: string,
    readonly id: string,
  ) {
    this.place = `${episode}.${id}`;
    this.still = `keyframe:${this.place}`;
    this.clip = `clip:${this.place}`;
    this.draft = new BeatDraft(show, episode, [id]);
    this.takes = new Takes(show, this.still);
    this.motion = new Takes(show, this.clip);
    this.#redoStill = new Redo(show, this.still);
    this.#redoMotion = new Redo(show, this.clip);
  }

  get redo(): Redo {
    return this.kind === "still" ? this.#redoStill : this.#redoMotion;
  }

  /** The node that another take would be of. */
  get target(): string {
    return this.redo.node;
  }

  get beats(): readonly Beat[] {
    return ((this.show.documents.get(`storyboard:${this.episode}`)?.document.beats ?? []) as Json) as unknown as Beat[];
  }

  get saved(): Beat | undefined {
    return this.beats.find((beat) => beat.id === this.id);
  }

  get beat(): Beat | undefined {
    return this.draft.beat<Beat>();
  }

  /** The storyboard is locked: its words can be read. */
  get readonly(): boolean {
    return this.show.nodes.get(`storyboard:${this.episode}`)?.locked ?? false;
  }

  get locked(): boolean {
    return this.show.nodes.get(this.still)?.locked ?? false;
  }

  /** Locks picture and motion together, as one step. */
  async lock(): Promise<void> {
    await this.show.change(lockSteps(this.show, [this.place], !this.locked)).catch(() => undefined);
  }

  async shot(step: "add" | "duplicate" | "remove" | "split", shot: Shot): Promise<void> {
    const place = `${this.place}.${shot.id}`;
    const steps: Record<typeof step, Step> = {
      add: { do: "add", after: place, description: shot.action || "New shot", seconds: shot.seconds },
      duplicate: { do: "duplicate", place },
      remove: { do: "remove", place },
      split: { do: "split", place: this.place, at: shot.id },
    };
    await this.show.change([steps[step]]).catch(() => undefined);
  }

  async moveShot(shot: Shot, to: number): Promise<void> {
    await this.show.change([{ do: "move", place: `${this.place}.${shot.id}`, to }]).catch(() => undefined);
  }
}

/** Locks the pictures and motions of beats, or lets them go; those without a take have nothing to lock. */
export function lockSteps(show: ShowStore, places: readonly string[], locked: boolean): Step[] {
  return places
    .flatMap((place) => [`keyframe:${place}`, `clip:${place}`])
    .filter((id) => {
      const node = show.nodes.get(id);
      return node && node.take !== null && node.locked !== locked;
    })
    .map((node) => ({ do: locked ? "lock" : "unlock", node }) as const);
}
