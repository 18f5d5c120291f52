/** How large cards are: Ctrl and the wheel, from 160 to 320 px, kept for each show. */
import type { Attachment } from "svelte/attachments";

const [LEAST, MOST, STEP] = [160, 320, 12];

export class Scale {
  /** Null: as the width of the window has it. */
  px = $state.raw<number | null>(null);

  constructor(readonly slug: string) {
    const kept = Number(localStorage.getItem(this.#key));
    if (kept >= LEAST && kept <= MOST) this.px = kept;
  }

  get #key(): string {
    return `board-scale|${this.slug}`;
  }

  by(step: number): void {
    this.px = Math.min(MOST, Math.max(LEAST, (this.px ?? (innerWidth >= 1700 ? 224 : 196)) + step * STEP));
    localStorage.setItem(this.#key, String(this.px));
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.by(event.deltaY < 0 ? 1 : -1);
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  };
}
