"""A sentence as it will be understood: what it says, what is guessed, and other things that it could be.

A person who chooses something else than was read changes the sentence itself, because a show follows from its
sentence and seed and from nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from production_flow.documents.bible import PromptFact, Reading
from production_flow.errors import BadInput
from production_flow.hashing import seed_of
from production_flow.production.shows import LONGEST_PROMPT
from production_flow.types import Json

KINDS = ("protagonist", "place", "genre", "tone", "medium", "time")
"""What a person may choose, in the order in which it is shown."""

_OTHERS: dict[str, tuple[str, ...]] = {
    "protagonist": (
        "a retired chef", "a young sheriff", "a night-shift nurse", "a lighthouse keeper", "a robot detective",
        "an apprentice mapmaker", "a travelling musician", "a court translator",
    ),
    "place": (
        "a small Italian village", "a city of robots", "a fishing harbour", "a desert mining town",
        "a space station", "a mountain monastery", "a night train", "a seaside hotel",
    ),
    "genre": (
        "noir mystery", "cozy mystery", "western", "science fiction", "fantasy", "comedy", "horror", "romance",
    ),
    "tone": ("dark", "warm", "funny", "tense", "scary", "melancholy"),
    "medium": (
        "Pixar-style animation", "stop-motion", "anime", "watercolour animation", "live action",
        "paper cut-out animation",
    ),
    "time": ("the 1920s", "the 1950s", "the 1980s", "the year 2140"),
}  # fmt: skip

_UNSAID = {"tone": "as it comes", "medium": "2.5D animation", "time": "now"}
"""What is shown where nothing was read."""

_WORKED_IN: dict[str, tuple[str, ...]] = {
    "protagonist": ("{0} about {1}", "A show about {1}: {0}", "A show about {1}. {0}", "{1} must go on. {0}"),
    "place": ("{0} set in {1}", "{0}, in {1}", "{0}. It is set in {1}"),
    "genre": ("A {1}: {0}", "{0}, a {1}", "{0}. A {1}, a true {1}"),
    "tone": ("{0}, {1}", "A {1} story: {0}", "{0}. It is {1}"),
    "medium": ("{0}, {1}", "{0}. {1}"),
    "time": ("{0}, in {1}", "{0}. In {1}"),
}


def read(sentence: str, chosen: Mapping[str, str]) -> dict[str, Json]:
    """How a sentence is understood, with what a person chose worked in; local and free.

    Raises:
        BadInput: It is too long.
    """
    if not sentence.strip():
        return {"chips": [], "language": "en", "unused": [], "notes": []}
    words = with_chips(sentence, chosen)
    found = _reading(words)
    return {
        "chips": [_chip(kind, found, words) for kind in KINDS],
        "language": found.language,
        "unused": list(found.unused),
        "notes": [*found.notes, *_not_worked_in(words, chosen)],
    }


def _not_worked_in(words: str, chosen: Mapping[str, str]) -> list[str]:
    missed = [text for kind, text in chosen.items() if text.strip() and not _says(words, kind, text)]
    return [f"{text!r} is not read as it was meant; say it in the sentence." for text in missed]


def with_chips(sentence: str, chosen: Mapping[str, str]) -> str:
    """The sentence that says what a person chose.

    Raises:
        BadInput: It is too long, or something was chosen that is not read.
    """
    if len(sentence) > LONGEST_PROMPT:
        raise BadInput(
            f"The sentence has {len(sentence):,} characters; {LONGEST_PROMPT:,} are read.", todo="Send a shorter one."
        )
    strange = [kind for kind in chosen if kind not in KINDS]
    if strange:
        raise BadInput(f"{strange[0][:40]!r} is nothing that is read.", todo=f"Kinds: {', '.join(KINDS)}.")
    words = sentence.strip()
    for kind in KINDS:
        text = " ".join(chosen.get(kind, "").split())
        if text and not _says(words, kind, text):
            ways = list(_ways(words, kind, text))
            words = next((way for way in ways if _says(way, kind, text)), ways[-1])
    return words


def _ways(words: str, kind: str, text: str) -> Iterator[str]:
    """The sentence with something else in the place of what it said; else with the words added."""
    plain = words.rstrip(" .")
    said = _fact(_reading(words), kind)
    if said is not None and said.said and said.text.casefold() in words.casefold():
        yield re.sub(re.escape(said.text), lambda _: text, plain, count=1, flags=re.IGNORECASE)
    for way in _WORKED_IN[kind]:
        yield way.format(plain, text)


def _says(words: str, kind: str, text: str) -> bool:
    found = _fact(_reading(words), kind)
    return found is not None and found.said and _bare(found.text) == _bare(text)


def _bare(text: str) -> str:
    return re.sub(r"^(?:in )?(?:(?:an?|the) )?(?:year )?", "", text.strip().casefold())


def _chip(kind: str, found: Reading, words: str) -> dict[str, Json]:
    fact = _fact(found, kind)
    text = fact.text if fact else _UNSAID.get(kind, "")
    others = [other for other in _OTHERS[kind] if _bare(other) != _bare(text)]
    start = seed_of("others", kind, words) % len(others)
    options = [others[(start + step) % len(others)] for step in range(4)]
    said = bool(fact and fact.said)
    return {"kind": kind, "text": text, "said": said, "options": options}


def _fact(found: Reading, kind: str) -> PromptFact | None:
    return next((fact for fact in found.facts if fact.kind == kind), None)


@lru_cache(maxsize=512)
def _reading(words: str) -> Reading:
    from production_flow.embedded.writer import blueprint, reader  # noqa: PLC0415 - only who begins a show wakes him

    return blueprint.reading_of(reader.read(words))
