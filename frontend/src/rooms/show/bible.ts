/** The fields of the bible by part: texts that are read, and facts beside each other. */
import type { Json } from "../../lib/types";
import { paletteWords, readPalette, readReferences, referenceWords } from "./lists";

export interface BibleField {
  path: string;
  label: string;
  placeholder?: string;
  kind?: "lines" | "choice";
  options?: readonly string[];
  format?: (value: Json | undefined) => string;
  parse?: (words: string) => Json;
}

export interface Part {
  title: string;
  texts: readonly BibleField[];
  facts: readonly BibleField[];
  /** Below the facts, as wide as the page. */
  last?: BibleField;
}

const field = (path: string, label: string, placeholder?: string, more: Partial<BibleField> = {}): BibleField => ({ path, label, placeholder, ...more }) as BibleField;
const HEARD = ["Heard", "Not heard"] as const;

export const PARTS: readonly Part[] = [
  {
    title: "World",
    texts: [
      field("premise", "Premise", "What the show is about"),
      field("world", "The world", "How this world works", {
        format: (value) => (Array.isArray(value) ? value.join("\n\n") : ""),
        parse: (words) => words.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean),
      }),
    ],
    facts: [
      field("logline", "Logline"),
      field("title", "Title"),
      field("tagline", "Tagline"),
      field("setting", "Setting"),
      field("period", "Period", "When it plays"),
      field("question", "What the season asks"),
      field("theme", "Theme"),
    ],
  },
  {
    title: "Look",
    texts: [field("style_guide", "Style guide", "The look in a few sentences")],
    facts: [
      field("visual_aesthetics.colour", "Colour"),
      field("visual_aesthetics.lighting", "Lighting"),
      field("visual_aesthetics.composition", "Composition"),
      field("style.line", "Said with every picture", "The style in one sentence"),
      field("style.medium", "Medium"),
      field("production_style", "Production", undefined, { kind: "choice", options: ["animation", "live action"] }),
      field("style.look", "Hand of the draft artist"),
      field("style.palette", "Palette, one colour a line: name, value, use", undefined, { format: paletteWords, parse: readPalette }),
    ],
    last: field("cinematic_references", "References, one a line: title, then what to take from it", "A film, and what to take from it", { format: referenceWords, parse: readReferences }),
  },
  {
    title: "Rules",
    texts: [field("rules", "Rules, one a line", "What never happens, what always does", { kind: "lines" })],
    facts: [
      field("genre", "Genre"),
      field("blend", "With a touch of", "No second genre"),
      field("mood", "Mood"),
      field("target_audience", "For whom"),
      field("narrator", "Narrator", undefined, { kind: "choice", options: HEARD, format: (value) => HEARD[value ? 0 : 1], parse: (words) => words === HEARD[0] }),
    ],
  },
];
