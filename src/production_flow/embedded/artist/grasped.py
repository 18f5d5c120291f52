"""Grasped: what somebody has in the hand by the words of a shot, where the scene names no thing for it.

A writer says "holds the telephone bill up to the light" of a bill that is no thing of the show. A hand held up with
nothing in it is a riddle; what the words name, and a hand can hold, is put into it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist import props
from production_flow.embedded.artist.naming import named

SHOWN, SHOWN_OUT = cast("Pose", "show"), cast("Pose", "show-out")
"""The poses of who holds a thing up beside the shoulder over which we look, so that it is in the picture: close before
them where the picture is, farther out where there is room."""
_HANDS = {"hold", "give", "carry", "reach", "reach-high", "reach-low", "work", SHOWN, SHOWN_OUT}
"""Poses of one who has something in the hand, or reaches for it."""
_LOOSE = {"sit", "walk"}
"""Poses of one who may have something in the hand, where the words say so plainly."""
_IDLE = {"stand", "hip"}

_THING = (
    r" (?:a|an|the|his|her|their|one|two|three|four|both|another|some|\w+'s) ((?:[\w-]+ ){0,3}[\w-]+(?: of [\w-]+)?)"
)
_BETWEEN = r"(?: (?:[A-Z]\w+|up|out|down|over|back|aloud|from|him|her|them)){0,3}"
_BORNE = (
    r"holds?|holding|lifts|raises|carries|carrying|brings|(?:has|have) brought|reads|reading|weighs|shows|offers|"
    r"unfolds|waves|polishes|wipes|peels|sharpens|has sharpened|takes out|takes down|lifts down|picks up|buys|"
    r"pours|fills|keeps hold of|strikes|blows out|rinses|dries|hugs|clutches|grips|drinks"
)
"""What nobody does with an empty hand."""
_MOVED = (
    r"opens|shuts|closes|folds|mends|ties|cleans|winds|sews|counts|threads|wraps|packs|oils|dusts|turns|brushes|puts|"
    r"puts down|sets down|hands|lays|turns over|hangs|takes|gives"
)
_CAME = (
    r"(?:comes?|goes|stands?|walks|waits|returns|arrives|appears|steps|tiptoes|crosses|(?:has|have) come|is back)\b"
    r"(?! with)(?:(?! and |[.;:]).)*? with"
)
_PLAIN = re.compile(rf"\b(?:(?:{_BORNE})\b{_BETWEEN}|{_CAME}){_THING}")
_TAKEN = re.compile(rf"\b(?:(?:{_BORNE}|{_MOVED})\b{_BETWEEN}|{_CAME}){_THING}")
_SEATED = re.compile(rf"\b(?:{_BORNE}|opens|shuts|closes|winds|sews|threads|counts)\b{_BETWEEN}{_THING}")
_LIES = re.compile(
    r"\bin ([A-Z]\w+)'s (?:hand|palm|fingers|fist) (?:there )?(?:is|are|lies|lie)(?: a| an| the| another) ([\w-]+)",
    re.IGNORECASE,
)
_HAS = re.compile(
    r"\b(?:has|have|had)(?: got)? (?:a|an|the|his|her|their|one|two|another|\w+'s) ((?:[\w-]+ ){0,3}?[\w-]+) "
    r"(?:held|(?:ready )?in (?:a|one|each|both|his|her|their|the other) (?:hands?|arms?|fists?|fingers)|"
    r"under (?:one|an|his|her|their) arm)\b"
)
"""Who has a thing where hands are."""
_ON = re.compile(r"\b(?:gives|hands|passes|offers|holds out|brings|returns|slides|pushes) (?:it|them)\b")
"""A thing that was named before goes from hand to hand."""
_NAMED = re.compile(_THING)
_LIT = re.compile(r"\bmatch burns down to (\w+)'s fingers", re.IGNORECASE)
_PAYS = re.compile(r"\bpays?\b")

_ENDS = re.compile(
    r"\b(?:in|on|to|up|out|down|from|into|at|for|with|that|and|or|like|by|over|under|so|as|round|through|across|past|"
    r"before|after|between|against|along|until|without|behind|beside|off|away|back|is|was|there|then|till)\b.*"
)
_WORN = re.compile(r"^(?:[\w-]+ )*[\w-]+ on(?: (?:and|them|as|inside|over|under|still)\b|$)")
"""A hat that is on is in nobody's hand."""
_OF = re.compile(r"^(.*?) of (?:the )?([\w-]+)$")
_MEASURES = {"bunch", "pair", "set", "handful", "heap", "pile", "stack", "piece", "half", "rest", "end", "number"}
"""What is counted in these is the thing: a bunch of keys is keys."""
_FIGURATIVE = {
    "light",
    "wheel",
    "case",
    "line",
    "part",
    "note",
    "plan",
    "floor",
    "engine",
    "mechanism",
    "machine",
    "will",
}
"""Words that mean a thing in a hand less often than something else."""
_LARGEST = 0.5
"""Metres of the largest thing that somebody takes into the hand unasked."""


def grasped(scene: Scene, figure: SceneFigure) -> str | None:
    """The kind of what the words put into somebody's hand; nothing where they do not.

    Args:
        scene: The shot.
        figure: Who, with the pose of one who may have something in the hand.
    """
    pose = figure.pose.partition("/")[0]
    if figure.holds or scene.camera.size == "insert" or pose not in _HANDS | _LOOSE:
        return None
    pattern = _TAKEN if pose in _HANDS else _SEATED if pose == "sit" else _PLAIN
    found = _found(scene, figure, pattern)
    if found is None and pose in {"give", "hold"} and _pays(scene, figure):
        found = "coin"
    return found and str(props.in_era(found, scene.place.era))


def carried(scene: Scene) -> Scene:
    """The scene, with whoever was told to do nothing holding what the words plainly put into their hand."""

    def bearing(figure: SceneFigure) -> SceneFigure:
        if _LIT.search(scene.action) and _found(scene, figure, _PLAIN) == "match" and figure.pose in _IDLE | {"hold"}:
            return figure.model_copy(update={"pose": "hold", "holds": None})
        free = figure.pose in _IDLE and not (figure.holds or figure.enters or figure.exits)
        if not free or _found(scene, figure, _PLAIN) is None:
            return figure
        return figure.model_copy(update={"pose": "hold"})

    return scene.model_copy(update={"figures": tuple(map(bearing, scene.figures))})


def _found(scene: Scene, figure: SceneFigure, pattern: re.Pattern[str]) -> str | None:
    """The kind of the first thing that the words give to somebody and a hand can hold."""
    for who, phrase in _said(scene, pattern):
        kind = _kind(phrase) if who == figure.look.id else None
        if kind and kind not in props.BUILT and props.metres(kind) <= _LARGEST:
            return kind
    return None


def _said(scene: Scene, pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Who has what, in words."""
    for match in _LIT.finditer(scene.action):
        yield next(iter(named(match[1], scene)), "nobody"), "match"
    for match in _LIES.finditer(scene.action):
        yield next(iter(named(match[1], scene)), "nobody"), match[2]
    for match in pattern.finditer(scene.action):
        yield _subject(scene.action[: match.start()], scene) or _somebody(match[0], scene), match[1]
    for match in _HAS.finditer(scene.action):
        yield _subject(scene.action[: match.start()], scene), match[1]
    for match in _ON.finditer(scene.action):
        before = scene.action[: match.start()]
        things = (thing[1] for thing in reversed(list(_NAMED.finditer(before))))
        yield _subject(before, scene) or _somebody("", scene), next((one for one in things if _kind(one)), "")


def _somebody(words: str, scene: Scene) -> str:
    """Whose hand it is where nobody of the shot does it: whoever is given it, else who has a hand out; one alone."""
    bearing = [one for one in scene.figures if one.pose in _HANDS] or list(scene.figures)
    return next(iter(named(words, scene)), bearing[0].look.id if bearing else "")


def _kind(phrase: str) -> str | None:
    """The kind that a phrase means: its last noun, or what a measure is of; nothing where it is worn."""
    if _WORN.search(phrase):
        return None
    counted = _OF.match(phrase)
    if counted:
        phrase = counted[2] if counted[1].split()[-1] in _MEASURES else counted[1]
    nouns = _ENDS.sub("", phrase).split()
    return props.kind_of(nouns[-1]) if nouns and nouns[-1].removesuffix("s") not in _FIGURATIVE else None


def _pays(scene: Scene, figure: SceneFigure) -> bool:
    match = _PAYS.search(scene.action)
    return match is not None and _subject(scene.action[: match.start()], scene) == figure.look.id


def _subject(before: str, scene: Scene) -> str:
    """Whose verb it is that stands after these words: whoever is named in its clause, else first in the sentence."""
    sentence = re.split(r"(?<=[.!?;:])\s+", before)[-1]
    clause = sentence.rpartition(",")[2]
    found = named(clause, scene)[-1:] if sentence != clause else []
    return next(iter(found or named(sentence, scene)), "")
