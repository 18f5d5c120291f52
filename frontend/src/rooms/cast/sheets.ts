/** The fields of a document of the cast room, in groups: everything that a person, place or prop says of itself. */
import type { ShowStore } from "../../lib/show.svelte";
import type { Json } from "../../lib/types";
import { spoken } from "../../lib/words";
import { subjectsOf, type Kind, type Subject } from "./subjects";

export interface Entry {
  path: string;
  label: string;
  kind?: "words" | "lines" | "number" | "choice";
  options?: readonly string[];
  placeholder?: string;
  /** A `#rrggbb`, shown with its colour. */
  colour?: boolean;
  /** As wide as the sheet. */
  wide?: boolean;
  script?: boolean;
  format?: (value: Json | undefined) => string;
  parse?: (words: string) => Json;
}

export interface Group {
  title: string;
  fields: Entry[];
}

const PRESENTATIONS = ["feminine", "masculine", "neutral"] as const;
const BUILDS = ["child", "teen", "slim", "average", "tall", "broad", "stout", "elder"] as const;
const DICTIONS = ["dry", "clipped", "warm", "formal", "grand", "gush", "plain"] as const;
const EFFECTS = ["none", "robot", "radio", "whisper"] as const;

const words = (path: string, label: string, placeholder = "Nothing written yet"): Entry => ({ path, label, placeholder });
const lines = (path: string, label: string, placeholder = "None, one a line"): Entry => ({ path, label, kind: "lines", placeholder });
const choice = (path: string, label: string, options: readonly string[]): Entry => ({ path, label, kind: "choice", options });
const colour = (path: string, label: string): Entry => ({ path, label, colour: true });
/** A number that may be missing. */
const maybe = (path: string, label: string): Entry => ({ path, label, placeholder: "Not said", parse: (text) => (text.trim() ? Number(text) : null) });
const yesNo = (path: string, label: string): Entry => ({ ...choice(path, label, ["Yes", "No"]), format: (value) => (value ? "Yes" : "No"), parse: (text) => text === "Yes" });

type Part = Record<string, Json>;
const listAt = (show: ShowStore, node: string, path: string): Part[] => (show.value(node, path) ?? []) as Part[];
const partAt = (show: ShowStore, node: string, path: string): Part => (show.value(node, path) ?? {}) as Part;

/** Names of one kind by id, and back. */
function namesOf(show: ShowStore, kind: Kind): { name: (id: string) => string; id: (name: string) => string; all: string[] } {
  const found = subjectsOf(show, kind);
  return { name: (id) => found.find((one) => one.id === id)?.name ?? id, id: (name) => found.find((one) => one.name === name)?.id ?? name, all: found.map((one) => one.name) };
}

/** An id that is shown and chosen by its name; `none` stands for an empty one. */
function named(show: ShowStore, kind: Kind, path: string, label: string, none: string): Entry {
  const known = namesOf(show, kind);
  return { ...choice(path, label, [none, ...known.all]), format: (value) => (value ? known.name(String(value)) : none), parse: (text) => (text === none ? "" : known.id(text)) };
}

function haunts(show: ShowStore): Entry {
  const known = namesOf(show, "places");
  const split = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);
  return { ...lines("haunts", "Found at, one place a line"), format: (value) => ((value ?? []) as string[]).map(known.name).join("\n"), parse: (text) => split(text).map(known.id) };
}

/** The two fields that stand under the pictures: what must always be seen, and what never. */
export function rulesOf({ kind }: Subject): Entry[] {
  if (kind === "people") return [lines("distinctive_traits", "Always"), lines("performance_notes", "How they play it")];
  if (kind === "places") return [lines("always", "Always"), lines("never", "Never", "Nothing is ruled out")];
  return [words("look", "How it looks"), words("meaning", "What it means")];
}

/** Everything else, in groups. */
export function groupsOf(show: ShowStore, subject: Subject): Group[] {
  if (subject.kind === "places") return placeGroups(show, subject);
  if (subject.kind === "props") return [{ title: "Object", fields: [words("kind", "What it is"), { ...words("colour", "Colour"), colour: true }, words("material", "Made of"), named(show, "people", "owner", "Whose it is", "Nobody's")] }];
  return personGroups(show, subject);
}

function placeGroups(show: ShowStore, { node }: Subject): Group[] {
  const lights = Object.keys(partAt(show, node, "light"));
  return [
    { title: "Place", fields: [{ ...words("look", "How it looks"), wide: true }, { ...words("layout", "How it is laid out"), wide: true }, words("sound", "What is heard"), yesNo("interior", "Indoors")] },
    { title: "Light", fields: lights.map((time) => words(`light.${time}`, time === "golden" ? "Golden hour" : spoken(time))) },
    { title: "As drafts draw it", fields: [words("place.set", "Kind of set"), words("place.name", "Said as"), lines("place.details", "Details of the set"), yesNo("place.interior", "Drawn indoors")] },
  ].filter((group) => group.fields.length);
}

function personGroups(show: ShowStore, subject: Subject): Group[] {
  const { node, id } = subject;
  const names = new Map(subjectsOf(show, "people").map((one) => [one.id, one.name]));
  const relations = Object.keys(partAt(show, node, "relations")).filter((other) => other !== id);
  return [
    { title: "Heart", fields: [words("vibe", "First impression"), words("want", "Wants"), words("need", "Needs"), words("flaw", "Flaw"), words("secret", "Secret")] },
    { title: "Body", fields: [{ ...words("biometrics.appearance", "Appearance"), wide: true }, words("biometrics.build", "Build"), words("biometrics.features", "Features"), words("biometrics.age", "Age"), words("biometrics.height", "Height")] },
    { title: "Dress", fields: [lines("wardrobe", "Wears"), lines("accessories", "Carries")] },
    { title: "Others", fields: [...relations.map((other) => words(`relations.${other}`, names.get(other) ?? spoken(other))), haunts(show)] },
    { title: "Motion", fields: [{ ...lines("animation", "How they move"), wide: true }] },
    ...listAt(show, node, "showcase_scenes").map((_scene, index) => scene(show, index)),
    drawn(show, node),
  ];
}

function scene(show: ShowStore, index: number): Group {
  const at = (name: string): string => `showcase_scenes.${index}.${name}`;
  return {
    title: index ? `Scene ${index + 1} of their own` : "Showcase",
    fields: [words(at("title"), "Title"), named(show, "places", at("location"), "Place", "Where they are found"), { ...words(at("description"), "What we see"), wide: true }, lines(at("moments"), "Moments"), { ...words(at("line"), "Line"), script: true }],
  };
}

function drawn(show: ShowStore, node: string): Group {
  const garments = listAt(show, node, "look.wardrobe").flatMap(({ slot }, index) => [words(`look.wardrobe.${index}.kind`, spoken(String(slot))), colour(`look.wardrobe.${index}.colour`, `Colour of ${String(slot)}`)]);
  const home = show.value(node, "home") ? [words("home.set", "Behind their portrait"), lines("home.details", "Details behind")] : [];
  return {
    title: "As drafts draw them",
    fields: [
      words("look.species", "Species"), choice("look.presentation", "Presents as", PRESENTATIONS), choice("look.build", "Build", BUILDS), maybe("look.age", "Years"),
      words("look.hair", "Hair"), colour("look.hair_colour", "Colour of hair"), words("look.facial_hair", "Facial hair"), colour("look.skin", "Skin"),
      colour("look.eyes", "Eyes"), lines("look.features", "Features"), lines("look.accessories", "Worn always"), ...garments, ...home,
    ],
  };
}

/** How somebody sounds. */
export const VOICE: Entry[] = [
  choice("voice.diction", "Manner", DICTIONS),
  choice("voice.presentation", "Presents as", PRESENTATIONS),
  { path: "voice.pitch", label: "Pitch, -1 deep to 1 high", kind: "number" },
  { path: "voice.pace", label: "Pace, 0.6 to 1.5", kind: "number" },
  maybe("voice.age", "Years"),
  words("voice.accent", "Accent"),
  choice("voice.effect", "Effect", EFFECTS),
  { path: "voice.say", label: "Said as, one name a line: Kael: kale", format: sayings, parse: readSayings, placeholder: "As written" },
];

function sayings(value: Json | undefined): string {
  return Object.entries((value ?? {}) as Record<string, string>).map(([name, said]) => `${name}: ${said}`).join("\n");
}

function readSayings(text: string): Json {
  const pairs = text.split("\n").map((line) => line.split(":").map((part) => part.trim()));
  return Object.fromEntries(pairs.filter(([name, said]) => name && said) as [string, string][]);
}

/** A voice in a few words: `Deep, dry, robot`. */
export function voiceWords(spec: Part): string {
  const pitch = Number(spec.pitch ?? 0);
  const height = pitch <= -0.3 ? "deep" : pitch >= 0.3 ? "high" : "middle";
  const pace = Number(spec.pace ?? 1);
  const speed = pace <= 0.93 ? "slow" : pace >= 1.07 ? "quick" : "";
  const effect = spec.effect && spec.effect !== "none" ? String(spec.effect) : "";
  return spoken([height, String(spec.diction ?? "plain"), speed, effect].filter(Boolean).join(", "));
}
