/** Paths inside a document, as `pflow edit` takes them: `look.hair`, `world.0`, `beats.b07.shots.a.size`. */
import type { Json } from "./types";

type Branch = { [key: string]: Json } | Json[];

const isBranch = (value: Json | undefined): value is Branch => typeof value === "object" && value !== null;

/** Where in a list a part of a path points: the entry with that id, or the number. */
function indexIn(list: Json[], part: string): number {
  const byId = list.findIndex((entry) => isBranch(entry) && !Array.isArray(entry) && entry.id === part);
  return byId >= 0 ? byId : /^\d+$/.test(part) ? Number(part) : -1;
}

/** The value at a path, or undefined. */
export function valueAt(document: Json, path: string): Json | undefined {
  let here: Json | undefined = document;
  for (const part of path.split(".")) {
    if (!isBranch(here)) return undefined;
    here = Array.isArray(here) ? here[indexIn(here, part)] : here[part];
  }
  return here;
}

/** The document with one value changed; everything beside the path is shared with the old one. */
export function withValue<D extends Json>(document: D, path: string, value: Json): D {
  const [first, ...rest] = path.split(".");
  if (first === undefined || !isBranch(document)) return document;
  const key = Array.isArray(document) ? indexIn(document, first) : first;
  const old = (document as Record<string | number, Json>)[key];
  const changed = rest.length ? (old === undefined ? old : withValue(old, rest.join("."), value)) : value;
  if (changed === undefined) return document;
  if (!Array.isArray(document)) return { ...(document as object), [key]: changed } as D;
  return document.map((entry, index) => (index === key ? changed : entry)) as D;
}

type Part = { [key: string]: Json };

function moved(list: Part[], id: string, to: number): Part[] {
  const rest = list.filter((entry) => entry.id !== id);
  rest.splice(to - 1, 0, ...list.filter((entry) => entry.id === id));
  return rest;
}

/** A storyboard with a beat (or a shot inside its beat) at another position, counted from 1; the numbers follow. */
export function reordered<D extends Json>(board: D, place: string, to: number): D {
  const [, beat = "", shot] = place.split(".");
  if (shot) {
    const shots = valueAt(board, `beats.${beat}.shots`);
    return Array.isArray(shots) ? withValue(board, `beats.${beat}.shots`, moved(shots as Part[], shot, to)) : board;
  }
  const beats = valueAt(board, "beats");
  if (!Array.isArray(beats)) return board;
  const order = moved(beats as Part[], beat, to);
  return withValue(board, "beats", order.map((entry, index) => (entry.beat_number === index + 1 ? entry : { ...entry, beat_number: index + 1 })));
}
