"""Who speaks: one of Gemini's recorded voices per place in the cast, and how it shall speak, in words."""

from __future__ import annotations

from typing import Final

from production_flow.documents.voice import VoiceSpec
from production_flow.providers.ports import Notice
from production_flow.providers.requests import VoiceRequest

FEMININE: Final = (
    "Kore", "Aoede", "Gacrux", "Leda", "Sulafat", "Despina", "Erinome", "Laomedeia", "Vindemiatrix", "Callirrhoe",
    "Pulcherrima", "Zephyr", "Achernar", "Autonoe",
)  # fmt: skip
MASCULINE: Final = (
    "Algenib", "Iapetus", "Puck", "Orus", "Achird", "Enceladus", "Sadaltager", "Fenrir", "Algieba", "Zubenelgenubi",
    "Rasalgethi", "Umbriel", "Alnilam", "Sadachbia",
)  # fmt: skip
"""In the order in which a cast is filled: each far from the ones before."""

NARRATOR, NARRATOR_NUMBER = "Charon", 99
"""The voice that no character is given, and the place in the cast that stands for the narrator."""

LETTERS_A_SECOND: Final = 15.0
"""How fast a line is usually said; one that must be shorter is asked for at a quick pace."""

_DICTION: Final = {
    "dry": "dryly",
    "clipped": "in clipped words",
    "warm": "warmly",
    "formal": "formally",
    "grand": "grandly",
    "gush": "gushing",
}


def cast(spec: VoiceSpec) -> tuple[str, list[Notice]]:
    """The recorded voice of a description: no two places of a cast have the same, whoever else is in it."""
    if spec.number == NARRATOR_NUMBER:
        return NARRATOR, []
    shelves = {"feminine": FEMININE, "masculine": MASCULINE, "neutral": (FEMININE, MASCULINE)[spec.number % 2]}
    shelf = shelves[spec.presentation]
    name = shelf[spec.number % len(shelf)]
    if spec.number < len(shelf):
        return name, []
    words = f"There are {len(shelf)} voices of a kind: {name} speaks for more than one person."
    return name, [Notice(code="degraded", message=words)]


def manner(request: VoiceRequest) -> str:
    """How the line shall be said: `warmly, in a deep voice, as a person of 70, with a Scottish accent, wearily`."""
    spec = request.voice
    hurried = request.max_seconds is not None and len(request.prompt) / LETTERS_A_SECOND > request.max_seconds
    words = [
        _DICTION.get(spec.diction, ""),
        "in a deep voice" if spec.pitch < -0.35 else "in a high voice" if spec.pitch > 0.35 else "",
        f"as a person of {spec.age}" if spec.age is not None and not 20 <= spec.age < 60 else "",
        _accent(spec.accent),
        "slowly" if spec.pace < 0.9 and not hurried else "",
        "at a quick pace" if spec.pace > 1.1 or hurried else "",
        {"whisper": "in a whisper", "robot": "in the even voice of a machine"}.get(spec.effect, ""),
        request.how.strip(),
    ]
    return ", ".join(word for word in words if word)


def _accent(accent: str) -> str:
    """An accent in words; plain `en` is none, `en-GB` is the country's."""
    lands = {"gb": "British", "uk": "British", "us": "American", "ie": "Irish", "au": "Australian", "in": "Indian"}
    plain = accent.strip()
    if plain.lower() in {"", "en"}:
        return ""
    name = lands.get(plain.lower().removeprefix("en-"), plain)
    return f"with {'an' if name[0].lower() in 'aeiou' else 'a'} {name} accent"
