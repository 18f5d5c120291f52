/** The room that was used last in each show: a card of the library opens there. */
import { to } from "./router.svelte";

const key = (slug: string): string => `last-room:${slug}`;

export function rememberRoom(slug: string, path: string): void {
  localStorage.setItem(key(slug), path);
}

export function lastRoom(slug: string): string {
  const path = localStorage.getItem(key(slug));
  return path?.startsWith(`/${encodeURIComponent(slug)}/`) ? path : to.show(slug);
}
