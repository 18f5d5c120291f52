/** The takes of a look: which are there, which is shown, and what choosing another would do. */
import { api, asApiError, type ApiError } from "../../lib/api";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { Digest, Effect, Step, TakeView } from "../../lib/types";
import { count, money } from "../../lib/words";
import type { Subject } from "./subjects";

export class Looks {
  takes = $state.raw<TakeView[]>([]);
  /** The number of the take that is shown large. */
  shown = $state.raw<number | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** What picking the shown take would do; null while it is the picked one. */
  effect = $state.raw<Effect | null>(null);

  constructor(
    readonly show: ShowStore,
    readonly subject: Subject,
  ) {}

  get node(): string {
    return this.subject.picture;
  }

  get take(): TakeView | null {
    return this.takes.find((one) => one.number === this.shown) ?? null;
  }

  /** The picture that is shown: of the shown take, else of the pick. */
  get digest(): Digest | null {
    return this.take?.outputs.find((output) => output.mime.startsWith("image/"))?.digest ?? this.show.nodes.get(this.node)?.digest ?? null;
  }

  /** The look is locked where its words or its picture are. */
  get locked(): boolean {
    return [this.subject.node, this.node].some((node) => this.show.nodes.get(node)?.locked ?? false);
  }

  async read(): Promise<void> {
    try {
      const { takes } = await api.takes(this.show.slug, this.node);
      const fresh = takes.find((one) => one.picked)?.number ?? takes.at(-1)?.number ?? null;
      const moved = fresh !== (this.takes.find((one) => one.picked)?.number ?? null);
      this.takes = takes;
      this.error = null;
      if (moved || !this.take) this.shown = fresh;
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** Asks what picking the shown take would do: `$effect(() => looks.foresee())`. */
  foresee(): () => void {
    const take = this.take;
    this.effect = null;
    const abort = new AbortController();
    if (take && !take.picked)
      this.show.preview([this.#picking(take.number)], abort.signal).then(
        (effect) => (this.effect = effect),
        () => undefined,
      );
    return () => abort.abort();
  }

  #picking(take: number): Step {
    return { do: "pick", node: this.node, take };
  }

  async pick(): Promise<void> {
    if (!this.take || this.take.picked) return;
    const { number } = this.take;
    await this.show.change([this.#picking(number)]).catch(() => undefined);
    said.say(`Take ${number} is the key look.`);
  }

  /** Locks words and picture together, or lets both go: one step to undo. */
  async lock(on: boolean): Promise<void> {
    const nodes = [this.subject.node, this.node].filter((node) => {
      const row = this.show.nodes.get(node);
      return row && row.take !== null && row.locked !== on;
    });
    if (nodes.length) await this.show.change(nodes.map((node) => ({ do: on ? "lock" : "unlock", node }) as const)).catch(() => undefined);
  }

  /** A person's own picture becomes a take of the look, and is picked. */
  async bring(file: File): Promise<void> {
    try {
      const { effect } = await this.show.send(() => api.bring(this.show.slug, this.node, file));
      await this.show.load();
      said.toast(`Your picture is the key look. ${effectWords(effect)}`, { action: { label: "Undo", keys: "Ctrl Z", run: () => void this.show.undo() } });
    } catch (error) {
      said.wrong(error);
    }
  }
}

/** What a change does, in a sentence. */
export function effectWords({ stale, price }: Effect): string {
  if (!stale.length) return "Nothing else changes.";
  const things = count(stale.length, "thing");
  if (stale.every((line) => line.price === 0)) return `${things} will be redrawn, free.`;
  return `${things} go stale and keep their takes; redoing all would be ${money(price, true)}.`;
}
