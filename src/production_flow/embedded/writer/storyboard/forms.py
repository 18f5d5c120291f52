"""Forms: whether a beat opens on its people, or on what its first sentence is about.

A sentence about a thing is a picture of the thing; about feet, of feet; about hands that do something with the thing
that matters, of these hands. The sky over a place is that place before anybody comes. All else is about people, and
what is said to be seen of them names somebody who is in the picture.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal, TypeAlias

Form: TypeAlias = Literal["people", "thing", "feet", "hands", "place"]

_SENTENCE = re.compile(r"(?<=[.?!]) +")
_ANYBODY = re.compile(
    r"\b(?:they|he|she|them|him|her|his|their|everybody|everyone|nobody|somebody|someone|people|men|women|children|"
    r"the same two|all three|both of)\b",
    re.IGNORECASE,
)
_FEET = re.compile(r"^(?:Several pairs of )?(?:Feet|Boots|Shoes|Heels|Footsteps)\b")
_SEEN = (
    "box boxes chest coffer radio card cards key keys loaf kettle ladle candle candles bowl bowls jar lamp bell letter "
    "letters note photograph book ledger map chart bag suitcase cup cups glass bottle pot pan cake envelope notebook "
    "newspaper ring coin necklace watch doll mask skull vase flower flowers knife gun rope hat glove badge ticket "
    "camera"
)
"""Things that a picture of one thing can be of."""
_THING = re.compile(
    r"^(?:So: |There(?:'s| is| are) )?(?:(?:A|An|The|Both|One|Two|Three|Seven|a|an|the|one|two|three|no) )?"
    r"(?:(?:lids?|locks?|strings|pages) of (?:the|a) )?(?:[a-z-]+ )?"
    rf"(?:{'|'.join(_SEEN.split())})\b(?:,|\.| (?:of|in|on|at|that|which|from|is|has|have|are|stands?|leans?|lies?|lie|"
    r"goes?|plays?|says?|comes?|holds?|covers?|hangs?|cover|hang|turns?)\b)",
    re.IGNORECASE,
)
_GONE = re.compile(r"\b(?:been cleared|is gone|are gone|is missing|has gone)\b")
_HANDLED = re.compile(
    r"\b(?:turns?|lays?|sets?|puts?|holds?|tilts?|lifts?|picks?|pins?|wraps?|weighs?|unfolds?|opens?|reads?|counts?|"
    r"slides?|drops?|pushes|cleans?|taps?|finds?|hands|takes?|shows?|ties|tears|smooths?|passes|gives?|keeps?)\b"
)


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def first_named(sentence: str, given: Collection[str]) -> str:
    """Who of these people a sentence tells of first, empty where of nobody; what belongs to them does not count."""
    there = [name for name in given if name in sentence]
    found = {name: re.search(rf"\b{re.escape(name)}\b(?!(?: [A-Z]\w+)*['\u2019])", sentence) for name in there}
    return min((match.start(), name) for name, match in found.items() if match)[1] if any(found.values()) else ""


def names(sentence: str, given: Collection[str]) -> bool:
    """Whether a sentence tells of one of these people, or of people without a name."""
    return bool(first_named(sentence, given)) or _ANYBODY.search(sentence) is not None


def form_of(text: str, given: Collection[str], thing: str, *, outdoors: bool, opens: bool) -> Form:
    """What a beat's first picture is of.

    Args:
        text: Of the beat.
        given: Names of everybody who could be meant.
        thing: What the object that matters in the beat is called, if one does.
        outdoors: Whether the place has a sky.
        opens: Whether the beat opens the episode.
    """
    first = (split(text) or [""])[0]
    if _FEET.search(first):
        return "feet"
    if thing and thing in first and re.search(rf"\b{re.escape(thing)}\b", first) and _HANDLED.search(first):
        return "hands"
    if first_named(first, given):
        return "people"
    if opens and outdoors:
        return "place"
    return "thing" if _THING.search(first) and not _GONE.search(first) else "people"


def told(text: str, given: Collection[str], others: Collection[str] = ()) -> str:
    """What is seen of the people of a beat: its first sentence, and the first that names them where that one does not.

    Args:
        text: Of the beat.
        given: Names of who is in the picture.
        others: Names of who is not; a sentence that begins with one of them is left out.
    """
    sentences = split(text)
    if not sentences:
        return text
    first, rest = sentences[0], sentences[1:]
    strange = any(first.startswith(name) and re.match(rf"{re.escape(name)}\b", first) for name in others)
    if not strange and names(first, given):
        return first
    then = next((one for one in rest if first_named(one, given)), "")
    return " ".join(filter(None, ("" if strange and then else first, then)))
