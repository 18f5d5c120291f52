/** The one picture that stands for a show: somebody of the cast, seen well, where much is at stake. */
import { keyframesOf, type EpisodeView } from "../../lib/episodes";
import type { ShowStore } from "../../lib/show.svelte";
import { parts } from "../../lib/words";

interface Beat {
  id: string;
  characters?: string[];
  tension?: number;
  shots?: { size?: string }[];
}

const SEEN: Record<string, number> = { medium: 5, "medium-close": 5, "medium-wide": 4, full: 3, close: 4, wide: 2 };

/** The digest of the picture; null while none is drawn, or while the storyboard is being read. */
export function keyArt(show: ShowStore, episodes: readonly EpisodeView[]): string | null {
  for (const episode of episodes) {
    const drawn = keyframesOf(show, episode.id).filter((id) => show.nodes.get(id)?.digest);
    if (!drawn.length) continue;
    const board = show.documents.get(`storyboard:${episode.id}`)?.document.beats as unknown as Beat[] | undefined;
    if (!board) return null;
    const worth = new Map(board.map((beat) => [beat.id, score(beat)]));
    const of = (id: string): number => worth.get(parts(id).place.split(".")[1] ?? "") ?? 0;
    const best = drawn.reduce((best, id) => (of(id) > of(best) ? id : best));
    return show.nodes.get(best)?.digest ?? null;
  }
  return null;
}

function score(beat: Beat): number {
  const people = beat.characters?.length ?? 0;
  const company = people === 0 ? 0 : people <= 2 ? 4 : 2;
  return company + (SEEN[beat.shots?.[0]?.size ?? ""] ?? 0) + (beat.tension ?? 0) / 10;
}
