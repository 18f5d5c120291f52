/** Redoing everything that is stale on a board, or drawing what is missing: how many, for how much, in one go. */
import { api } from "../../lib/api";
import { later } from "../../lib/later";
import { said } from "../../lib/said.svelte";
import type { Price, Tier } from "../../lib/types";
import type { Board } from "./board.svelte";

const ASK_AFTER = 400;

interface Lot {
  tier: Tier;
  nodes: string[];
}

export class Again {
  price = $state.raw<Price>(0);
  seconds = $state.raw<number | null>(null);
  busy = $state.raw(false);

  constructor(readonly board: Board) {}

  #ids(states: readonly string[]): string[] {
    const { board } = this;
    return board.beats
      .flatMap((beat) => [`keyframe:${board.place(beat.id)}`, `clip:${board.place(beat.id)}`])
      .filter((id) => states.includes(board.show.nodes.get(id)?.state ?? "") && !board.show.jobs.has(id));
  }

  readonly stale: readonly string[] = $derived.by(() => this.#ids(["stale"]));
  readonly missing: readonly string[] = $derived.by(() => this.#ids(["missing"]));
  /** Beats, which is what a person counts. */
  readonly beats: number = $derived.by(() => new Set([...this.stale].map((id) => id.split(".")[1])).size);
  readonly undrawn: number = $derived.by(() => new Set([...this.missing].map((id) => id.split(".")[1])).size);

  #lots(nodes: readonly string[]): Lot[] {
    const found = new Map<Tier, string[]>();
    for (const id of nodes) {
      const tier = this.board.show.nodes.get(id)?.tier || "draft";
      found.set(tier, [...(found.get(tier) ?? []), id]);
    }
    return [...found].map(([tier, list]) => ({ tier, nodes: list }));
  }

  /** Asks what the bought ones would cost: `$effect(() => again.watch())`. */
  watch(): () => void {
    const lots = this.#lots(this.stale);
    this.price = lots.some((lot) => lot.tier !== "draft") ? null : 0;
    this.seconds = null;
    if (this.price === 0) return () => undefined;
    return later(ASK_AFTER, async (signal) => {
      try {
        const plans = await Promise.all(lots.map((lot) => api.plan(this.board.show.slug, lot)));
        if (signal.aborted) return;
        this.price = plans.reduce<Price>((sum, plan) => (sum === null || plan.unknown ? null : sum + (plan.price ?? 0)), 0);
        this.seconds = plans.reduce((sum, plan) => sum + (plan.seconds ?? 0), 0);
      } catch {
        if (!signal.aborted) this.price = null;
      }
    });
  }

  async redo(): Promise<void> {
    await this.#ask(this.#lots(this.stale));
  }
  async draw(): Promise<void> {
    await this.#ask([{ tier: "draft", nodes: [...this.missing] }]);
  }

  async #ask(lots: Lot[]): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (const { tier, nodes } of lots) await api.ask({ show: this.board.show.slug, do: "make", tier, nodes, approved: tier === "draft" ? null : this.price });
    } catch (error) {
      said.wrong(error);
    } finally {
      this.busy = false;
    }
  }
}
