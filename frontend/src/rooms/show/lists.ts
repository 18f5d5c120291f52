/** Lists of the bible as lines of text, and read back from them. */
import type { Json } from "../../lib/types";

type Entry = Record<string, Json>;
const entries = (value: Json | undefined): Entry[] => (Array.isArray(value) ? (value as Entry[]) : []);
const lines = (words: string): string[] => words.split("\n").map((line) => line.trim()).filter(Boolean);

/** `Blade Runner: rain on glass` for each reference. */
export function referenceWords(value: Json | undefined): string {
  return entries(value)
    .map((entry) => `${entry.title as string}: ${entry.take as string}`)
    .join("\n");
}

/** A title may hold a colon itself (`Alien: Covenant: the dark`): the last one with a space behind it divides. */
export function readReferences(words: string): Json {
  return lines(words).map((line) => {
    const at = line.lastIndexOf(": ");
    return at < 0 ? { title: line, take: "its mood" } : { title: line.slice(0, at).trim(), take: line.slice(at + 2).trim() };
  });
}

/** `Night blue #0b1a2c ground` for each colour. */
export function paletteWords(value: Json | undefined): string {
  return entries(value)
    .map((entry) => [entry.name, entry.hex, entry.role].filter(Boolean).join(" "))
    .join("\n");
}

/** A line without a value keeps its words as the name; the server says what is wrong with it. */
export function readPalette(words: string): Json {
  return lines(words).map((line) => {
    const found = /^(.*?)\s*(#[0-9a-f]{6})\s*(.*)$/i.exec(line);
    if (!found) return { name: line, hex: "", role: "" };
    const [, name = "", hex = "", role = ""] = found;
    return { name: name || hex, hex: hex.toLowerCase(), role };
  });
}
