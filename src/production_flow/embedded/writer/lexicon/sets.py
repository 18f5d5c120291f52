"""How each set is laid out, and what light does there from dawn to night.

`{a}`, `{b}` are the first and the last of the place's details; colours stand in the show's own names.
"""

from __future__ import annotations

from production_flow.documents.scene import TimeOfDay

LAYOUTS: dict[str, tuple[str, ...]] = {
    "noir_street": ("The street runs away to the left; {a} on the right-hand corner, doorway for two at centre. Traffic crosses behind.", "Long lens down the pavement: {a} near, {b} far, one lit window above the line of hats."),
    "village_square": ("A round space entered from three sides; {a} off centre, café tables to the right, steps at the back for whoever must be looked up to.", "{a} in the middle distance, arcade behind, one alley left through which everybody arrives late."),
    "office": ("Desk to the right, facing the door on the left; window behind the desk, {b} between them. The visitor's chair has its back to the door.", "Door left, window right, and {a} in the only straight line between."),
    "kitchen": ("{a} along the back wall, long table across the front, window left, door to the yard right. People talk over the table and cook with their backs turned.", "Galley shape: stove left, sink under the window, table near camera with a place always free."),
    "bar": ("Counter runs the depth of the room on the right; booth at back left, from which the door can be seen and the mirror cannot.", "{a} across the frame, two stools near, {b} over the only honest table."),
    "warehouse": ("Big dark volume, {a} in stacks that make two corridors; a lit patch in the middle for arguments.", "Bench near camera, {b} behind it, high doors at the back that let in a slice of weather."),
    "museum": ("Aisles go back in threes; {a} to either side, reading place with lamp at centre.", "{a} left, a rail, then depth; footsteps are heard before anyone is seen."),
    "forest": ("Uprights left and right, a path that bends out of sight, {a} at the bend.", "Clearing near camera, {b} beyond, dark behind everything."),
    "bridge": ("Wide window across the back; {a} in a half ring below it, one seat turned to us.", "Two stations left, one right, the view between them like a fourth person."),
    "dock": ("Water on the left to the horizon, {a} on the right, a walkway straight at camera.", "Posts and {b} in the foreground; the thing that arrives comes from upper left."),
    "living_room": ("Armchair right, {a} left, door at the back that shows who has been listening.", "Low table at centre with seats on three sides; the fourth is ours. {b} in the corner."),
    "shop": ("Counter crosses right to centre, {a} behind it to the ceiling; the door with its bell at left.", "Narrow: shelves both sides, {b} on the counter, whoever serves is at the vanishing point."),
    "corridor": ("One-point perspective; doors left, {a} right, a turn at the end where light comes from.", "Long and slightly bent, so that people appear by halves."),
    "rooftop": ("Parapet across the lower third, {a} behind, skyline beyond; the hatch is at right.", "Chimneys and {b} make rooms out of air; the drop is camera left."),
    "beach": ("Sand to the right, water to the left, {a} where they argue.", "Low horizon, {b} near, and a very small figure, on purpose."),
    "desert": ("Street or track through the middle, {a} left, sky for two thirds of the frame.", "{a} in the foreground, nothing, then a line of hills that keeps its distance."),
    "classroom": ("Board at the back, {a} in rows, the teacher's place off centre; windows left.", "From behind the last desk: heads, then {b}, then the only adult."),
    "hospital": ("Beds to the right in a diminishing row, {a} between them, a lit desk at the end.", "Curtain left, bed centre, door right; {b} always within reach."),
    "theatre": ("Stage high at the back, {a} before it, tables or seats curving toward camera.", "From the wings: the lit space beyond, {b} in silhouette, ropes near."),
    "station": ("Platform or hall in one sweep; {a} left, clock high at centre, exits on both sides.", "Counter near, {b} beyond, the outdoors as a bright oblong at the back."),
    "church": ("Nave to a lit end; {a} along both sides, a side door at right that is never locked.", "Close pillars, {a} between them, height above everything."),
    "garden": ("A wall along the back, {a} before it, a path from the gate at left to the bench at right.", "Beds in steps up to {b}; neighbours can see in from the top left."),
}

IN: dict[TimeOfDay, tuple[str, ...]] = {
    "dawn": ("{shadow} everywhere, one {light} stripe on the floor", "grey light feels its way round {a}", "lamps still on and already useless"),
    "morning": ("{light} through the window, steam or dust in it", "a clean slant across {b}", "sun at table height; faces lit from below by paper"),
    "day": ("even and honest, {mid} in the corners", "white at the window, so people are shapes until they step in", "{light} bounced off {a}"),
    "golden": ("{accent} along one edge of everything", "long bars of sun, reaching {b} last", "warm side, cool side, and somebody between"),
    "dusk": ("blue at the glass, {accent} from the first lamp", "nobody has put a light on yet, and nobody will be first", "{shadow} rising from the floor"),
    "night": ("one practical, {accent}, and a great deal of {ground}", "pools of lamp with {second} between them", "light from outside, in slats, over {a}"),
}
OUT: dict[TimeOfDay, tuple[str, ...]] = {
    "dawn": ("{mid} sky, {ground} shapes, a single {accent} window", "mist lifts off {a} and takes the edges with it", "colour arrives from the bottom up"),
    "morning": ("{light} on the high walls, cool shade below", "short blue shadows, everything rinsed", "sun behind {b}, so that it has a rim"),
    "day": ("flat and bright; look for shade and find secrets in it", "noon on {a}, nothing to hide behind", "{light} above, {shadow} under every edge"),
    "golden": ("{accent} on one side of every face", "long shadows all pointing the same way, like gossip", "low sun through {b}"),
    "dusk": ("{second} in the sky for ten minutes, then lamps", "windows come on one by one, {accent}", "shapes against a pale strip"),
    "night": ("{ground} with holes of {accent} in it", "lamp, gap, lamp; people exist in between by sound", "wet or dry, the ground gives the light back once"),
}

ALWAYS = (
    "{a} in frame, even in close-ups, as an edge", "one lamp that does not match", "something mended with string near {b}", "a sound before a sight",
    "a second way out, which is shown early", "{a} on the same side of frame", "a trace of whoever was here last", "the same door on the same side, all season",
)  # fmt: skip

NEVER: dict[str, tuple[str, ...]] = {
    "noir": ("overhead light", "a crowd without one face turned away", "clean glass", "{a} seen whole", "a view of the sky before act four", "children laughing off screen", "music with a source", "a clock telling the right time"),
    "cozy": ("an empty table", "a locked door in daylight", "pure black", "anything new without a history", "a shadow with a hard edge", "{a} without somebody's coat on it", "a stranger unfed", "silence for longer than a breath"),
}  # fmt: skip
