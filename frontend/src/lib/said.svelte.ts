/** What the studio says by itself: toasts for what cannot be seen elsewhere, and one polite live region. */

export interface Toast {
  id: number;
  text: string;
  bad: boolean;
  action: { label: string; keys?: string; run: () => void } | null;
}

const STAYS = 6000;
const BATCH = 700;

class Said {
  toasts = $state<Toast[]>([]);
  /** The text of the live region. */
  live = $state("");
  private next = 1;
  private ready: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  toast(text: string, { bad = false, action = null as Toast["action"] } = {}): void {
    const id = this.next++;
    this.toasts = [...this.toasts.slice(-2), { id, text, bad, action }];
    if (!bad) setTimeout(() => this.close(id), STAYS);
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
    this.ready.push(name);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.live = this.ready.length === 1 ? `${this.ready[0]} ready` : `${this.ready.length} takes ready`;
      this.ready = [];
    }, BATCH);
  }
}

export const said = new Said();
