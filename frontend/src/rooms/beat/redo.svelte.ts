/** Another take of one picture or clip: what is to be different, at which tier, and what each tier would cost. */
import { api, asApiError, type ApiError } from "../../lib/api";
import { later } from "../../lib/later";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { Change, Price, Quote, Tier } from "../../lib/types";
import { money } from "../../lib/words";

export const TIERS: readonly Tier[] = ["draft", "preview", "final"];
const ASK_AFTER = 250;

type Answer = { quote: Quote } | { error: ApiError } | null;

export class Redo {
  because = $state.raw<string[]>([]);
  who = $state.raw<string[]>([]);
  note = $state.raw("");
  angle = $state.raw<string | null>(null);
  /** The take that stands stays picked. */
  beside = $state.raw(false);
  asking = $state.raw(false);
  #chosen = $state.raw<Tier | null>(null);
  answers = $state.raw<Record<Tier, Answer>>({ draft: null, preview: null, final: null });

  constructor(
    readonly show: ShowStore,
    /** `keyframe:s01e01.b07` */
    readonly node: string,
  ) {}

  /** The tier a person chose, else the one of the take that stands. */
  get tier(): Tier {
    return this.#chosen ?? (this.show.nodes.get(this.node)?.tier || "draft");
  }
  set tier(tier: Tier) {
    this.#chosen = tier;
  }

  get change(): Change {
    return { because: this.because, who: this.who, note: this.note.trim(), angle: this.angle, beside: this.beside };
  }

  get guided(): boolean {
    return this.because.length > 0 || this.note.trim() !== "";
  }

  answer(tier: Tier): Answer {
    return this.answers[tier];
  }

  /** What the chosen tier would cost; null while nobody knows. */
  get quote(): Quote | null {
    const answer = this.answers[this.tier];
    return answer && "quote" in answer ? answer.quote : null;
  }

  get error(): ApiError | null {
    const answer = this.answers[this.tier];
    return answer && "error" in answer ? answer.error : null;
  }

  /** No model makes this tier here: what would come is another one. */
  missing(tier: Tier): boolean {
    const answer = this.answers[tier];
    return Boolean(answer && "quote" in answer && answer.quote.tier !== tier);
  }

  /** Whether it costs more than is left of the budget. */
  get over(): boolean {
    const head = this.show.head;
    const price = this.quote?.price ?? 0;
    if (!head || head.settings.budget === null || price === 0) return false;
    return price > head.settings.budget - (head.spent ?? 0) - (head.held ?? 0);
  }

  /** Asks the server for the three prices: `$effect(() => redo.watch())`; again when the take or the change is another. */
  watch(): () => void {
    const change = this.change;
    const node = this.show.nodes.get(this.node);
    if (node ? node.take === null || node.locked : !this.node.startsWith("shot:")) return () => undefined;
    return later(ASK_AFTER, async (signal) => {
      const asked = await Promise.all(TIERS.map((tier) => api.quote(this.show.slug, this.node, change, tier).then((quote) => ({ quote })).catch((error: unknown) => ({ error: asApiError(error) }))));
      if (!signal.aborted) this.answers = { draft: asked[0] ?? null, preview: asked[1] ?? null, final: asked[2] ?? null };
    });
  }

  /** Asks for the take. What is charged is never more than the price that stood in the button. */
  async ask(price: Price = this.quote?.price ?? null): Promise<boolean> {
    if (this.asking) return false;
    this.asking = true;
    try {
      await api.ask({ show: this.show.slug, do: "redo", node: this.node, change: this.change, tier: this.tier, approved: price || null });
      this.clear();
      return true;
    } catch (error) {
      const { plan } = asApiError(error);
      if (plan && !plan.over) said.toast(`It would cost ${money(plan.price)} now. Nothing was charged.`, { bad: true, action: { label: `Redo for ${money(plan.price)}`, run: () => void this.ask(plan.price) } });
      else said.wrong(error);
      return false;
    } finally {
      this.asking = false;
    }
  }

  clear(): void {
    [this.because, this.who, this.note, this.angle, this.beside] = [[], [], "", null, false];
  }
}
