/** The pointer on the board: click, Ctrl and Shift click, drag of one card or a stack, marquee from the empty desk.
 *
 * A drag starts after four pixels and shows an insertion line; near an edge the board scrolls; Esc takes it back.
 * Fingers scroll and tap, they do not drag.
 */
import type { Attachment } from "svelte/attachments";
import type { Board } from "./board.svelte";
import { cardAt, cardsIn, type Card } from "./geometry";

const STARTS = 4; // px
const EDGE = 56; // px from an edge in which the board scrolls
const FASTEST = 22; // px a frame

interface Drag {
  ids: readonly string[];
  /** Behind which beat they would go; undefined: not here. */
  after: string | null | undefined;
}

export class Hands {
  /** What follows the pointer. */
  ghost = $state.raw<{ x: number; y: number; count: number; id: string; bad: boolean } | null>(null);
  /** Where the cards would go, in the window. */
  line = $state.raw<{ x: number; y: number; height: number } | null>(null);
  /** The marquee, in the window. */
  box = $state.raw<{ x: number; y: number; width: number; height: number } | null>(null);
  #element: HTMLElement | null = null;
  #down: { x: number; y: number; scroll: number; card: string | null; add: boolean; kept: readonly string[] } | null = null;
  #drag: Drag | null = null;
  #pointer = { x: 0, y: 0 };
  #frame = 0;
  #moved = false;

  constructor(
    readonly board: Board,
    readonly on: { drop: (ids: readonly string[], after: string | null) => void; open: (id: string) => void; tap: (id: string) => boolean },
  ) {}

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    const stop = new AbortController();
    const options = { signal: stop.signal };
    element.addEventListener("pointerdown", (event) => this.#press(event), options);
    element.addEventListener("click", (event) => this.#click(event), options);
    element.addEventListener("dragstart", (event) => event.preventDefault(), options);
    element.addEventListener("dblclick", (event) => this.#open(event), options);
    addEventListener("pointermove", (event) => this.#move(event), options);
    addEventListener("pointerup", () => this.#release(), options);
    addEventListener("pointercancel", () => this.cancel(), options);
    addEventListener("keydown", (event) => this.#key(event), { ...options, capture: true });
    return () => {
      stop.abort();
      this.cancel();
    };
  };

  #cardOf(target: EventTarget | null): string | null | undefined {
    if (!(target instanceof Element) || target.closest("[data-inside], .shots, a, input, select, textarea, summary, [popover], [data-still]")) return undefined;
    const card = target.closest<HTMLElement>("[data-beat]");
    if (card) return card.dataset.beat ?? null;
    return target.closest("button") ? undefined : null;
  }

  #press(event: PointerEvent): void {
    this.#moved = false;
    const card = this.#cardOf(event.target);
    if (card === undefined || event.button !== 0 || event.pointerType === "touch" || !this.#element) return;
    const kept = event.ctrlKey || event.metaKey || event.shiftKey ? this.board.selected : [];
    this.#down = { x: event.clientX, y: event.clientY, scroll: this.#element.scrollTop, card, add: kept.length > 0, kept };
    this.#pointer = { x: event.clientX, y: event.clientY };
  }

  #click(event: MouseEvent): void {
    const card = this.#cardOf(event.target);
    if (this.#moved || card === undefined) return;
    if (card === null) {
      if (event.detail && !event.ctrlKey && !event.shiftKey) this.board.selected = [];
      return;
    }
    if (this.on.tap(card)) return;
    this.board.select(card, { add: event.ctrlKey || event.metaKey, range: event.shiftKey });
  }

  #open(event: MouseEvent): void {
    const card = this.#cardOf(event.target);
    if (card && !event.ctrlKey && !event.shiftKey) this.on.open(card);
  }

  #move(event: PointerEvent): void {
    if (!this.#down) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (!this.#moved) {
      if (Math.hypot(event.clientX - this.#down.x, event.clientY - this.#down.y) < STARTS) return;
      this.#moved = true;
      getSelection()?.removeAllRanges();
      if (this.#down.card) this.#lift(this.#down.card);
    }
    event.preventDefault();
    this.#frame ||= requestAnimationFrame(() => this.#tick());
  }

  #lift(card: string): void {
    if (!this.board.isSelected(card)) this.board.select(card);
    this.#drag = { ids: this.board.selected, after: undefined };
  }

  /** Once a frame while the button is down: scroll at the edges, then see what is under the pointer. */
  #tick(): void {
    this.#frame = 0;
    if (!this.#down || !this.#moved || !this.#element) return;
    const area = this.#element.getBoundingClientRect();
    const { x, y } = this.#pointer;
    const over = y < area.top + EDGE ? y - area.top - EDGE : y > area.bottom - EDGE ? y - area.bottom + EDGE : 0;
    if (over) this.#element.scrollTop += Math.max(-FASTEST, Math.min(FASTEST, over / 3));
    if (this.#drag) this.#aim(area, x, y);
    else this.#sweep(area);
    if (over) this.#frame = requestAnimationFrame(() => this.#tick());
  }

  #aim(area: DOMRect, x: number, y: number): void {
    const drag = this.#drag;
    if (!drag || !this.#element) return;
    const inside = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
    const card = inside ? cardAt(this.#element, x, y) : null;
    drag.after = card ? this.#behind(card, x) : undefined;
    const none = drag.after === undefined || this.board.moves(drag.ids, drag.after).length === 0;
    this.ghost = { x, y, count: drag.ids.length, id: drag.ids[0] ?? "", bad: none };
    this.line = card && !none ? { x: x < card.middle ? card.left - 7 : card.right + 5, y: card.top + 5, height: card.height - 11 } : null;
  }

  #behind(card: Card, x: number): string | null {
    if (x >= card.middle) return card.id;
    const order = this.board.beats.map((beat) => beat.id);
    return order[order.indexOf(card.id) - 1] ?? null;
  }

  #sweep(area: DOMRect): void {
    if (!this.#down || !this.#element) return;
    const top = this.#down.y + this.#down.scroll - this.#element.scrollTop;
    const [x1, x2] = [this.#down.x, this.#pointer.x].sort((a, b) => a - b) as [number, number];
    const [y1, y2] = [top, this.#pointer.y].sort((a, b) => a - b) as [number, number];
    const found = cardsIn(this.#element, { left: x1, right: x2, top: y1, bottom: y2 });
    this.board.selectMany(this.#down.add ? [...this.#down.kept, ...found] : found);
    const [left, right] = [Math.max(x1, area.left), Math.min(x2, area.right)];
    const [upper, lower] = [Math.max(y1, area.top), Math.min(y2, area.bottom)];
    this.box = { x: left, y: upper, width: Math.max(0, right - left), height: Math.max(0, lower - upper) };
  }

  #release(): void {
    const drag = this.#drag;
    this.#end();
    if (drag?.after !== undefined) this.on.drop(drag.ids, drag.after);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.#down || !this.#moved) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#drag) this.board.selected = this.#down.kept;
    this.cancel();
  }

  cancel(): void {
    this.#end();
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    [this.#down, this.#drag, this.ghost, this.line, this.box] = [null, null, null, null, null];
  }
}
