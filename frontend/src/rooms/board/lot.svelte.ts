/** The pictures of several beats, redone or drawn better together: what each tier would cost. */
import { api } from "../../lib/api";
import { later } from "../../lib/later";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { Plan, Price, Tier } from "../../lib/types";

const ASK_AFTER = 300;
const NO_CHANGE = { because: [], who: [], note: "", angle: null };

export class Lot {
  tier = $state.raw<Tier>("draft");
  busy = $state.raw(false);
  #plans = $state.raw<Partial<Record<Tier, Plan>>>({});

  constructor(
    readonly show: ShowStore,
    readonly places: readonly string[],
  ) {}

  get #stills(): string[] {
    return this.places.map((place) => `keyframe:${place}`);
  }

  /** Pictures that can be asked for: locked ones keep theirs. */
  get nodes(): string[] {
    return this.#stills.filter((id) => this.show.nodes.has(id) && !this.show.nodes.get(id)?.locked);
  }
  get locked(): number {
    return this.#stills.filter((id) => this.show.nodes.get(id)?.locked).length;
  }

  #plan(tier: Tier): Plan | undefined {
    return this.#plans[tier];
  }

  /** How many pictures the button stands for. */
  get count(): number {
    if (this.tier === "draft") return this.nodes.length;
    return this.#plan(this.tier)?.lines.filter((line) => line.tier === this.tier).length ?? this.nodes.length;
  }
  get price(): Price {
    if (this.tier === "draft") return 0;
    const plan = this.#plan(this.tier);
    return plan && !plan.unknown ? plan.price : null;
  }
  get seconds(): number | null {
    return this.tier === "draft" ? null : (this.#plan(this.tier)?.seconds ?? null);
  }

  priceOf(tier: Tier): { price: Price } | { why: string } | null {
    if (tier === "draft") return { price: 0 };
    const plan = this.#plan(tier);
    if (!plan) return null;
    return plan.lines.some((line) => line.tier === tier) ? { price: plan.unknown ? null : plan.price } : { why: "–" };
  }

  /** Why nothing can be drawn at this tier. */
  get none(): string {
    const plan = this.#plan(this.tier);
    if (this.tier === "draft" || !plan || plan.lines.some((line) => line.tier === this.tier)) return "";
    return plan.stays[0]?.message ?? "These are drawn at this tier already, or no model makes it here.";
  }

  /** `$effect(() => lot.watch())` */
  watch(): () => void {
    const nodes = this.nodes;
    if (!nodes.length) return () => undefined;
    return later(ASK_AFTER, async (signal) => {
      const asked = await Promise.all((["preview", "final"] as const).map((tier) => api.plan(this.show.slug, { tier, nodes }).catch(() => undefined)));
      if (!signal.aborted) this.#plans = { ...(asked[0] && { preview: asked[0] }), ...(asked[1] && { final: asked[1] }) };
    });
  }

  async ask(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      if (this.tier === "draft") for (const node of this.nodes) await api.ask({ show: this.show.slug, do: "redo", node, change: NO_CHANGE, tier: "draft" });
      else await api.ask({ show: this.show.slug, do: "make", tier: this.tier, nodes: this.nodes, approved: this.price });
    } catch (error) {
      said.wrong(error);
    } finally {
      this.busy = false;
    }
  }
}
