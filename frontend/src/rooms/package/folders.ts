/** A package as folders, in the order in which somebody looks for them. */
import type { IconName } from "../../lib/icons";
import type { Package } from "../../lib/types";
import { spoken } from "../../lib/words";

export type PackedFile = Package["files"][number];

export interface Folder {
  name: string;
  title: string;
  icon: IconName;
  size: number;
  files: PackedFile[];
}

const KINDS: [ending: RegExp, icon: IconName][] = [
  [/\.(mp4|webm|mov)$/, "film"],
  [/\.(png|jpe?g|webp)$/, "image"],
  [/\.(wav|m4a|mp3)$/, "audio-lines"],
  [/\.srt$/, "captions"],
  [/\.(pdf|fountain|fdx|md|txt)$/, "file-text"],
  [/\.html$/, "globe"],
];

export function iconOf(path: string): IconName {
  return KINDS.find(([ending]) => ending.test(path))?.[1] ?? "box";
}

/** The folders at the top of a package; files beside them come first as `The show`. */
export function foldersOf(files: readonly PackedFile[]): Folder[] {
  const found = new Map<string, PackedFile[]>();
  for (const file of files) {
    const slash = file.path.indexOf("/");
    const name = slash < 0 ? "" : file.path.slice(0, slash);
    found.set(name, [...(found.get(name) ?? []), file]);
  }
  return [...found]
    .sort(([a], [b]) => Number(b === "") - Number(a === "") || a.localeCompare(b))
    .map(([name, list]) => ({
      name,
      title: name ? spoken(name) : "The show",
      icon: name ? (iconOf(list[0]?.path ?? "") === "box" ? "package" : iconOf(list[0]?.path ?? "")) : "clapperboard",
      size: list.reduce((sum, file) => sum + file.size, 0),
      files: list,
    }));
}
