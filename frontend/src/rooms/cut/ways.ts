/** How one beat goes into the next. Both documents say it: the `out` of the first and the `in` of the second. */
import type { Step } from "../../lib/types";
import type { BoardBeat } from "./layout";

export interface Way {
  name: string;
  label: string;
  /** Needs the next beat right behind it, with no card between. */
  joins: boolean;
}

export const WAYS: Way[] = [
  { name: "cut", label: "Cut", joins: false },
  { name: "match", label: "Match cut", joins: true },
  { name: "dissolve", label: "Dissolve", joins: true },
  { name: "wipe", label: "Wipe", joins: true },
  { name: "through black", label: "Fade through black", joins: true },
  { name: "fade to black", label: "Fade to black", joins: false },
];

/** The way that the cut takes. */
export function wayInto(beat: BoardBeat, next: BoardBeat | null): string {
  const [out, into] = [beat.transitions.out, next?.transitions.in ?? "cut"];
  for (const soft of ["dissolve", "wipe"]) if (next && (out === soft || into === soft)) return soft;
  if (out === "fade to black") return into === "fade from black" ? "through black" : "fade to black";
  return next && (out === "match" || into === "match") ? "match" : "cut";
}

/** The steps that make it so, in both documents. */
export function stepsInto(board: string, beat: BoardBeat, next: BoardBeat | null, way: string): Step[] {
  const out = way === "through black" ? "fade to black" : way;
  const into = way === "through black" ? "fade from black" : way === "fade to black" ? "cut" : way;
  const steps: Step[] = [];
  if (beat.transitions.out !== out) steps.push({ do: "edit", node: board, path: `beats.${beat.id}.transitions.out`, value: out });
  if (next && next.transitions.in !== into) steps.push({ do: "edit", node: board, path: `beats.${next.id}.transitions.in`, value: into });
  return steps;
}
