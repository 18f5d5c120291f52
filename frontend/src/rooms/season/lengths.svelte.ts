/** The lengths of an episode's parts while they are being moved: nothing is saved before what it changes is seen. */
import { api } from "../../lib/api";
import { foresee } from "../../lib/later";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { Effect, Step } from "../../lib/types";
import { FORMAT, partsOf, type FormatPart } from "./season";

/** Seconds that a part has at the least. */
export const LEAST = 4;

export class Lengths {
  /** Lengths that were set and not saved, by act. */
  moved = $state.raw<Record<string, number>>({});
  outcome = $state.raw<Effect | null>(null);
  busy = $state.raw(false);

  constructor(readonly show: ShowStore) {}

  get parts(): FormatPart[] {
    return partsOf(this.show);
  }

  /** The length of a part as it stands on the bar, in seconds. */
  of(index: number): number {
    const part = this.parts[index];
    return part ? (this.moved[part.act] ?? part.seconds) : 0;
  }

  get total(): number {
    return this.parts.reduce((sum, _part, index) => sum + this.of(index), 0);
  }

  changed({ act, seconds }: FormatPart): boolean {
    return this.moved[act] !== undefined && this.moved[act] !== seconds;
  }

  get steps(): Step[] {
    return this.parts
      .filter((part) => this.changed(part))
      .map((part) => ({ do: "edit", node: FORMAT, path: `parts.${part.act}.seconds`, value: this.moved[part.act] ?? part.seconds }));
  }

  /** Moves the border behind a part by some seconds: what it gains the next one loses. */
  shift(index: number, seconds: number): void {
    const [left, right] = [this.parts[index], this.parts[index + 1]];
    if (!left || !right) return;
    const both = this.of(index) + this.of(index + 1);
    const now = Math.max(LEAST, Math.min(both - LEAST, Math.round(this.of(index) + seconds)));
    this.moved = { ...this.moved, [left.act]: now, [right.act]: both - now };
  }

  discard(): void {
    this.moved = {};
  }

  /** Asks what saving would do, a moment after the last move: `$effect(() => lengths.foresee())`. */
  foresee(): () => void {
    return foresee(this.show, this.steps, (effect, trouble) => {
      this.outcome = effect;
      if (trouble) said.wrong(trouble);
    });
  }

  async save(redo?: { nodes: string[]; price: number }): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.show.change(this.steps);
      this.discard();
      if (redo) await api.ask({ show: this.show.slug, do: "make", nodes: redo.nodes, approved: redo.price });
    } catch {
      // The store has said what went wrong; the lengths stay as they were set.
    } finally {
      this.busy = false;
    }
  }
}
