"""Deeds: what the words of a shot say that somebody does, where the scene itself only lets them stand.

A writer may say "Mara leans on the counter" and leave the figure standing. The deed belongs to whoever is named last
before the verb; where nobody is, to the one figure of the shot.
"""

from __future__ import annotations

import re
from typing import cast

from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.grasped import carried
from production_flow.embedded.artist.handing import handed
from production_flow.embedded.artist.naming import named
from production_flow.embedded.artist.pairing import paired
from production_flow.hashing import seed_of

_IDLE = {"stand", "hip"}
_DEEDS: tuple[tuple[Pose, str], ...] = (
    ("drive", r"driv(?:es|ing)\b(?! (?:at|off course|home the|a bargain|mad))|steers\b|(?:at|behind) the wheel\b"),
    ("lean", r"lean(?:s|ing)? (?:on|against|over|back|in)\b|props? (?:him|her|them)sel(?:f|ves)\b"),
    ("write", r"writ(?:es|ing)\b|scribbl(?:es|ing)\b|jots\b|signs (?:the|a|an|his|her|their|it)\b|takes notes\b"),
    ("cook", r"stir(?:s|ring)\b|cook(?:s|ing)\b|knead(?:s|ing)\b|fr(?:ies|ying)\b|chop(?:s|ping)\b|ladles\b"),
    ("point", r"point(?:s|ing) (?:at|to|out|up|down|towards?|across|past)\b"),
    ("phone", r"dials\b|(?:on|into|picks up|lifts) the (?:phone|telephone|receiver)\b"),
    ("hold", r"holds? (?:up|out|aloft)\b|raises (?:a|an|the|his|her|their) (?!eye|hand|voice|brow)"),
    ("embrace", r"embrac(?:es|ing)\b|hugs\b|takes (?:him|her|them) in (?:his|her|their) arms\b"),
    ("give", r"sh(?:akes?|aking) (?:hands|(?:his|her|their|\w+'s) hand)\b"),
    ("wave", r"wav(?:es|ing) (?:at|to|back|from|goodbye|them|him|her)\b"),
    ("kneel", r"kneels\b|kneeling\b|on (?:one|both|his|her|their) knees?\b"),
    ("work", r"polish(?:es|ing)\b|repairs\b|mends\b|wipes\b|sews\b|sorts\b|types\b"),
    ("sit", r"sits\b|sitting\b|is seated\b|takes a seat\b"),
    ("shrug", r"shrugs\b"),
)
_FOUND = tuple((pose, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for pose, words in _DEEDS)


def told(scene: Scene) -> Scene:
    """The scene, with the deeds that its words tell of; who has none stands as their face says."""
    return _at_ease(_told(scene))


def _told(scene: Scene) -> Scene:
    scene = _held_up(handed(scene))
    if not scene.action:
        return scene
    scene = carried(_embraced(_meeting(paired(_surrendered(_leant(_nodding(_turned_away(scene))))))))
    if not any(_free(figure) for figure in scene.figures):
        return scene
    deeds = _deeds(scene)
    if not deeds:
        return scene
    return scene.model_copy(update={"figures": tuple(_doing(figure, deeds, scene) for figure in scene.figures)})


_LOW = {"stand", "hip", "sit", "write", "work", "crouch", "reach"}
"""Poses with a hand so low that a picture of head and chest does not show what is in it."""


def _held_up(scene: Scene) -> Scene:
    """The scene, with what somebody alone has in the hand held before the chest where the picture ends there."""
    if scene.camera.size != "medium-close" or len(scene.figures) != 1:
        return scene
    (figure,) = scene.figures
    if not figure.holds or figure.pose not in _LOW:
        return scene
    return scene.model_copy(update={"figures": (figure.model_copy(update={"pose": "hold"}),)})


_BACK = re.compile(r"\bturns (?:his|her|their) back\b|\b(?:with|keeps) (?:his|her|their) back to\b", re.IGNORECASE)


def _turned_away(scene: Scene) -> Scene:
    """The scene, with whoever turns their back on somebody seen from behind."""
    match = _BACK.search(scene.action)
    if match is None:
        return scene
    who = next(iter(named(scene.action[: match.start()], scene)), "")
    figures = [
        one.model_copy(update={"facing": "away"}) if one.look.id == who and not one.main else one
        for one in scene.figures
    ]
    return scene.model_copy(update={"figures": tuple(figures)})


LEAN_IN, WRISTS = cast("Pose", "lean-in"), cast("Pose", "wrists")
"""The poses of who bends forward to see or hear, and of who lets both hands be bound."""
_ON = re.compile(
    r"\blean(?:s|t|ing|ed)? (?:on|against|back)\b|\bprops?\b|\belbows?\b|\bagainst (?:a|an|the|one|his|her|their)\b|"
    r"\bhangs? on to\b|\b(?:on|over|at) the (?:counter|bar|rail|railing|fence|gate|sill|mantelpiece|banister)\b",
    re.IGNORECASE,
)
"""Words of somebody who has something to lean on."""
_WALL = re.compile(r"\b(?:wall|door|doorway|door ?post|door ?frame|post)\b", re.IGNORECASE)
_UPRIGHT: dict[str, Pose] = {
    **dict.fromkeys(("sly", "think", "doubt", "determined", "anger", "neutral"), "arms-crossed"),
    **dict.fromkeys(("warm", "joy", "laugh"), "hip"),
}
"""How somebody stands who would lean and has nothing to lean on, by the face; everybody else bends forward."""


def _leant(scene: Scene) -> Scene:
    """The scene, with those who lean on nothing upright or bent forward: no furniture grows where no word puts it."""
    leaning = [figure for figure in scene.figures if figure.pose == "lean"]
    if not leaning:
        return scene
    match = _ON.search(scene.action)
    upright = scene.place.interior and _WALL.search(scene.action) is not None
    before = named(scene.action[: match.start()], scene) if match and not upright else []
    who = before[-1] if before else leaning[0].look.id if match and not upright else ""

    def stood(figure: SceneFigure) -> SceneFigure:
        if figure.pose != "lean" or figure.look.id == who:
            return figure
        pose = _UPRIGHT.get(figure.expression, "arms-crossed" if upright else LEAN_IN)
        return figure.model_copy(update={"pose": pose})

    return scene.model_copy(update={"figures": tuple(map(stood, scene.figures))})


_EASE: dict[str, tuple[Pose, ...]] = {
    **dict.fromkeys(("anger", "doubt", "determined"), ("arms-crossed", "hip")),
    "sly": ("hip", "arms-crossed"),
    **dict.fromkeys(("warm", "joy"), ("hip",)),
}
"""How somebody may stand who only looks on, by the face."""


def _at_ease(scene: Scene) -> Scene:
    """The scene, with every other one who only stands there, and says nothing, in a stance that suits the face."""

    def eased(figure: SceneFigure) -> SceneFigure:
        speaks = any(line.character == figure.look.id for line in scene.speech)
        idle = figure.pose == "stand" and not (figure.holds or figure.enters or figure.exits or speaks)
        chance = seed_of("ease", figure.look.id, scene.action)
        poses = _EASE.get(figure.expression, ()) if scene.action and idle else ()
        return figure.model_copy(update={"pose": poses[chance // 2 % len(poses)]}) if poses and chance % 2 else figure

    if scene.camera.angle == "over-shoulder":
        return scene
    return scene.model_copy(update={"figures": tuple(map(eased, scene.figures))})


_ASLEEP = re.compile(
    r"(?<!not )(?<!never )(?<!nearly )(?<!half )\b(?:asleep|sleeps|sleeping|dozes|dozing|nods off|snores|snoring)\b",
    re.IGNORECASE,
)
_UP = re.compile(r"\b(?:on both feet|standing|upright)\b", re.IGNORECASE)


def asleep(scene: Scene) -> str:
    """The id of who sleeps by the words of a shot; empty where nobody does, or the sleeper speaks."""
    match = _ASLEEP.search(scene.action)
    before = named(scene.action[: match.start()], scene) if match else []
    if not before or any(line.character == before[-1] for line in scene.speech):
        return ""
    return before[-1]


def _nodding(scene: Scene) -> Scene:
    """The scene, with whoever sleeps in it seated and with a face at rest."""
    who = asleep(scene)
    if not who:
        return scene

    def rested(figure: SceneFigure) -> SceneFigure:
        if figure.look.id != who or figure.enters or figure.exits:
            return figure
        pose = figure.pose if figure.pose in {"lie", "sit", "floor"} or _UP.search(scene.action) else "sit"
        return figure.model_copy(update={"pose": pose, "expression": "neutral", "gaze": "down", "holds": None})

    return scene.model_copy(update={"figures": tuple(map(rested, scene.figures))})


_BOUND = re.compile(r"\bholds? out (?:both|his|her|their)(?: two)? (?:wrists|hands)\b", re.IGNORECASE)
_SHAKEN = re.compile(
    r"\bsh(?:akes?|aking) (?:hands|(?:his|her|their|\w+'s) hand|\w+ by the hand)\b|"
    r"\b(?:takes|holds|presses|squeezes) (?:his|her|their|\w+'s) hands?\b(?! to)",
    re.IGNORECASE,
)
_STANDING = {"stand", "hip", "hold", "give", "reach", "arms-crossed", "wave", "point", "work"}


def _surrendered(scene: Scene) -> Scene:
    """The scene, with both hands out of who holds them out."""
    match = _BOUND.search(scene.action)
    before = named(scene.action[: match.start()], scene) if match else []
    if not before:
        return scene
    figures = [
        one.model_copy(update={"pose": WRISTS, "holds": None})
        if one.look.id == before[-1] and one.pose in _STANDING
        else one
        for one in scene.figures
    ]
    return scene.model_copy(update={"figures": tuple(figures)})


def _meeting(scene: Scene) -> Scene:
    """The scene, with empty hands of two who shake them, and both there for it who else come or go."""
    if len(scene.figures) != 2 or not _SHAKEN.search(scene.action):
        return scene
    if any(one.pose not in {*_STANDING, "walk"} for one in scene.figures):
        return scene
    update = {"pose": "give", "holds": None, "enters": None, "exits": None}
    figures = tuple(one.model_copy(update=update) for one in scene.figures)
    angle = "eye" if scene.camera.angle == "over-shoulder" else scene.camera.angle
    return scene.model_copy(
        update={"figures": figures, "camera": scene.camera.model_copy(update={"angle": angle})}
    )  # hands that meet are not seen over a shoulder


_HUG = re.compile(r"\b(?:embrac|hug|in (?:his|her|their) arms)", re.IGNORECASE)


def _embraced(scene: Scene) -> Scene:
    """The scene, with arms round somebody or round nobody: one of two who embraces has the other in the arms."""
    one = [figure for figure in scene.figures if figure.pose == "embrace"]
    if len(one) != 1:
        return scene
    told = _HUG.search(scene.action) is not None and len(scene.figures) == 2
    free = all(figure.pose in _STANDING or figure is one[0] for figure in scene.figures)

    def posed(figure: SceneFigure) -> SceneFigure:
        if told and free and not (figure.enters or figure.exits):
            return figure.model_copy(update={"pose": "embrace", "holds": None})
        return figure.model_copy(update={"pose": "reach"}) if figure is one[0] else figure

    return scene.model_copy(update={"figures": tuple(map(posed, scene.figures))})


def _free(figure: SceneFigure) -> bool:
    """Whether it was given nothing to do."""
    return figure.pose in _IDLE and not (figure.enters or figure.exits)


def _doing(figure: SceneFigure, deeds: dict[str, Pose], scene: Scene) -> SceneFigure:
    pose = deeds.get(figure.look.id) if _free(figure) else None
    speaks = any(line.character == figure.look.id for line in scene.speech)
    if pose is None or (figure.holds and pose not in {"hold", "write", "cook", "work"}) or (pose == "phone" and speaks):
        return figure
    return figure.model_copy(update={"pose": pose})


def _deeds(scene: Scene) -> dict[str, Pose]:
    """The first deed of each, by id."""
    found: dict[str, Pose] = {}
    only = scene.figures[0].look.id if len(scene.figures) == 1 else None
    for sentence in re.split(r"(?<=[.!?;])\s+", scene.action):
        for pose, pattern in _FOUND:
            if match := pattern.search(sentence):
                before = named(sentence[: match.start()], scene)
                who = before[-1] if before else only
                if who is not None:
                    found.setdefault(who, pose)
                if pose in {"embrace", "give"} and len(scene.figures) == 2:
                    found.update(dict.fromkeys((one.look.id for one in scene.figures), pose))
    return found
