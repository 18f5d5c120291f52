/** The kinds of work that somebody does for a show, by their icons. */
import type { IconName } from "../../lib/icons";

const ICON: Record<string, IconName> = { text: "file-text", image: "image", video: "film", voice: "mic", music: "music", sound: "audio-lines" };

export const portIcon = (port: string): IconName => ICON[port] ?? "box";
