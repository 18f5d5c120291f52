/** What is looked at in the beat room: picture or motion, which takes are A and B, how they are compared. */
import type { TakeView } from "../../lib/types";
import type { Takes } from "./takes.svelte";
import type { BeatWork } from "./work.svelte";

export const MODES = ["one", "wipe", "side", "blink"] as const;
export type Mode = (typeof MODES)[number];
export type Half = "a" | "b";

export class Look {
  mode = $state.raw<Mode>("one");
  /** The half that number keys set. */
  half = $state.raw<Half>("b");
  /** 0 to 100: how much of A the wipe shows. */
  wipe = $state.raw(54);
  /** While blinking: which is on. */
  blinked = $state.raw<Half>("a");
  #chosen = $state.raw<{ a: number | null; b: number | null }>({ a: null, b: null });

  constructor(readonly work: BeatWork) {}

  get kind(): "still" | "motion" {
    return this.work.kind;
  }

  get takes(): Takes {
    return this.kind === "still" ? this.work.takes : this.work.motion;
  }

  /** A is the pick, until another is put there. */
  get a(): TakeView | null {
    return this.takes.get(this.#chosen.a) ?? this.takes.picked ?? this.takes.list.at(-1) ?? null;
  }

  /** B is the newest other. */
  get b(): TakeView | null {
    const other = this.takes.get(this.#chosen.b);
    if (other && other.number !== this.a?.number) return other;
    return this.takes.list.findLast((take) => take.number !== this.a?.number) ?? null;
  }

  get compares(): boolean {
    return this.mode !== "one" && this.b !== null;
  }

  /** The take that a key is about: the one that is shown, or in a comparison the one in the focused half. */
  get shown(): TakeView | null {
    return this.compares && this.half === "b" ? this.b : this.a;
  }

  put(half: Half, number: number): void {
    const other = half === "a" ? "b" : "a";
    const there = other === "a" ? this.a?.number : this.b?.number;
    const here = half === "a" ? this.a?.number : this.b?.number;
    this.#chosen = { ...this.#chosen, [half]: number, ...(there === number && { [other]: here ?? null }) };
  }

  /** A take of the strip: alone it is shown, in a comparison it goes to the focused half. */
  show(number: number): void {
    if (number < 1 || number > this.takes.list.length) return;
    this.put(this.compares ? this.half : "a", number);
  }

  turn(kind: "still" | "motion"): void {
    this.work.kind = kind;
    this.#chosen = { a: null, b: null };
  }

  /** Ends the comparison; A stays as it is. */
  keep(): void {
    this.mode = "one";
    this.#chosen = { a: null, b: null };
  }

  /** Which letters stand on which take. */
  get marks(): Record<number, string> {
    if (!this.compares) return {};
    return { ...(this.a && { [this.a.number]: "A" }), ...(this.b && { [this.b.number]: "B" }) };
  }
}
