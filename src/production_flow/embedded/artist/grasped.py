"""Grasped: what somebody has in the hand by the words of a shot, where the scene names no thing for it.

A writer says "holds the telephone bill up to the light" of a bill that is no thing of the show. A hand held up with
nothing in it is a riddle; what the words name, and a hand can hold, is put into it.
"""

from __future__ import annotations

import re

from production_flow.documents.scene import Scene, SceneFigure
from production_flow.embedded.artist import props
from production_flow.embedded.artist.naming import named

_POSES = {"hold", "give", "carry", "reach", "work"}
_TAKEN = re.compile(
    r"\b(?:holds?|holding|lifts|raises|carries|carrying|brings|(?:has|have) brought|reads|reading|weighs|shows|"
    r"offers|opens|folds|unfolds|waves|polishes|wipes|mends|ties|cleans|peels|sharpens|winds|sews|counts|threads|wraps|"
    r"packs|oils|dusts|turns|rinses|dries|brushes|takes out|puts down|sets down|hands|lays|turns over|comes with|"
    r"stands with|pours)\b"
    r"(?: (?:[A-Z]\w+|up|out|down|over|aloud|from|him|her|them)){0,3}"
    r" (?:a|an|the|his|her|their|one|two|\w+'s) ((?:[\w-]+ ){0,3}[\w-]+)"
)
_ENDS = re.compile(
    r"\b(?:of|in|on|to|up|out|down|from|into|at|for|with|that|and|or|like|by|over|under|so|as|round|through|across|past|"
    r"before|after|between|against|along|until|without|behind|beside|off|away|back|is|was|there|then|till)\b.*"
)
_LARGEST = 0.5
"""Metres of the largest thing that somebody takes into the hand unasked."""


def grasped(scene: Scene, figure: SceneFigure) -> str | None:
    """The kind of what the words put into somebody's hand; nothing where they do not.

    Args:
        scene: The shot.
        figure: Who, with the pose of one who has something in the hand.
    """
    if figure.pose.partition("/")[0] not in _POSES or figure.holds or scene.camera.size == "insert":
        return None
    for match in _TAKEN.finditer(scene.action):
        if _subject(scene.action[: match.start()], scene) not in {figure.look.id, ""}:
            continue
        nouns = _ENDS.sub("", match[1]).split()
        kind = props.kind_of(nouns[-1]) if nouns else None
        if kind and props.metres(kind) <= _LARGEST:
            return str(props.in_era(kind, scene.place.era))
    return None


def _subject(before: str, scene: Scene) -> str:
    """Whose verb it is that stands after these words: whoever is named in its clause, else first in the sentence."""
    sentence = re.split(r"(?<=[.!?;:])\s+", before)[-1]
    clause = sentence.rpartition(",")[2]
    found = named(clause, scene)[-1:] if sentence != clause else []
    return next(iter(found or named(sentence, scene)), "")
