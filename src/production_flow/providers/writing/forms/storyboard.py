"""The storyboard as a form: scenes, their beats, the beats' shots with what is said in them.

Lengths are ours to settle: a shot is as long as was asked for, within 2 and 6 seconds, and no shorter than its
lines; a beat is as long as its shots.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, Literal

from production_flow import timing
from production_flow.documents.camera import ANGLES, MOVEMENTS, SIZES
from production_flow.documents.scene import Angle, Expression, Movement, Pose, ShotSize, TimeOfDay, Weather
from production_flow.documents.storyboard import MAX_SHOT, MIN_SHOT, Act, Transition
from production_flow.providers.writing import words
from production_flow.providers.writing.forms.base import Answer, Form, Material, listed, says, seeds
from production_flow.types import Json

LETTERS: Final = "abcdefghijklmnop"
Side = Literal["none", "left", "right"]


class FigureForm(Answer):
    """Somebody in the shot and what they do there."""

    character: str = says("Who.", ids="cast")
    pose: Pose
    expression: Expression
    holds: str = says("The object in their hand.", ids="props")
    enters: Side = says("The side they come in from during the shot.")
    exits: Side = says("The side they leave by.")


class LineForm(Answer):
    """One line of dialogue."""

    character: str = says("Who says it; a narrator is not seen.", ids="speakers")
    line: str = says("At most 14 words.")
    how: str = says("How it is said, one to three words.")


class ShotForm(Answer):
    """One camera position."""

    size: ShotSize
    angle: Angle
    movement: Movement
    seconds: float = says("2 to 6.")
    figures: tuple[FigureForm, ...] = says(
        "Everybody in the picture, whoever matters most first; in an insert only "
        "whose hands hold its prop, or whose feet its action tells of."
    )
    props: tuple[str, ...] = listed("Objects that are seen.", ids="props")
    lines: tuple[LineForm, ...] = says("What is said in it: often nothing, else one line, of somebody in the picture.")
    action: str = says("What happens in it, as the camera sees it. 8 to 20 words.")


class BeatForm(Answer):
    """One beat: something is wanted, something is in the way, something changes."""

    number: int = says("Counted from 1 over the whole episode.")
    title: str = says("Two to five words.")
    description: str = says("What one sees and hears, in the present tense. 25 to 50 words, no dialogue.")
    mood: str = says("Two or three words.")
    tension: int = says("0 (calm) to 10 (climax).")
    sfx_notes: str = says("Three to five sounds.")
    comes_in: Transition = says("cut, unless time passes or an act begins.")
    goes_out: Transition = says("cut, unless time passes or an act ends.")
    goal: str = says("Who wants what here.")
    against: str = says("What is in the way.")
    turn: str = says("What is different afterwards.")
    because: tuple[int, ...] = says("Numbers of the earlier beats that cause this one.")
    shots: tuple[ShotForm, ...] = says("One to four; whoever speaks has a shot of their own.")


class SceneForm(Answer):
    """Beats that happen in one place without a break."""

    act: Act
    thread: Literal["A", "B"] = says("Which plot it belongs to.")
    location: str = says("Where.", ids="locations")
    time: TimeOfDay
    weather: Weather
    lighting: str = says("Where the light comes from and what it leaves dark. 6 to 14 words.")
    continuity: str = says(
        "What must match from picture to picture: who is on which side, what is wet, torn, in which hand."
    )
    beats: tuple[BeatForm, ...]


class StoryboardForm(Form):
    """An episode: 18 to 24 beats over a cold open, four acts and a tag."""

    LABEL: ClassVar[str] = "storyboard"

    scenes: tuple[SceneForm, ...] = says("In order of the acts: cold_open, act_one, act_two, act_three, act_four, tag.")

    def fields(self, material: Material) -> dict[str, Json]:
        """The beats in order; ids follow from it, lengths from shots and lines, headings from the places."""
        places = {str(seed["id"]): str(seed.get("name", "")) for seed in seeds(material, "inventory", "locations")}
        own = seeds(material, "season", "episodes")
        beats = [(scene, f"sc-{at:02d}", beat) for at, scene in enumerate(self.scenes, start=1) for beat in scene.beats]
        meant = {beat.number: at for at, (_, _, beat) in enumerate(beats, start=1)}
        return {
            "episode": str(material.get("episode", "s01e01")),
            "title": str(own[0].get("title", "")) if own else "Untitled",
            "beats": [
                {
                    **_beat(number, *each, places),
                    "because": [f"b{meant.get(cause, cause):02d}" for cause in each[2].because],
                }
                for number, each in enumerate(beats, start=1)
            ],
        }


def _beat(number: int, scene: SceneForm, ident: str, form: BeatForm, places: dict[str, str]) -> dict[str, Json]:
    shots = _shots(form)
    first = form.shots[0] if form.shots else None
    return {
        "id": f"b{number:02d}",
        "beat_number": number,
        "act": scene.act,
        "characters": _once(figure.character for shot in form.shots for figure in shot.figures),
        "location": _heading(scene, places),
        "camera": {
            "shot_type": SIZES[first.size if first else "medium"],
            "angle": ANGLES[first.angle if first else "eye"],
            "movement": MOVEMENTS[first.movement if first else "static"],
        },
        "duration_seconds": max(1.0, sum(shot["seconds"] for shot in shots)),
        "dialogue": [line.model_dump() for shot in form.shots for line in shot.lines] or None,
        "sfx_notes": form.sfx_notes or None,
        "transitions": {"in": form.comes_in, "out": form.goes_out},
        "scene_id": ident,
        "location_id": scene.location,
        "props": _once(prop for shot in shots for prop in shot["props"]),
        "shots": shots,
        **scene.model_dump(include={"lighting", "thread", "time", "weather", "continuity"}),
        **form.model_dump(include={"title", "description", "mood", "tension", "goal", "against", "turn"}),
    }


def _once(names: Iterable[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name and name != words.NOTHING]


def _heading(scene: SceneForm, places: dict[str, str]) -> str:
    hour = "GOLDEN HOUR" if scene.time == "golden" else scene.time.upper()
    sky = "" if scene.weather == "clear" else f", {scene.weather.upper()}"
    return f"{places.get(scene.location, scene.location).removeprefix('The ').upper()} - {hour}{sky}"


def _shots(beat: BeatForm) -> list[dict[str, Json]]:
    shots: list[dict[str, Json]] = []
    heard = 0
    for letter, form in zip(LETTERS, beat.shots, strict=False):
        needed = sum(words.spoken(line.line) for line in form.lines)
        main = form.lines[0].character if form.lines else ""
        shots.append(
            {
                "id": letter,
                "seconds": timing.snap(min(MAX_SHOT, max(MIN_SHOT, form.seconds, needed))),
                "figures": [_figure(figure, main) for figure in form.figures],
                "props": _once((*form.props, *(figure.holds for figure in form.figures))),
                "lines": list(range(heard, heard + len(form.lines))),
                **form.model_dump(include={"size", "angle", "movement", "action"}),
            }
        )
        heard += len(form.lines)
    return shots


def _figure(form: FigureForm, main: str) -> dict[str, Json]:
    made = form.model_dump(include={"character", "pose", "expression"})
    doing = {"holds": form.holds, "enters": form.enters, "exits": form.exits}
    return {
        **made,
        **{name: value if value and value != words.NOTHING else None for name, value in doing.items()},
        "main": form.character == main,
    }
