/** What all shows cost, or one of them: read show by show, added up here. */
import { api, asApiError, type ApiError } from "../../lib/api";
import type { Costs } from "../../lib/types";

const AGAIN = 400;

export class Money {
  /** The show that is looked at, or null for all. */
  only = $state.raw<string | null>(null);
  by = $state.raw<Record<string, Costs>>({});
  ready = $state.raw(false);
  error = $state.raw<ApiError | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the costs of these shows in a moment. */
  again(slugs: string[]): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(slugs), this.ready ? AGAIN : 0);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #load(slugs: string[]): Promise<void> {
    try {
      this.by = Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, await api.costs(slug)] as const)));
      this.error = null;
      this.ready = true;
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** The costs of one show, or of all. */
  of(slug: string | null): Costs[] {
    const one = slug ? this.by[slug] : undefined;
    return slug ? (one ? [one] : []) : Object.values(this.by);
  }

  /** What a purchase that is under way for a node is expected to cost; 0 where nothing is bought. */
  underway(slug: string, node: string): { price: number | null; model: string } | null {
    const rows = this.by[slug]?.rows.filter((row) => row.node === node && ["reserved", "sending", "accepted"].includes(row.state)) ?? [];
    const last = rows.at(-1);
    return last ? { price: last.estimate, model: last.model } : null;
  }

  sum(slug: string | null, name: "spent" | "held"): number {
    return this.of(slug).reduce((all, costs) => all + (costs[name] ?? 0), 0);
  }

  /** The last fourteen days, oldest first, with what was spent on each. */
  days(slug: string | null): { day: string; cost: number }[] {
    const spent = new Map<string, number>();
    for (const costs of this.of(slug)) for (const { day, cost } of costs.days) spent.set(day, (spent.get(day) ?? 0) + (cost ?? 0));
    const today = Date.now();
    return Array.from({ length: 14 }, (_, index) => {
      const day = new Date(today - (13 - index) * 86_400_000).toISOString().slice(0, 10);
      return { day, cost: spent.get(day) ?? 0 };
    });
  }

  /** What went where, by stage or by model, the most first. */
  went(slug: string | null, by: "by_stage" | "by_model"): { name: string; purchases: number; actual: number }[] {
    const sums = new Map<string, { name: string; purchases: number; actual: number }>();
    for (const costs of this.of(slug))
      for (const [name, { purchases, actual }] of Object.entries(costs[by])) {
        const old = sums.get(name);
        sums.set(name, { name, purchases: purchases + (old?.purchases ?? 0), actual: actual + (old?.actual ?? 0) });
      }
    return [...sums.values()].sort((a, b) => b.actual - a.actual);
  }
}
