/** Who and what is in a show: people, places and props, as the lists of the cast room have them. */
import type { ShowStore } from "../../lib/show.svelte";
import type { Json } from "../../lib/types";
import { parts, spoken } from "../../lib/words";

export type Kind = "people" | "places" | "props";

export interface Subject {
  kind: Kind;
  id: string;
  /** The node of its document, `character:maeve`. */
  node: string;
  /** The node of its picture, `portrait:maeve`. */
  picture: string;
  name: string;
  /** A few words under the name. */
  line: string;
}

export const KINDS: readonly Kind[] = ["people", "places", "props"];

/** What a kind is called, and where it lives: stages of its document and picture, the list that names all of it. */
export const KIND: Record<Kind, { one: string; title: string; document: string; picture: string; list: string; key: string; shape: string }> = {
  people: { one: "character", title: "People", document: "character", picture: "portrait", list: "cast:show", key: "characters", shape: "4/5" },
  places: { one: "place", title: "Places", document: "location", picture: "plate", list: "inventory:show", key: "locations", shape: "16/9" },
  props: { one: "prop", title: "Props", document: "prop", picture: "prop-picture", list: "inventory:show", key: "props", shape: "16/9" },
};

const OTHER_STAGES: Record<string, Kind> = { sheet: "people", voice: "people", "showcase-clip": "people", showcase: "people", "showcase-cut": "people" };

/** The kind and id that a node of this room is about; the first character where it is about none. */
export function aboutOf(node: string | null): { kind: Kind; id: string | null } {
  if (!node) return { kind: "people", id: null };
  const { stage, place } = parts(node);
  const kind = KINDS.find((one) => KIND[one].document === stage || KIND[one].picture === stage) ?? OTHER_STAGES[stage] ?? "people";
  const [id = ""] = (stage === "voice" ? place.replace(/^showcase\./, "") : place).split("."); // `sheet:maeve.turnaround`
  return { kind, id: id || null };
}

interface Seed {
  id: string;
  name: string;
  role?: string;
  summary?: string;
}

/** Everybody or everything of one kind, in the order of its list; before the list is read, in the order of the nodes. */
export function subjectsOf(show: ShowStore, kind: Kind): Subject[] {
  const { document, picture, list, key } = KIND[kind];
  const seeds = show.value(list, key) as unknown as Seed[] | undefined;
  const found: Seed[] = seeds ?? show.of(document).map((node) => ({ id: parts(node).place, name: spoken(parts(node).place) }));
  return found.map((seed) => {
    const node = `${document}:${seed.id}`;
    const said = (path: string): string | undefined => text(show.value(node, path));
    return {
      kind,
      id: seed.id,
      node,
      picture: `${picture}:${seed.id}`,
      name: said("name") ?? seed.name,
      line: said(kind === "people" ? "role" : kind === "places" ? "look" : "meaning") ?? seed.role ?? seed.summary ?? "",
    };
  });
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
