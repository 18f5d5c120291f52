/** Where we are, by the address; `go` moves, links inside the page move without a reload. */

export const ROOMS = ["show", "cast", "season", "script", "board", "beat", "cut", "package"] as const;
export type ShowRoom = (typeof ROOMS)[number];
export type Room = "library" | "queue" | "models" | ShowRoom | "lost";

export interface Route {
  room: Room;
  /** The show, in its rooms. */
  slug: string | null;
  /** `s01e01`, in the rooms of an episode. */
  episode: string | null;
  /** A place of a beat, `s01e01.b07`. */
  beat: string | null;
  /** A node of the cast room, `character:maeve`. */
  node: string | null;
}

/** Reads a path; what is no room is `lost`. */
export function read(path: string): Route {
  const bare: Route = { room: "lost", slug: null, episode: null, beat: null, node: null };
  const [first, second, third, fourth] = path.split("/").filter(Boolean).map(decodeURIComponent);
  if (!first) return { ...bare, room: "library" };
  if (!second) return first === "queue" || first === "models" ? { ...bare, room: first } : { ...bare, room: "show", slug: first };
  if (!(ROOMS as readonly string[]).includes(second)) return { ...bare, slug: first };
  const route: Route = { ...bare, room: second as ShowRoom, slug: first };
  if (second === "cast") return { ...route, node: third ?? null };
  if (second === "beat") return { ...route, beat: third ?? null, episode: third?.split(".")[0] ?? null };
  if (!third) return route;
  return { ...route, episode: third, beat: fourth ? `${third}.${fourth}` : null };
}

const enc = encodeURIComponent;

/** The addresses of the rooms. */
export const to = {
  library: (): string => "/",
  queue: (): string => "/queue",
  models: (): string => "/models",
  show: (slug: string): string => `/${enc(slug)}/show`,
  cast: (slug: string, node?: string): string => `/${enc(slug)}/cast${node ? `/${node}` : ""}`,
  season: (slug: string): string => `/${enc(slug)}/season`,
  script: (slug: string, episode: string): string => `/${enc(slug)}/script/${episode}`,
  /** `beat` as a place: `s01e01.b07`. */
  board: (slug: string, episode: string, beat?: string): string => `/${enc(slug)}/board/${episode}${beat ? `/${beat.split(".").pop()}` : ""}`,
  beat: (slug: string, beat: string): string => `/${enc(slug)}/beat/${beat}`,
  cut: (slug: string, episode: string): string => `/${enc(slug)}/cut/${episode}`,
  package: (slug: string): string => `/${enc(slug)}/package`,
  /** The room where a node is worked on. */
  node: (slug: string, node: string): string => {
    const [stage = "", place = ""] = node.split(":");
    const beat = /^(s\d+e\d+)\.(b\w+)/.exec(place);
    if (beat) return to.beat(slug, `${beat[1]}.${beat[2]}`);
    if (["character", "portrait", "sheet", "voice", "location", "plate", "prop", "prop-picture", "cast", "grid", "showcase", "showcase-clip"].includes(stage))
      return to.cast(slug, node);
    if (stage === "season" || stage === "format") return to.season(slug);
    if (stage === "script" && place) return to.script(slug, place);
    if (stage === "storyboard" && place) return to.board(slug, place);
    if (/^s\d+e\d+/.test(place)) return to.cut(slug, place.split(".")[0] ?? place);
    return to.show(slug);
  },
};

/** Rooms of no show, and of a show in the order of its tabs. */
export const HOUSE = ["library", "queue", "models"] as const;
export const TABS = ROOMS.filter((room) => room !== "beat");

/** The address of a room: of a show where it is one of its rooms, of an episode where it is about one. */
export function addressOf(room: (typeof HOUSE)[number] | (typeof TABS)[number], slug: string, episode: string): string {
  if (room === "library" || room === "queue" || room === "models") return to[room]();
  return room === "cast" ? to.cast(slug) : to[room](slug, episode);
}

class Router {
  path = $state.raw(location.pathname);
  route = $derived(read(this.path));

  constructor() {
    addEventListener("popstate", () => {
      this.path = location.pathname;
    });
    document.addEventListener("click", (event) => this.#follow(event));
  }

  /** Moves to a path; `replace` leaves no step in the history. */
  go(path: string, { replace = false } = {}): void {
    if (path === location.pathname + location.search) return;
    history[replace ? "replaceState" : "pushState"](null, "", path);
    this.path = location.pathname;
  }

  back(): void {
    history.back();
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.("a[href]");
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (/^\/(api|media|packages)\//.test(link.pathname)) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }
}

export const router = new Router();
