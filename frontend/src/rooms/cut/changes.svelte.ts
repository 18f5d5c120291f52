/** Changes of a cut: done at once where following them is free, else held until a person has seen the price. */
import { api, asApiError } from "../../lib/api";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { Effect, Step } from "../../lib/types";

/** A change that costs money to follow: it waits for a word, and is shown meanwhile. */
export interface Proposal {
  steps: Step[];
  effect: Effect;
  /** Lets go of what was shown meanwhile. */
  done: () => void;
}

export abstract class Changes {
  proposal = $state.raw<Proposal | null>(null);
  busy = $state.raw(false);
  /** Changes are sent one after the other. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(readonly show: ShowStore) {}

  /** Reads the cut again in a moment. */
  abstract again(): void;

  /** Does steps at once where following them is free; else shows what they would make stale, and waits.
   *
   * `done` lets go of what is shown meanwhile. True where the steps were done.
   */
  propose(steps: Step[], done: () => void = () => undefined): Promise<boolean> {
    const mine = this.#before.then(() => this.#run(steps, done));
    this.#before = mine;
    return mine;
  }

  async #run(steps: Step[], done: () => void): Promise<boolean> {
    try {
      const effect = await this.show.preview(steps);
      if (effect.price !== 0) {
        this.proposal = { steps, effect, done };
        return false;
      }
      await this.show.change(steps, { quiet: true });
      return true;
    } catch (error) {
      const { conflict, what, todo } = asApiError(error);
      said.toast(conflict ? "The storyboard changed meanwhile. Yours was not kept; do it again if it still fits." : `${what} ${todo}`, { bad: true });
      return false;
    } finally {
      if (this.proposal?.done !== done) done();
      this.again();
    }
  }

  /** Saves what waits; with nodes it redoes them for that price as well. */
  async save(redo?: { nodes: string[]; price: number }): Promise<void> {
    const proposal = this.proposal;
    if (!proposal) return;
    this.busy = true;
    try {
      await this.show.change(proposal.steps, { quiet: true });
      if (redo) await api.ask({ show: this.show.slug, do: "make", tier: "preview", nodes: redo.nodes, approved: redo.price });
    } catch (error) {
      said.wrong(error);
    } finally {
      this.discard();
      this.busy = false;
    }
  }

  /** Lets go of what waits. */
  discard(): void {
    this.proposal?.done();
    this.proposal = null;
    this.again();
  }
}
