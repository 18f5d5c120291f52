/** Names of the people, places and things of a show, from its two lists; read when first asked for. */
import type { ShowStore } from "../../lib/show.svelte";
import { spoken } from "../../lib/words";
import type { Choice } from "./film";

const CAST = "cast:show";
const INVENTORY = "inventory:show";

export interface Names {
  people: readonly Choice[];
  places: readonly Choice[];
  things: readonly Choice[];
}

/** Reads the lists where they stand: `$effect(() => readNames(show))`. */
export function readNames(show: ShowStore): void {
  for (const node of [CAST, INVENTORY]) if (show.nodes.get(node)?.version != null && !show.documents.has(node)) void show.document(node).catch(() => undefined);
}

function listed(show: ShowStore, node: string, part: string): Choice[] {
  const list = show.documents.get(node)?.document[part] as unknown as { id: string; name: string }[] | undefined;
  return (list ?? []).map(({ id, name }) => [id, name] as const);
}

export function namesOf(show: ShowStore): Names {
  return { people: listed(show, CAST, "characters"), places: listed(show, INVENTORY, "locations"), things: listed(show, INVENTORY, "props") };
}

/** A person as they are called on set: the given name where it is theirs alone. */
export function shortName(names: Names, id: string): string {
  const full = [...names.people, ...names.things].find(([known]) => known === id)?.[1];
  if (!full) return spoken(id);
  const [first = full] = full.split(" ");
  const alone = names.people.filter(([, name]) => name.split(" ")[0] === first).length === 1;
  return alone && first.length > 2 && !/^(the|dr|mr|ms|mrs|sir|old|captain|chief|sister|brother|father|mother|lady|lord|judge|mayor|sheriff|doc)\.?$/i.test(first) ? first : full;
}

/** Those of a beat who are people, by short names: `Hale, Ines`. */
export function whoWords(names: Names, characters: readonly string[]): string {
  return characters.filter((id) => names.people.some(([known]) => known === id)).map((id) => shortName(names, id)).join(", ");
}
