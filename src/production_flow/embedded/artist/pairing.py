"""Pairing: what the words of a shot say that two do with each other: kiss, go arm in arm, lay a hand on a shoulder.

A writer says that Toby walks Edith arm in arm, and lets both walk; that Viola kisses Thelma, and lets both stand. The
sentence names who does it and to whom; both are given the pose of two who touch, and come together.
"""

from __future__ import annotations

import re
from typing import cast

from production_flow.documents.scene import Pose, Scene, SceneFigure
from production_flow.embedded.artist.naming import named

KISS, KISSED, LINKED, RUB, COMFORT = (cast("Pose", pose) for pose in ("kiss", "kissed", "linked", "rub", "comfort"))
"""The poses of who kisses and who is kissed, of two arm in arm, of who rubs the shoulders of somebody seated, and of
who lays a hand on somebody's shoulder."""
_WHOM = r"(?:\w+(?:'s)?|his|her|their)"
_PAIRS: tuple[tuple[Pose, tuple[str, ...]], ...] = (
    (KISS, (rf"kiss(?:es|ed|ing)? {_WHOM}(?!\w|'s|'s hand| hand)", "exchange a kiss", "are kissing")),
    (LINKED, (
        "arm in arm", "hand in hand", "holding hands", "(?:slips|puts|hooks|slides|threads) an arm through",
        rf"takes {_WHOM} arm", rf"offers {_WHOM} an arm", rf"takes {_WHOM} by the hand",
        rf"{_WHOM}(?: \w+){{0,3}} by the (?:elbow|arm)", rf"(?:walks|leads) {_WHOM}(?: \w+){{0,3}} by the hand",
    )),
    (RUB, (
        "(?:shoulder|back|neck) (?:rub|massage)",
        r"(?:rubs|massages|kneads) (?:\w+'s|his|her|their) shoulders",
    )),
    (COMFORT, (
        r"(?:straightens|turns up|adjusts|fixes|does up|smooths) \w+'s (?:collar|tie|coat|scarf|lapels?|cuffs?)",
        r"helps \w+ (?:on with|into)",
        rf"takes {_WHOM} by the shoulders?",
        rf"pats {_WHOM} (?:on the )?(?:back|shoulders?)",
        r"(?:puts|lays|places|rests|has) (?:\w+ )?(?:hand|arm) (?:on|round|around) (?:\w+'s|his|her|their) shoulders?",
    )),
)  # fmt: skip
_FOUND = tuple((pose, re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)) for pose, words in _PAIRS)
_NOT_YET = re.compile(r"\b(?:not|never|nobody|wants to|would|could|tries to|almost|nearly|wishes|if)\W+(?:\w+ ){0,2}$")
_FREE = {"stand", "hip", "walk", "hold", "give", "reach", "work", "arms-crossed", "sit", "lean", "wave", "point"}
"""Poses that such words replace."""


def paired(scene: Scene) -> Scene:
    """The scene with the two who touch by its words posed so, both of them in the picture from its beginning."""
    found = next(filter(None, (_pair(pose, pattern, scene) for pose, pattern in _FOUND)), None)
    if found is None or scene.camera.size in {"insert", "extreme-close"}:
        return scene
    pose, who, whom = found

    def touching(figure: SceneFigure) -> SceneFigure:
        if figure.look.id not in {who, whom}:
            return figure
        free = {"enters": None, "exits": None, "facing": None}
        if figure.look.id == who or pose in {KISS, LINKED}:
            own = KISSED if pose == KISS and figure.look.id == whom else pose
            return figure.model_copy(update=free | {"pose": own, "holds": None})
        return figure.model_copy(update=free | {"pose": "sit" if pose == RUB else _still(figure)})

    update: dict[str, object] = {"figures": tuple(map(touching, scene.figures))}
    if scene.camera.angle == "over-shoulder":
        update["camera"] = scene.camera.model_copy(update={"angle": "eye"})
    return scene.model_copy(update=update)


def _still(figure: SceneFigure) -> Pose:
    """The pose of who has a hand on the shoulder: as it was, only that they do not walk off under it."""
    return "stand" if figure.pose == "walk" else figure.pose


def _pair(pose: Pose, pattern: re.Pattern[str], scene: Scene) -> tuple[Pose, str, str] | None:
    """Who does it and to whom, if a sentence says so of two who are free for it."""
    for match in pattern.finditer(scene.action):
        if _NOT_YET.search(scene.action[: match.start()]):
            continue
        people = _people(scene, match)
        by_id = {one.look.id: one for one in scene.figures}
        if people and all(by_id[one].pose in _FREE for one in people):
            return (pose, *people)
    return None


def _people(scene: Scene, match: re.Match[str]) -> tuple[str, str] | None:
    """Who is named first in the sentence, and who is named with the deed; of two, the other."""
    start = max((scene.action.rfind(mark, 0, match.start()) for mark in ".!?;:"), default=-1) + 1
    before, after = scene.action[start : match.start()], scene.action[match.start() : match.end() + 24]
    who = next(iter(named(before, scene)), "")
    whom = next((one for one in [*named(after, scene), *reversed(named(before, scene))] if one != who), "")
    ids = [one.look.id for one in scene.figures]
    if len(ids) == 2:
        who = who or next((one for one in ids if one != whom), ids[0])
        whom = whom or next(one for one in ids if one != who)
    return (who, whom) if who and whom else None
