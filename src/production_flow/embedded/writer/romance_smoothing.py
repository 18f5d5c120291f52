"""What a gloss of a Romance sentence has too much between its words, or too little: `smoothed`."""

from __future__ import annotations

from production_flow.embedded.writer.glossed import Word
from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS

_WANTING = frozenset({"wants to", "want to", "wanted to", "will want to", "would want to"})
_TIMES = frozenset(
    {"nights", "days", "mornings", "evenings", "years", "weeks", "summers", "winters", "months", "sundays"}
)
_THE = frozenset({"the", "a", "an"})
_TOLD = frozenset([
    "series", "story", "film", "movie", "documentary", "comedy", "drama", "song", "book", "novel", "show", "thriller",
    "sitcom", "secret", "truth", "question", "tale", "legend", "musical", "lesson", "course", "poem",
])  # fmt: skip
_TELLING = ("talk", "speak", "write", "lie", "tell", "know", "read", "learn", "think", "dream", "hear", "ask", "sing")
"""Nouns and verbs that are about something."""


def told_of(words: list[Word]) -> bool:
    """Whether what comes next is what something is about, and not what it is on."""
    last = next((word.text for word in reversed(words) if word.kind in {"noun", "verb", "base"} and word.text), "")
    said = [word.text for word in words if word.kind in {"verb", "base"}]
    return singular(last.split(" ")[-1]) in _TOLD or (bool(said) and said[-1].startswith(_TELLING))


def smoothed(words: list[Word]) -> list[Word]:
    """The words without what English does not say."""
    made = [word for word in words if word.text]
    for at, word in enumerate(made):
        following = made[at + 1] if at + 1 < len(made) else Word("", "sign")
        if (word.text in _WANTING and following.kind not in {"base", "adv"}) or (
            word.kind in {"verb", "base"} and word.text.endswith(" to") and following.kind == "sign"
        ):
            word.text = word.text.removesuffix(" to")
        elif word.text == "whose" and following.text in _THE:
            following.text = ""
        elif word.text == "all" and following.text == "the" and at + 2 < len(made) and made[at + 2].text in _TIMES:
            word.text, following.text, made[at + 2].text = "every", "", singular(made[at + 2].text)
        elif word.text in _THE and following.text in _THE | {"his", "her", "their", "my"}:
            word.text = ""
        elif word.text in _CARRYING and following.text in _THE and _runs(made[at + 2 : at + 5]):
            word.text = _CARRYING[word.text]
    return _once([word for word in made if word.text])


_CARRYING = {"carries": "runs", "carry": "run", "carried": "ran"}


def _runs(words: list[Word]) -> bool:
    """Whether a place comes next, which nobody carries ("llevan una gasolinera")."""
    return any(word.text.split(" ")[-1] in PLACE_NOUNS or word.text in PLACE_NOUNS for word in words[:1])


def _once(words: list[Word]) -> list[Word]:
    """The words with no comma twice, where what was between is not known."""
    return [
        word
        for at, word in enumerate(words)
        if not (word.text == "," and at and words[at - 1].text in {",", ":", "."} and words[at - 1].kind == "sign")
    ]
