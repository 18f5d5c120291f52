/** Words that were typed and not yet saved, by field. They survive a reload, a lost stream and a change of room.
 *
 * Each remembers the saved text that it was written over: when that changes under it, the field shows both.
 */
import { Cells } from "./cells.svelte";

interface Draft {
  text: string;
  base: string;
}

const STORED = "drafts";

class Drafts {
  #texts = new Cells<Draft>(this.#stored());

  /** The key of a field: show, node and path. */
  key(show: string, node: string, path: string): string {
    return `${show}|${node}|${path}`;
  }

  get(key: string): string | undefined {
    return this.#texts.get(key)?.text;
  }

  /** The saved text under the draft. */
  base(key: string): string | undefined {
    return this.#texts.get(key)?.base;
  }

  /** Keeps words; `base` counts for a draft that begins, or with `rebase` for one that goes on over newer words. */
  set(key: string, text: string, base = "", rebase = false): void {
    const old = this.#texts.get(key);
    this.#texts.set(key, { text, base: old && !rebase ? old.base : base });
    this.#store();
  }

  /** `text` was saved and reads as `stands` now: the draft is done, unless more was typed meanwhile; that goes on over it. */
  saved(key: string, text: string, stands: string): void {
    const now = this.#texts.get(key);
    if (!now || now.text === text) return this.drop(key);
    this.set(key, now.text, stands, true);
  }

  drop(key: string): void {
    if (this.#texts.delete(key)) this.#store();
  }

  /** How many fields of a show (or of one node of it) hold unsaved words. */
  count(show: string, node = ""): number {
    const start = `${show}|${node ? `${node}|` : ""}`;
    return [...this.#texts.keys()].filter((key) => key.startsWith(start)).length;
  }

  /** Every unsaved field of a node: its path and the words. */
  list(show: string, node: string): [path: string, text: string][] {
    const start = `${show}|${node}|`;
    return [...this.#texts].filter(([key]) => key.startsWith(start)).map(([key, { text }]) => [key.slice(start.length), text]);
  }

  #stored(): [string, Draft][] {
    try {
      return Object.entries(JSON.parse(sessionStorage.getItem(STORED) ?? "{}") as Record<string, Draft>);
    } catch {
      return [];
    }
  }

  #store(): void {
    try {
      sessionStorage.setItem(STORED, JSON.stringify(Object.fromEntries(this.#texts)));
    } catch {
      // A full or forbidden storage loses only the survival of a reload.
    }
  }
}

export const drafts = new Drafts();
