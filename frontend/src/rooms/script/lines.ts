/** Lines that come into a beat or leave it: as steps, with the shots that they are heard in kept right. */
import type { Json, Step } from "../../lib/types";
import type { BeatText, Spoken } from "./elements";

const edit = (node: string, path: string, value: Json): Step => ({ do: "edit", node, path, value });

/** A line at the end of a beat; it is heard in the beat's last shot. */
export function adding(node: string, beat: BeatText, line: Spoken): Step[] {
  const lines = beat.dialogue ?? [];
  const steps = [edit(node, `beats.${beat.id}.dialogue`, [...lines, line] as unknown as Json)];
  const last = beat.shots.at(-1);
  if (last) steps.push(edit(node, `beats.${beat.id}.shots.${last.id}.lines`, [...last.lines, lines.length]));
  return steps;
}

/** A beat without one of its lines, counted from 0; shots follow what they hear. */
export function removing(node: string, beat: BeatText, index: number): Step[] {
  const rest = (beat.dialogue ?? []).filter((_, at) => at !== index);
  const shots = beat.shots
    .filter((shot) => shot.lines.some((line) => line >= index))
    .map((shot) => edit(node, `beats.${beat.id}.shots.${shot.id}.lines`, shot.lines.filter((line) => line !== index).map((line) => (line > index ? line - 1 : line))));
  return [...shots, edit(node, `beats.${beat.id}.dialogue`, (rest.length ? rest : null) as unknown as Json)];
}
