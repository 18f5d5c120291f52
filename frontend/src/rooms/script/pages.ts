/** Screenplay pages: ten characters an inch, 54 lines a page. An element that is written on is never broken in two. */
import type { Element } from "./elements";

const LINES = 54;
const WIDTH = { act: 60, scene: 57, action: 60, transition: 57, speech: 35 } as const;
const HOW_WIDTH = 25;

/** How many rows a text takes at a width, in characters; wide signs count twice. */
export function rows(text: string, width: number): number {
  let total = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(/\s+/)) {
      let cells = [...word].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(sign) ? 2 : 1), 0);
      if (used && used + 1 + cells > width) [count, used] = [count + 1, 0];
      for (; cells > width; cells -= width) count += 1;
      used += cells + (used ? 1 : 0);
    }
    total += count;
  }
  return total;
}

function height(element: Element): number {
  const own = rows(element.text || " ", WIDTH[element.kind]);
  return element.kind === "speech" ? own + 1 + (element.how ? rows(`(${element.how})`, HOW_WIDTH) : 0) : own;
}

const gap = ({ kind }: Element): number => (kind === "scene" || kind === "act" ? 2 : 1);
const leads = (element: Element | undefined): boolean => element?.kind === "scene" || element?.kind === "act" || element?.kind === "transition";

/** The elements of each page. Headings take what follows along. */
export function paginate(elements: Element[]): Element[][] {
  const pages: Element[][] = [[]];
  let used = 0;
  for (let at = 0; at < elements.length; ) {
    let end = at + 1;
    while (leads(elements[end - 1]) && end < elements.length) end += 1; // a heading and what it heads
    const block = elements.slice(at, end);
    const needed = block.reduce((sum, element, index) => sum + height(element) + (index || used ? gap(element) : 0), 0);
    if (used && used + needed > LINES) {
      pages.push([]);
      used = 0;
      continue;
    }
    pages.at(-1)?.push(...block);
    used += needed;
    at = end;
  }
  return pages.filter((page) => page.length);
}
