/** Documents that a room needs, read as they come to exist; keeps what went wrong last. */
import { asApiError, type ApiError } from "./api";
import type { ShowStore } from "./show.svelte";

export class Reading {
  error = $state.raw<ApiError | null>(null);
  readonly #asked = new Set<string>();

  constructor(private readonly show: ShowStore) {}

  /** Reads those that are written and not read yet: `$effect(() => reading.want(show.of("storyboard")))`. */
  want(nodes: readonly string[]): void {
    for (const node of nodes) if (this.lacks(node)) void this.#read(node);
  }

  /** Whether a document is written, and not here. */
  lacks(node: string): boolean {
    return this.show.nodes.get(node)?.version != null && !this.show.documents.has(node);
  }

  /** Tries once more. */
  again(nodes: readonly string[]): void {
    this.error = null;
    this.want(nodes);
  }

  async #read(node: string): Promise<void> {
    if (this.#asked.has(node)) return;
    this.#asked.add(node);
    try {
      await this.show.document(node);
      this.error = null;
    } catch (error) {
      this.error = asApiError(error);
    } finally {
      this.#asked.delete(node);
    }
  }
}
