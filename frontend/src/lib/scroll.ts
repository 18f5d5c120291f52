/** Keeps where a list was scrolled to, so that coming back finds the same place: `<div {@attach keepScroll("board/s01e01")}>`. */
import type { Attachment } from "svelte/attachments";

const places = new Map<string, number>();

export function keepScroll(key: string): Attachment<HTMLElement> {
  return (element) => {
    const back = places.get(key);
    if (back) requestAnimationFrame(() => (element.scrollTop = back));
    const keep = (): void => void places.set(key, element.scrollTop);
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  };
}
