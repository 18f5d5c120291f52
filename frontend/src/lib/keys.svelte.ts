/** Keys of the rooms. A room registers what it answers to; `?` lists all of it.
 *
 * A key is written as it is shown: `Ctrl K`, `Ctrl Shift Z`, `G B` (one after the other), `P`, `Enter`, `?`.
 */
import { untrack } from "svelte";

export interface Key {
  keys: string;
  does: string;
  run: (event: KeyboardEvent) => void;
  /** Also while a field has the focus (only for keys with Ctrl, and Escape). */
  inFields?: boolean;
  /** Only listed: the thing that has the focus hears it by itself. */
  listed?: boolean;
}

interface Group {
  title: string;
  keys: Key[];
}

const STORED = "single-keys";

/** Whether a press belongs to what has the focus: words are written there. A slider keeps its arrows, not Ctrl Z. */
function isField(target: EventTarget | null, control: boolean): boolean {
  if (control && target instanceof HTMLInputElement && /^(range|checkbox|radio)$/.test(target.type)) return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** The name of a press: `Ctrl Shift Z`, `ArrowLeft` as `Left`. */
export function nameOf(event: KeyboardEvent): string {
  const names: string[] = [];
  if (event.ctrlKey || event.metaKey) names.push("Ctrl");
  if (event.altKey) names.push("Alt");
  const symbol = event.key.length === 1 && !/[a-z0-9 ]/i.test(event.key);
  if (event.shiftKey && !symbol) names.push("Shift");
  const key = event.key === " " ? "Space" : event.key === "Escape" ? "Esc" : event.key.replace(/^Arrow/, "");
  names.push(key.length === 1 ? key.toUpperCase() : key);
  return names.join(" ");
}

class Keys {
  groups = $state.raw<Group[]>([]);
  /** Whether keys of one letter work; a person may turn them off. */
  singles = $state.raw(localStorage.getItem(STORED) !== "off");
  #before = "";
  #beforeAt = 0;

  constructor() {
    addEventListener("keydown", (event) => this.#press(event));
  }

  /** Registers a group of keys; returns what takes it away. Use it in `$effect(() => keys.add(...))`. */
  add(title: string, list: Key[]): () => void {
    const group = { title, keys: list };
    // Read unseen: an effect that registers keys must not run again because keys were registered.
    this.groups = [...untrack(() => this.groups), group];
    return () => {
      this.groups = untrack(() => this.groups).filter((other) => other !== group);
    };
  }

  turnSingles(on: boolean): void {
    this.singles = on;
    localStorage.setItem(STORED, on ? "on" : "off");
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const name = nameOf(event);
    const field = isField(event.target, event.ctrlKey || event.metaKey);
    const plain = !/^(Ctrl|Alt)\b/.test(name) && /^(Shift )?.$/.test(name);
    if (plain && (field || !this.singles)) return;
    const modal = document.querySelector("dialog[open]");
    if (modal && !event.ctrlKey) return; // an open dialog has the keyboard
    const pair = event.timeStamp - this.#beforeAt < 1200 ? `${this.#before} ${name}` : "";
    [this.#before, this.#beforeAt] = [name, event.timeStamp];
    const found = this.#find(pair, field) ?? this.#find(name, field);
    if (!found) return;
    event.preventDefault();
    this.#before = "";
    found.run(event);
  }

  /** The newest group wins: a room over the frame. */
  #find(name: string, field: boolean): Key | undefined {
    if (!name) return undefined;
    for (const group of this.groups.toReversed()) {
      const key = group.keys.find((candidate) => candidate.keys === name && !candidate.listed && (!field || candidate.inFields));
      if (key) return key;
    }
    return undefined;
  }
}

export const keys = new Keys();
