"""How a line is said: as tags in its text for the models that read them, and at which speed."""

from __future__ import annotations

import re
from typing import Final

from production_flow.providers.ports import Notice
from production_flow.providers.requests import VoiceRequest
from production_flow.providers.shaping import dropped, snapped
from production_flow.providers.sound.words import respelled

SLOWEST, FASTEST = 0.7, 1.2
"""Speeds that a voice can speak at; 1 is its own."""

LETTERS_A_SECOND: Final = 15.0
"""How fast a line is usually said at speed 1; one that must be shorter is spoken faster."""

TAGGED: Final = ("eleven_v3", "eleven_v4")
"""Beginnings of the names of models that read `[whispering]` as how the line is said; others would say it aloud."""

_LONGEST_TAG: Final = 80
_ASIDE: Final = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|<[^<>]*>")
_DICTION: Final = {
    "dry": "dryly", "clipped": "clipped", "warm": "warmly", "formal": "formally", "grand": "grandly", "gush": "gushing",
}  # fmt: skip


def words_of(request: VoiceRequest) -> tuple[str, str, list[Notice]]:
    """The line without stage directions and with names as they are spoken; the tag that says how, or nothing."""
    line = respelled(" ".join(_ASIDE.sub(" ", request.prompt).split()), request.voice.say)
    effect = request.voice.effect
    how = " ".join(re.sub(r"[^\w\s,'-]", " ", request.how).split())
    asked = [how, "whispering" if effect == "whisper" else ""]
    told = [dropped(f"{request.model} makes no {effect} sound of a voice.")] if effect in {"radio", "robot"} else []
    if request.model.startswith(TAGGED):
        words = [word for word in (_DICTION.get(request.voice.diction, ""), *asked) if word]
        return line, ", ".join(words)[:_LONGEST_TAG].rstrip(" ,"), told
    unheard = ", ".join(word for word in asked if word)
    return line, "", [*told, dropped(f"{request.model} is not told how it is said: {unheard}.")] if unheard else told


def speed_of(request: VoiceRequest, line: str) -> tuple[float, list[Notice]]:
    """How fast it is said: the voice's own pace, and faster where the line would not fit; 0.7 to 1.2.

    Args:
        request: Says the pace, the age and the most seconds.
        line: The words that are heard.
    """
    own = request.voice.pace * (0.95 if (request.voice.age or 0) >= 75 else 1.0)
    usual = min(max(own, SLOWEST), FASTEST)
    notices = [] if abs(own - usual) < 0.005 else [snapped(request.model, "speed", f"{usual:.2f}", f"{own:.2f}")]
    seconds = len(line) / LETTERS_A_SECOND / usual
    if request.max_seconds is None or seconds <= request.max_seconds:
        return round(usual, 2), notices
    fast = round(min(FASTEST, usual * seconds / request.max_seconds), 2)
    if fast <= usual:
        return round(usual, 2), notices
    hurried = snapped(request.model, "speed", f"{fast:.2f} (to fit {request.max_seconds:g} s)", f"{usual:.2f}")
    return fast, [*notices, hurried]
