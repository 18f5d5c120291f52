/** The takes of one node, read again whenever there is another or another is picked. */
import { api, asApiError, type ApiError } from "../../lib/api";
import type { ShowStore } from "../../lib/show.svelte";
import type { TakeView } from "../../lib/types";
import { clock } from "../../lib/words";

export class Takes {
  #read = $state.raw<TakeView[]>([]);
  loaded = $state.raw(false);
  error = $state.raw<ApiError | null>(null);

  constructor(
    readonly show: ShowStore,
    readonly node: string,
  ) {}

  /** Oldest first; the pick is the one that the show knows, even before the server has answered. */
  get list(): TakeView[] {
    const pick = this.show.nodes.get(this.node)?.take ?? null;
    return this.#read.map((take) => (take.picked === (take.number === pick) ? take : { ...take, picked: take.number === pick }));
  }

  get picked(): TakeView | null {
    return this.list.find((take) => take.picked) ?? null;
  }

  /** Whether a person picked it, not the house. */
  get chosen(): boolean {
    return this.show.nodes.get(this.node)?.by === "person";
  }

  get(number: number | null): TakeView | null {
    return this.list.find((take) => take.number === number) ?? null;
  }

  /** `$effect(() => takes.watch())` */
  watch(): () => void {
    const node = this.show.nodes.get(this.node);
    void [node?.takes, node?.take, node?.digest, node?.reasons];
    let live = true;
    if (node) void this.load(() => live);
    return () => {
      live = false;
    };
  }

  async load(wanted: () => boolean = () => true): Promise<void> {
    try {
      const { takes } = await api.takes(this.show.slug, this.node);
      if (!wanted()) return;
      this.#read = takes;
      this.error = null;
    } catch (error) {
      if (wanted()) this.error = asApiError(error);
    } finally {
      if (wanted()) this.loaded = true;
    }
  }

  async pick(number: number): Promise<void> {
    await this.show.change([{ do: "pick", node: this.node, take: number }]).catch(() => undefined);
  }
}

/** How a job goes on: `Painting, 0:12 left`. */
export function progressWords(verb: string, job: { since: number; fraction: number | null }, now = Date.now() / 1000): string {
  if (!job.fraction || job.fraction < 0.04) return verb;
  const left = ((now - job.since) / job.fraction) * (1 - job.fraction);
  return `${verb}, ${clock(left)} left`;
}
