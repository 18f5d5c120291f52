/** Dragging on the picture lane: an edge trims, a clip is carried to another place. Esc cancels. */
import type { Piece } from "./layout";
import { least } from "./layout";
import type { CuttingRoom } from "./room.svelte";

const AFTER = 4; // px before a press is a drag
const NEAR = 8; // px within which an edge snaps
const EDGE = 48; // px at the sides of the lane in which it scrolls by itself

export interface Carried {
  piece: Piece;
  /** The ghost's left edge and where the clip would go in, in px of the lane; the place among the other beats. */
  x: number;
  line: number;
  index: number;
  valid: boolean;
}
export interface Trimmed {
  beat: string;
  edge: "start" | "end";
}

export class Dragging {
  carried = $state.raw<Carried | null>(null);
  trimmed = $state.raw<Trimmed | null>(null);
  /** A click that follows a drag is none. */
  moved = false;
  #release: (() => void) | null = null;

  /** `scroller`: what scrolls the lane; `scale`: px a frame. */
  constructor(
    private readonly room: CuttingRoom,
    private readonly scroller: () => HTMLElement | undefined,
    private readonly scale: () => number,
  ) {}

  press(event: PointerEvent, piece: Piece): void {
    if (event.button !== 0 || !piece.beat || this.#release || this.room.proposal) return;
    const edge = (event.target as HTMLElement).dataset.edge as "start" | "end" | undefined;
    const lane = (event.currentTarget as HTMLElement).closest<HTMLElement>("[data-lane]");
    if (!lane) return;
    this.moved = false;
    const start = { x: event.clientX, y: event.clientY, length: piece.length };
    let last = event;
    let frame = 0;
    const move = (now: PointerEvent): void => {
      last = now;
      if (!this.moved && Math.hypot(now.clientX - start.x, now.clientY - start.y) < AFTER) return;
      if (!this.moved) {
        this.moved = true;
        this.room.choose(piece.beat);
        if (!edge) frame = requestAnimationFrame(roll);
      }
      if (edge) this.#trim(piece, edge, start, now);
      else this.#carry(piece, lane, start.x, now);
    };
    const roll = (): void => {
      const box = this.scroller()?.getBoundingClientRect();
      if (box && this.carried) {
        const by = last.clientX > box.right - EDGE ? 12 : last.clientX < box.left + 112 + EDGE ? -12 : 0;
        if (by) this.scroller()?.scrollBy(by, 0);
        if (by) this.#carry(piece, lane, start.x, last);
      }
      frame = requestAnimationFrame(roll);
    };
    const end = (keep: boolean) => (): void => {
      cancelAnimationFrame(frame);
      this.#release?.();
      this.#drop(piece, keep && this.moved);
    };
    const [up, cancel] = [end(true), end(false)];
    const esc = (key: KeyboardEvent): void => {
      if (key.key !== "Escape") return;
      key.preventDefault();
      key.stopPropagation();
      cancel();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", cancel);
    addEventListener("keydown", esc, true);
    this.#release = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", cancel);
      removeEventListener("keydown", esc, true);
      this.#release = null;
    };
  }

  #drop(piece: Piece, keep: boolean): void {
    const [carried, trimmed] = [this.carried, this.trimmed];
    this.carried = null;
    this.trimmed = null;
    if (trimmed) {
      if (keep) void this.room.keepLength(piece.beat);
      else this.room.dropLength(piece.beat);
    } else if (carried?.valid && keep) void this.room.moveTo(piece.beat, carried.index);
  }

  #trim(piece: Piece, edge: "start" | "end", start: { x: number; length: number }, event: PointerEvent): void {
    this.trimmed = { beat: piece.beat, edge };
    const by = ((event.clientX - start.x) / this.scale()) * (edge === "end" ? 1 : -1);
    let wanted = start.length + by;
    if (this.room.snap && !event.altKey && this.room.cut) {
      const near = NEAR / this.scale();
      const marks = [start.length, least(this.room.cut, piece.beat)];
      if (edge === "end") marks.push(this.room.frame - piece.at);
      const hit = marks.find((mark) => Math.abs(mark - wanted) < near && mark > 0);
      wanted = hit ?? wanted;
    }
    this.room.tryLength(piece.beat, Math.round(wanted));
  }

  #carry(piece: Piece, lane: HTMLElement, from: number, event: PointerEvent): void {
    const layout = this.room.layout;
    if (!layout) return;
    const box = lane.getBoundingClientRect();
    const scale = this.scale();
    const x = event.clientX - box.left;
    const others = layout.pieces.filter((other) => other.beat && other.beat !== piece.beat);
    const index = others.filter((other) => (other.at + other.length / 2) * scale < x).length;
    const before = others[index - 1];
    const line = others[index]?.at ?? (before ? before.at + before.length : 0);
    const valid = event.clientY > box.top - 60 && event.clientY < box.bottom + 60;
    this.carried = { piece, x: piece.at * scale + (event.clientX - from), line: line * scale, index, valid };
  }
}
