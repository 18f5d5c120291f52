"""Who is in a shot, what they do there, and who matters most: from the inputs of a picture, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.scene import Speech
from production_flow.providers.requests import Passage
from production_flow.timing import RATE
from production_flow.types import Json

_POSES = {
    "stand": "stands", "hip": "stands with a hand on the hip", "walk": "walks", "run": "runs", "sit": "sits",
    "crouch": "crouches", "lean": "leans", "point": "points", "hold": "holds out a hand", "give": "offers something",
    "write": "writes", "phone": "is on the telephone", "torch": "shines a torch", "cook": "cooks", "wave": "waves",
    "shrug": "shrugs", "arms-crossed": "stands with crossed arms", "reach": "reaches out", "lie": "lies",
    "work": "is at work with both hands", "kneel": "kneels", "floor": "sits on the ground", "climb": "climbs",
    "fall": "falls", "embrace": "holds out both arms for an embrace", "carry": "carries a load in both arms",
    "drive": "sits at the wheel of a car and drives",
}  # fmt: skip
_WITH = {
    "hold": "holds {thing}",
    "give": "offers {thing}",
    "torch": "shines {thing}",
    "carry": "carries {thing} in both arms",
}
_FEELS = {
    "joy": "joyful", "anger": "angry", "sad": "sad", "surprise": "surprised", "sly": "sly", "think": "thoughtful",
    "warm": "warm", "fear": "afraid", "disgust": "disgusted", "tired": "tired", "determined": "determined",
    "doubt": "doubtful", "pain": "in pain", "laugh": "laughing out loud", "cry": "in tears",
}  # fmt: skip
_FACING = {"left": "facing left", "right": "facing right", "camera": "facing the camera", "away": "seen from behind"}
_GAZES = {
    "camera": "looking into the camera", "off-left": "looking off to the left", "off-right": "looking off to the right",
    "down": "looking down", "up": "looking up",
}  # fmt: skip
_PLACES = ((0.2, "at the far left"), (0.42, "on the left"), (0.58, "in the middle"), (0.8, "on the right"))


def people(inputs: Mapping[str, Json]) -> dict[str, Mapping[str, Json]]:
    """The words on everybody who is seen, by id, who matters most first."""
    seen = [key.removeprefix("look of ") for key in inputs if key.startswith("look of ")]
    ranks = ranked(inputs["shots"], inputs.get("lengths", ()))
    order = sorted(seen, key=lambda ident: ranks.get(ident, (len(ranks),)))
    return {ident: inputs.get(f"words of {ident}") or {"name": ident} for ident in order}


def names(inputs: Mapping[str, Json]) -> dict[str, str]:
    """The names of everybody and everything that is seen, by id."""
    props = {key.removeprefix("prop "): item["name"] for key, item in inputs.items() if key.startswith("prop ")}
    return {**props, **{ident: words["name"] for ident, words in people(inputs).items()}}


def ranked(shots: Sequence[Mapping[str, Json]], lengths: Sequence[int] = ()) -> dict[str, tuple[float, ...]]:
    """How much each figure matters, the lowest first: a main figure, long in the picture, near, named early."""
    mains: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    nearest: dict[str, float] = {}
    for number, shot in enumerate(shots):
        length = lengths[number] if number < len(lengths) else 1
        for figure in shot.get("figures", ()):
            ident = figure["character"]
            mains[ident] += length * bool(figure.get("main"))
            shown[ident] += length
            nearest[ident] = min(nearest.get(ident, 1.0), abs(figure.get("depth", 0.0)))
    order = {ident: place for place, ident in enumerate(nearest)}
    return {ident: (-mains[ident], -shown[ident], nearest[ident], order[ident]) for ident in nearest}


def still(shot: Mapping[str, Json], called: Mapping[str, str]) -> list[Passage]:
    """What each figure of a still does."""
    if shot.get("size") == "insert":
        return [_hands(figure, called) for figure in _in_order(shot)[:1]]
    return [_staged(figure, called, moving=False) for figure in _in_order(shot)]


def moving(
    shot: Mapping[str, Json], called: Mapping[str, str], number: int, length: int, speech: Iterable[Speech] = ()
) -> list[Passage]:
    """What each figure does in a shot of `length` frames, and who speaks when."""
    insert = shot.get("size") == "insert"
    staged = still(shot, called) if insert else [_staged(one, called, moving=True) for one in _in_order(shot)]
    return [*(one.model_copy(update={"shot": number}) for one in staged), *speaking(called, number, length, speech)]


def speaking(called: Mapping[str, str], number: int, length: int, speech: Iterable[Speech]) -> list[Passage]:
    """Who speaks when in a shot of `length` frames."""
    return [_spoken(one, called, length, number) for one in speech if one.character in called]


def _in_order(shot: Mapping[str, Json]) -> list[Mapping[str, Json]]:
    return sorted(shot.get("figures", ()), key=lambda figure: not figure.get("main", False))


def _hands(figure: Mapping[str, Json], called: Mapping[str, str]) -> Passage:
    """What an insert shows of somebody."""
    name, held = called.get(figure["character"], figure["character"]), figure.get("holds")
    thing = f" and {called.get(held, held)}" if held else ""
    text = f"Only the hands of {name}{thing} are in the picture, or their feet where the action says so; no face."
    return Passage(kind="staging", name=figure["character"], text=text)


def _staged(figure: Mapping[str, Json], called: Mapping[str, str], *, moving: bool) -> Passage:
    """One figure in a sentence: where, doing what, how, looking where."""
    name = called.get(figure["character"], figure["character"])
    parts = [_does(figure, called), _stands(figure), _FEELS.get(figure.get("expression", ""), "")]
    parts += [_FACING.get(figure.get("facing") or "", ""), _looks(figure.get("gaze", ""), called)]
    if moving:
        parts += [f"comes in from the {side}" if (side := figure.get("enters")) else ""]
        parts += [f"leaves to the {side}" if (side := figure.get("exits")) else ""]
    text = ", ".join(filter(None, (" ".join(filter(None, parts[:2])), *parts[2:])))
    return Passage(kind="staging", name=figure["character"], text=f"{name} {text}.")


def _does(figure: Mapping[str, Json], called: Mapping[str, str]) -> str:
    pose, held = figure.get("pose", "stand"), figure.get("holds")
    if not held:
        return _POSES[pose]
    thing = called.get(held, held)
    return _WITH.get(pose, f"{_POSES[pose]} with {{thing}}").format(thing=thing)


def _stands(figure: Mapping[str, Json]) -> str:
    place, depth = figure.get("place"), figure.get("depth", 0.0)
    side = "" if place is None else next((word for most, word in _PLACES if place < most), "at the far right")
    layer = "in the foreground" if depth <= -0.4 else "in the background" if depth >= 0.4 else ""
    return " ".join(filter(None, (side, layer)))


def _looks(gaze: str, called: Mapping[str, str]) -> str:
    return _GAZES.get(gaze, f"looking at {called[gaze]}" if gaze in called else "")


def _spoken(speech: Speech, called: Mapping[str, str], length: int, number: int) -> Passage:
    """That somebody speaks, from when and for how long; a line may have begun in the shot before."""
    name, start = called[speech.character], max(0, speech.start)
    seconds = (min(speech.start + speech.length, length) - start) / RATE
    when = f"from {start / RATE:.1f} s into the shot" if start else "from the start of the shot"
    begins = f"speaks {when}" if speech.start >= 0 else "goes on speaking"
    text = f"{name} {begins} for {seconds:.1f} s, lips in time."
    return Passage(kind="speech", name=speech.character, text=text, shot=number)
