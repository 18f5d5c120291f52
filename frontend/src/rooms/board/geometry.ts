/** Where the cards are. Only scenes that cross the window are measured. */

export interface Card {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  middle: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function* cards(board: HTMLElement, from: number, to: number): Generator<Card> {
  for (const scene of board.querySelectorAll<HTMLElement>("[data-scene]")) {
    const around = scene.getBoundingClientRect();
    if (around.bottom < from || around.top > to) continue;
    for (const element of scene.querySelectorAll<HTMLElement>("[data-beat]")) {
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      yield { id: element.dataset.beat ?? "", left, right, top, bottom, height, middle: (left + right) / 2 };
    }
  }
}

/** The card under a point, or the nearest one in its row. */
export function cardAt(board: HTMLElement, x: number, y: number): Card | null {
  let best: Card | null = null;
  let least = Infinity;
  const area = board.getBoundingClientRect();
  for (const card of cards(board, area.top, area.bottom)) {
    const across = Math.max(card.left - x, 0, x - card.right);
    const down = Math.max(card.top - y, 0, y - card.bottom);
    const away = across + down * 3;
    if (away < least) [best, least] = [card, away];
  }
  return best;
}

/** Ids of the cards that a box touches. */
export function cardsIn(board: HTMLElement, box: Box): string[] {
  const found: string[] = [];
  for (const card of cards(board, box.top, box.bottom))
    if (card.left < box.right && card.right > box.left && card.top < box.bottom && card.bottom > box.top) found.push(card.id);
  return found;
}

/** The card above or below one, in whatever scene: the nearest row, then the nearest in it. */
export function neighbour(board: HTMLElement, id: string, down: boolean): string | null {
  const all = [...cards(board, -Infinity, Infinity)];
  const here = all.find((card) => card.id === id);
  if (!here) return null;
  const beyond = all.filter((card) => (down ? card.top >= here.bottom - 4 : card.bottom <= here.top + 4));
  if (!beyond.length) return null;
  const row = down ? Math.min(...beyond.map((card) => card.top)) : Math.max(...beyond.map((card) => card.top));
  const nearest = beyond.filter((card) => Math.abs(card.top - row) < 4).sort((a, b) => Math.abs(a.middle - here.middle) - Math.abs(b.middle - here.middle));
  return nearest[0]?.id ?? null;
}
