/** Notes on the frame of a node: where, and what. They apply at once and are put back where the server refuses. */
import { api, asApiError } from "../../lib/api";
import { said } from "../../lib/said.svelte";
import type { ShowStore } from "../../lib/show.svelte";
import type { FrameNote } from "../../lib/types";

export class Notes {
  list = $state.raw<FrameNote[]>([]);
  /** Clicks on the frame make notes. */
  noting = $state.raw(false);
  /** The note that is being written. */
  writing = $state.raw<number | null>(null);

  constructor(
    readonly show: ShowStore,
    readonly node: string,
  ) {}

  async load(): Promise<void> {
    if (!this.show.nodes.has(this.node)) return;
    try {
      this.list = (await api.notes(this.show.slug, this.node)).notes;
    } catch {
      this.list = []; // a node without notes, or nobody answers: the page says that by itself
    }
  }

  begin(x: number, y: number, at: number | null = null): void {
    this.#drop();
    this.list = [...this.list, { x, y, text: "", at }];
    this.writing = this.list.length - 1;
    this.noting = false;
  }

  /** Takes the one that is being written away where it says nothing. */
  #drop(): void {
    if (this.writing !== null && !this.list[this.writing]?.text.trim()) this.list = this.list.filter((_, index) => index !== this.writing);
    this.writing = null;
  }

  async write(index: number, text: string): Promise<void> {
    await this.#keep(text.trim() ? this.list.map((note, at) => (at === index ? { ...note, text: text.trim() } : note)) : this.list.filter((_, at) => at !== index));
  }
  async move(index: number, x: number, y: number): Promise<void> {
    const inside = (value: number): number => Math.min(1, Math.max(0, value));
    await this.#keep(this.list.map((note, at) => (at === index ? { ...note, x: inside(x), y: inside(y) } : note)));
  }
  async remove(index: number): Promise<void> {
    await this.#keep(this.list.filter((_, at) => at !== index));
  }

  async #keep(next: FrameNote[]): Promise<void> {
    const old = this.list.filter((note) => note.text);
    this.list = next;
    this.writing = null;
    try {
      await this.show.send(() => api.setNotes(this.show.slug, this.node, next));
    } catch (error) {
      this.list = old;
      said.toast(`${asApiError(error).what} The note was not kept.`, { bad: true, action: { label: "Try again", run: () => void this.#keep(next) } });
    }
  }
}
