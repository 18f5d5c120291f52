"""What a gloss of a Romance sentence has too much between its words, or too little: `smoothed`."""

from __future__ import annotations

from production_flow.embedded.writer.glossed import Word
from production_flow.embedded.writer.grammar import base_of, singular
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS

HER = "her\u2060"
"""Her whom something is done to, which is nobody's: it has no gender of a hero's own things."""

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
    last = last.split(" ")[-1]
    return last in _TOLD or singular(last) in _TOLD or (bool(said) and said[-1].startswith(_TELLING))


def smoothed(words: list[Word]) -> list[Word]:
    """The words without what English does not say."""
    made = [word for word in words if word.text]
    for at, word in enumerate(made):
        behind = [*made[at + 1 : at + 3], Word("", "sign"), Word("", "sign")]
        if not (_small(word, behind[0], behind[1]) or _whom(made[at - 1] if at else Word("", ""), word)):
            _verb(word, behind[0], behind[1])
    return _often(_once([word for word in made if word.text]))


_OFTEN = frozenset({"also", "still", "always", "often", "never", "already", "only"})
_PARTS = frozenset({"up", "out", "off", "back", "away", "down", "over"})
_WHOM = {"he": "him", "she": HER, "they": "them", "I": "me", "we": "us"}
_BEFORE_WHOM = frozenset(
    ["of", "to", "with", "for", "from", "by", "without", "against", "between", "about", "on", "at", "behind", "near"]
)
_PLACED = frozenset(["behind", "above", "below", "inside", "near", "beside", "underneath", "outside", "around"])


def _whom(before: Word, word: Word) -> bool:
    """Mends who somebody is behind a preposition in place ("with she": with her)."""
    if before.text in _BEFORE_WHOM and word.text in _WHOM:
        word.text = _WHOM[word.text]
        return True
    return False


def _often(words: list[Word]) -> list[Word]:
    """The words with how often something is done before the verb, and a pronoun inside a verb of two words."""
    made = list(words)
    for at in range(len(made) - 1):
        word, following = made[at], made[at + 1]
        head, _, part = word.text.rpartition(" ")
        if word.kind == "verb" and following.text in _OFTEN and word.text not in _BEING:
            made[at], made[at + 1] = following, word
        elif word.text.endswith("find out") and following.text == "it":
            following.text = ""
        elif word.kind in {"verb", "base"} and part in _PARTS and head and following.text in {"it", "them"}:
            word.text, following.text = head, f"{following.text} {part}"
    return [word for word in made if word.text]


_BEING = frozenset({"is", "are", "was", "were", "has", "have", "had", "can", "must", "will", "does", "do"})


def _small(word: Word, following: Word, third: Word) -> bool:
    """Mends articles and the like in place; whether there was something to mend."""
    if word.text == "not" and following.text in _BEING - {"does", "do", "has", "have", "had"}:
        word.text, following.text = following.text, "not"
    elif word.text in _PLACED and following.text in {"of", "of the"}:
        following.text = following.text.removeprefix("of").strip()
    elif word.text.endswith(" into") and following.text == "in":
        following.text = ""
    elif word.text in {"listens", "listen", "listened"} and following.text in _WHOSE:
        word.text += " to"
    elif word.text in {"is", "was", "are", "were"} and following.text.startswith(f"{word.text} "):
        word.text = ""
    elif word.text == "whose" and following.text in _THE:
        following.text = ""
    elif word.text == "all" and following.text == "the" and third.text in _TIMES:
        word.text, following.text, third.text = "every", "", singular(third.text)
    elif word.text in _THE and following.text in _THE | {"his", "her", "their", "my"}:
        word.text = ""
    elif word.text == "more" and following.text in _MORE:
        word.text, following.text = "", _MORE[following.text]
    else:
        return False
    return True


def _verb(word: Word, following: Word, third: Word) -> None:
    """Mends a verb by what stands behind it, in place."""
    if word.kind not in {"verb", "base"}:
        return
    wanting = word.text in _WANTING and following.kind not in {"base", "adv"}
    if wanting or (word.text.endswith(" to") and following.kind == "sign"):
        word.text = word.text.removesuffix(" to")
    elif following.text == "to" and third.text in _WHOSE and base_of(word.text) in _GIVING:
        following.text = ""
    elif word.text in _CARRYING and following.text in _THE and third.text.split(" ")[-1] in PLACE_NOUNS:
        word.text = _CARRYING[word.text]


_WHOSE = _THE | {"his", "her", "their", "my", "every", "somebody"}
_GIVING = frozenset({"teach", "ask", "tell", "show", "promise", "forbid", "forgive"})
"""English verbs with somebody right behind them."""

_MORE = {
    "big": "bigger", "sad": "sadder", "hot": "hotter", "happy": "happier", "lonely": "lonelier", "good": "better",
    "old": "older", "long": "longer", "small": "smaller", "young": "younger", "strong": "stronger", "tall": "taller",
    "short": "shorter", "cold": "colder", "dark": "darker", "rich": "richer", "bad": "worse", "poor": "poorer",
    "strange": "stranger", "large": "larger", "ugly": "uglier", "fast": "faster",
}  # fmt: skip
"""Adjective -> its English comparative."""

_CARRYING = {"carries": "runs", "carry": "run", "carried": "ran"}


def _once(words: list[Word]) -> list[Word]:
    """The words with no comma twice, where what was between is not known."""
    return [
        word
        for at, word in enumerate(words)
        if word.text not in {"¿", "¡"}
        and not (word.text == "," and at and words[at - 1].text in {",", ":", "."} and words[at - 1].kind == "sign")
    ]
