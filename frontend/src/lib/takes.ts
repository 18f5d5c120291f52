/** What of a take is seen, and how a take is called. */
import type { TakeView } from "./types";

/** Whether a file of that kind is a picture or a clip. */
export const seen = (mime: string): boolean => /^(image|video)\//.test(mime);

/** The picture or clip of a take. */
export function pictureOf(take: TakeView | null | undefined): TakeView["outputs"][number] | null {
  return take?.outputs.find((output) => seen(output.mime)) ?? null;
}
