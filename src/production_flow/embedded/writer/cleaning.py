"""A prompt before it is read: cleaned, its language known, its emoji in words."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from production_flow.embedded.writer.grammar import GERUNDS, THIRDS, singular
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.tongues import EMOJI, FORMS, GLOSSARY
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import (
    BEINGS,
    NUMBERS,
    OBJECTS,
    RELATIONS,
    SPECIES,
    STOP_WORDS,
    VERBS,
)
from production_flow.errors import BadInput

READ_AT_MOST = 1600
"""Characters of a prompt that the rules look at; the rest is kept and reported as not read."""

_SCRIPTS = (
    ("hebrew", "he"),
    ("arabic", "ar"),
    ("hiragana", "ja"),
    ("katakana", "ja"),
    ("hangul", "ko"),
    ("cjk", "zh"),
    ("cyrillic", "ru"),
    ("greek", "el"),
    ("devanagari", "hi"),
    ("thai", "th"),
)
ENGLISH = frozenset(
    {*VERBS, *THIRDS, *GERUNDS, *OBJECTS, *RELATIONS, *SPECIES, *TRADE_OF, *PLACE_NOUNS, *NUMBERS, *BEINGS}
)
"""Words by which English is known."""

_TERMINAL = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\\\)?|\x1b[ -/]*[0-~]?|\[\d{1,3}(?:;\d{1,3})*m\b"
)
"""Escape sequences of a terminal, whole, and what is left of a colour where its first sign is lost."""


def clean(prompt: str, between: str = " ") -> str:
    """The prompt as one line: normalised, without control and direction characters; `between` joins its lines.

    Raises:
        BadInput: Nothing readable is left.
    """
    text = _TERMINAL.sub("", unicodedata.normalize("NFKC", prompt))
    text = re.sub(r"(?<=[^.!?:;,\s])[ \t]*[\r\n]+", between, text) if between != " " else text
    kept = (
        " " if letter in "\n\r\t\v\f" or unicodedata.category(letter) in {"Zl", "Zp", "Zs"} else letter
        for letter in text
        if letter in "\n\r\t\u200d" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    text = re.sub(r"\s+", " ", "".join(kept)).strip()
    if not text.strip("\u200d\ufe0f"):
        raise BadInput(
            "The prompt is empty.", where="prompt", todo="Type one sentence: who it is about, what they do, and where."
        )
    return text


_LINK = re.compile(
    r"\b(?:https?|ftp)://\S+|\bwww\.\S+|\b[\w.+-]+@[\w-]+\.[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|tv|co\.uk)\b\S*"
)
"""Addresses, which name nothing that a show could be about."""


def read_links(text: str) -> tuple[str, list[str]]:
    """The text without addresses of pages and of mail; and those."""
    return re.sub(r"\s+", " ", _LINK.sub(" ", text)).strip(), _LINK.findall(text)


_SHOUTED, _CAPITALS = 3, 0.75
"""Words from which a text in capitals is shouted, and the share of its letters that are capitals."""


_CAPITAL = r"A-Z\u00c0-\u00de0-9"
_SHOUT = re.compile(
    rf"^(?P<title>[{_CAPITAL}][{_CAPITAL} ,'\u2019-]{{5,60}}[{_CAPITAL}])\s*[.:!\u2013\u2014-]+\s+(?=\S.*[a-z]{{3}})"
)
"""A title in capitals before the sentence."""


def untitled(text: str) -> str:
    """A text without a title of two words and more that stands in capitals before its sentence."""
    found = _SHOUT.match(text)
    return text[found.end() :] if found and " " in found["title"] and len(text) - found.end() > _LEFT else text


_LEFT = 20
"""Characters that are left behind a title at least."""


def uncapped(text: str) -> str:
    """A text that is all in capitals in plain letters, names of places and people with a capital."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    if len(text.split()) < _SHOUTED or capitals < _CAPITALS * len(letters):
        return text
    plain = re.sub(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?", _uncapped_word, text)
    return re.sub(r"(?:^|(?<=[.!?] )|(?<=: ))[a-zà-þ]", lambda found: found[0].upper(), plain)


def _uncapped_word(found: re.Match[str]) -> str:
    word = found[0].lower()
    bare = re.sub(r"['\u2019]s$", "", word)
    named = bare in PROPER or bare in ADJECTIVES or (gender_of(bare.capitalize()) and bare not in ENGLISH)
    return word.capitalize() if named else word


def language(text: str) -> str:
    """The language of a text by its script and its most frequent words; `en` where nothing tells."""
    counts: dict[str, int] = {}
    letters = [letter for letter in text[:400] if letter.isalpha()]
    for letter in letters:
        name = unicodedata.name(letter, "").lower()
        for script, code in _SCRIPTS:
            if name.startswith(script):
                counts[code] = counts.get(code, 0) + 1
    if counts and sum(counts.values()) * 2 > len(letters):
        return "ja" if "ja" in counts else max(sorted(counts), key=lambda code: counts[code])
    words = re.findall(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?", text.lower())[:200]
    scores = {code: _score(words, code) for code in STOP_WORDS}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] > scores["en"] else "en"


def _score(words: list[str], code: str) -> float:
    stop = set(STOP_WORDS[code].split())
    known = ENGLISH if code == "en" else _telling(code)
    also = {word for word in words if code == "en" and singular(word) in known}
    return sum(word in stop for word in words) + sum(
        0.8 for word in words if (word in known or word in also) and word not in stop
    )


@cache
def _telling(code: str) -> frozenset[str]:
    """Words that tell a language: long enough to be no small word of another one."""
    table = GLOSSARY.get(code, {})
    return frozenset(word for word in (*table, *FORMS.get(code, {})) if len(word) > 3 and table.get(word) != word)


def read_emoji(text: str) -> tuple[str, list[str]]:
    """The text with its emoji as words; and the emoji that mean nothing to us."""
    unknown: list[str] = []
    for sign in sorted(EMOJI, key=len, reverse=True):
        text = text.replace(sign, f" {EMOJI[sign]} ")
    kept = []
    for letter in text:
        if ord(letter) > 0x2100 and unicodedata.category(letter) in {"So", "Sk", "Cs"}:
            unknown.append(letter)
            kept.append(" ")
        elif letter not in "\u200d\ufe0f":
            kept.append(letter)
    return re.sub(r"\s+", " ", "".join(kept)).strip(), unknown
