/** What a person does to beats on the board. Each is one step to undo, said to those who listen. */
import type { MenuItem } from "../../components/Menu.svelte";
import { asApiError } from "../../lib/api";
import { router, to } from "../../lib/router.svelte";
import { said } from "../../lib/said.svelte";
import type { Step } from "../../lib/types";
import { two } from "../beat/film";
import { lockSteps } from "../beat/work.svelte";
import type { Board } from "./board.svelte";

export class Actions {
  constructor(readonly board: Board) {}

  #number(id: string): string {
    return two(this.board.beat(id)?.beat_number ?? 0);
  }

  async #step(steps: Step[]): Promise<boolean> {
    if (!steps.length) return false;
    try {
      await this.board.show.change(steps);
      return true;
    } catch {
      return false; // the store has said it
    } finally {
      this.board.tidy();
    }
  }

  /** Moves beats behind another one. Where somebody else has moved meanwhile, theirs stands and ours is offered again. */
  async move(ids: readonly string[], after: string | null): Promise<void> {
    const steps = this.board.moves(ids, after);
    if (!steps.length) return;
    const behind = after ? `after ${this.#number(after)}` : "to the front";
    const what = ids.length === 1 ? `Beat ${this.#number(ids[0] ?? "")}` : `${ids.length} beats`;
    try {
      await this.board.show.change(steps, { quiet: true });
      const place = this.board.beat(ids[0] ?? "")?.beat_number ?? 0;
      said.say(`${what}, moved ${behind}, ${place} of ${this.board.beats.length}`);
    } catch (error) {
      const failure = asApiError(error);
      const text = failure.conflict ? "The order changed in another tab. Theirs stands." : `${failure.what} Nothing was moved.`;
      said.toast(text, { bad: true, action: { label: failure.conflict ? "Move mine again" : "Try again", run: () => void this.move(ids, after) } });
    }
    this.board.tidy();
  }

  /** One place earlier or later, the whole selection. */
  async nudge(by: 1 | -1): Promise<void> {
    const order = this.board.beats.map((beat) => beat.id);
    const ids = this.board.selected.length ? this.board.selected : this.board.at ? [this.board.at] : [];
    const edge = order.indexOf((by < 0 ? ids[0] : ids.at(-1)) ?? "");
    if (edge < 0 || edge + by < 0 || edge + by >= order.length) return;
    await this.move(ids, by < 0 ? (order[edge - 2] ?? null) : (order[edge + 1] ?? null));
  }

  async add(after: string, description: string, seconds: number): Promise<boolean> {
    const old = new Set(this.board.beats.map((beat) => beat.id));
    if (!(await this.#step([{ do: "add", after: this.board.place(after), description, seconds }]))) return false;
    const added = this.board.beats.find((beat) => !old.has(beat.id));
    if (added) this.board.select(added.id);
    return true;
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length >= this.board.beats.length) return said.toast("An episode needs at least one beat.", { bad: true });
    const what = ids.length === 1 ? `Beat ${this.#number(ids[0] ?? "")}` : `${ids.length} beats`;
    const next = this.board.beats[this.board.beats.findIndex((beat) => beat.id === ids.at(-1)) + 1]?.id;
    if (!(await this.#step(ids.map((id) => ({ do: "remove", place: this.board.place(id) }))))) return;
    if (next && this.board.beat(next)) this.board.select(next);
    said.toast(`${what} taken out. Takes are kept.`, { action: { label: "Undo", keys: "Ctrl Z", run: () => void this.board.show.undo() } });
  }

  async duplicate(ids: readonly string[]): Promise<void> {
    await this.#step(ids.map((id) => ({ do: "duplicate", place: this.board.place(id) })));
  }
  async merge(id: string): Promise<void> {
    await this.#step([{ do: "merge", place: this.board.place(id) }]);
  }
  async split(id: string, at: string): Promise<void> {
    await this.#step([{ do: "split", place: this.board.place(id), at }]);
  }
  async lock(ids: readonly string[], locked: boolean): Promise<void> {
    await this.#step(lockSteps(this.board.show, ids.map((id) => this.board.place(id)), locked));
  }
  /** Circles the takes that stand. */
  async pick(ids: readonly string[]): Promise<void> {
    const steps: Step[] = [];
    for (const id of ids) {
      const node = this.board.still(id);
      if (node && node.take !== null && node.by !== "person") steps.push({ do: "pick", node: node.node, take: node.take });
    }
    await this.#step(steps);
  }

  open(id: string): void {
    router.go(to.beat(this.board.show.slug, this.board.place(id)));
  }

  /** The menu of one beat. */
  menu(id: string, on: { add: () => void; move: () => void }): MenuItem[] {
    const beat = this.board.beat(id);
    if (!beat) return [];
    const last = this.board.beats.at(-1)?.id === id;
    return [
      { label: "Open", hint: "Enter", icon: "expand", run: () => this.open(id) },
      { label: "Add a beat after it", hint: "A", icon: "plus", run: on.add },
      { label: "Duplicate", hint: "D", icon: "copy", run: () => void this.duplicate([id]) },
      ...beat.shots.slice(1).map((shot) => ({ label: `Split at shot ${shot.id.toUpperCase()}`, icon: "split" as const, run: () => void this.split(id, shot.id) })),
      ...(last ? [] : [{ label: "Merge with the next beat", icon: "merge" as const, run: () => void this.merge(id) }]),
      { label: "Move after…", hint: "M", icon: "arrow-right", run: on.move },
      { label: "Take it out", hint: "Delete", icon: "trash-2", bad: true, run: () => void this.remove([id]) },
    ];
  }
}
