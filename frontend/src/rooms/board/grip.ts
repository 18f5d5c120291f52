/** The keyboard on the board: arrows in reading order, Shift for more, Space and Ctrl A, Alt and arrows to move. */
import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";
import type { Board } from "./board.svelte";
import { neighbour } from "./geometry";

interface On {
  open: (id: string) => void;
  move: (by: 1 | -1) => void;
}

/** Puts the focus on a card, wherever it went. */
export async function focusCard(board: HTMLElement | null | undefined, id: string | null): Promise<void> {
  await tick();
  const face = id ? board?.querySelector<HTMLElement>(`[data-beat="${CSS.escape(id)}"] .face`) : null;
  face?.focus({ preventScroll: true });
  face?.closest("[data-beat]")?.scrollIntoView({ block: "nearest" });
}

function next(board: Board, element: HTMLElement, key: string): string | null {
  const order = board.shown.map((beat) => beat.id);
  const here = board.at ? order.indexOf(board.at) : -1;
  if (here < 0) return order[0] ?? null;
  if (key === "ArrowUp" || key === "ArrowDown") return neighbour(element, order[here] ?? "", key === "ArrowDown");
  const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: order.length - 1 }[key] ?? here;
  return order[to] ?? null;
}

export function grip(board: Board, on: On): Attachment<HTMLElement> {
  return (element) => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.target instanceof HTMLElement) || !event.target.classList.contains("face") || event.defaultPrevented) return;
      const id = event.target.closest<HTMLElement>("[data-beat]")?.dataset.beat;
      if (!id) return;
      if (/^(Arrow|Home$|End$)/.test(event.key)) {
        board.at = id;
        if (event.altKey) on.move(/Left|Up/.test(event.key) ? -1 : 1);
        else if (event.ctrlKey || event.metaKey) return;
        else {
          const to = next(board, element, event.key);
          if (to) {
            board.select(to, { range: event.shiftKey });
            void focusCard(element, to);
          }
        }
      } else if (event.key === "Enter" && !event.ctrlKey) on.open(id);
      else if (event.key === " ") board.select(id, { add: true });
      else if (event.key === "Escape" && board.selected.length) board.selected = board.selected.length > 1 ? [id] : [];
      else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) board.selectMany(board.shown.map((beat) => beat.id));
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  };
}
