/** What the studio says by itself: toasts for what cannot be seen elsewhere, and one polite live region. */
import { asApiError } from "./api";

export interface Toast {
  id: number;
  text: string;
  bad: boolean;
  action: { label: string; keys?: string; run: () => void } | null;
}

const STAYS = 6000;
const BATCH = 700;

class Said {
  toasts = $state.raw<Toast[]>([]);
  /** The text of the live region. */
  live = $state.raw("");
  #next = 1;
  #ready: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  toast(text: string, { bad = false, action = null as Toast["action"] } = {}): void {
    const id = this.#next++;
    this.toasts = [...this.toasts.slice(-2), { id, text, bad, action }];
    if (!bad) setTimeout(() => this.close(id), STAYS);
  }

  /** Says what went wrong and what to do; `before` stands in front of it. */
  wrong(error: unknown, before = ""): void {
    const { what, todo } = asApiError(error);
    this.toast(`${before}${what} ${todo}`.trim(), { bad: true });
  }

  close(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** Says something to those who listen instead of look. */
  say(text: string): void {
    this.live = text;
  }

  /** A take is there; many at once are said as one: `6 pictures ready`. */
  takeReady(name: string): void {
    this.#ready.push(name);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.live = this.#ready.length === 1 ? `${this.#ready[0]} ready` : `${this.#ready.length} takes ready`;
      this.#ready = [];
    }, BATCH);
  }
}

export const said = new Said();
