"""From a line as it is written to words that can be spoken: no markup, no emoji, numbers and signs in words."""

from __future__ import annotations

import re
import unicodedata

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}|\*[^*]*\*(?=\s|$)")
_STARRED = re.compile(r"\*+([^*]+)\*+|_{1,2}([^_]+)_{1,2}")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b(?:\s*(?:h|hrs|o'clock)\b)?")
_FRACTION = re.compile(r"\b(1|2|3)/(2|3|4)\b")
_LONG_NUMBER = re.compile(r"\d[\d,]{15,}")
_RANGE = re.compile(r"(?<=\d)\s*[-\u2013]\s*(?=\d)")
_DASH = re.compile(r"\s*(?:--+|\u2013|\u2014)\s*")
_DOTS = re.compile(r"\.{2,}|\u2026+")
_DOUBT = re.compile(r"[?!]*\?[?!]*")
_SHOUT = re.compile(r"!{2,}")
_SPACES = re.compile(r"\s+")
_STRETCH = re.compile(r"([A-Za-z])\1{2,}")
_SPEAKABLE = re.compile(r"[^A-Za-z0-9\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff .,;:!?'\u2014\u2026$\u00a3\u20ac%&+@/-]")
_ORPHANED = re.compile(r"\s+([,.;:!?])")

_FRACTIONS = {
    "1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter",
    "2/4": "two quarters", "3/4": "three quarters",
}  # fmt: skip

_SHORT = {
    r"\bNo\.\s*(?=\d)": "number ", r"\u2116\s*": "number ", r"\bSt\.(?=\s+[A-Z])": "Saint", r"\bvs\.?(?=\s)": "versus",
    r"\betc\.": "et cetera", r"\be\.g\.": "for example", r"\bi\.e\.": "that is", r"\bapprox\.": "about",
    r"\bSgt\.": "Sergeant", r"\bDet\.": "Detective", r"\bInsp\.": "Inspector", r"\bCapt\.": "Captain",
    r"\bLt\.": "Lieutenant", r"\bProf\.": "Professor", r"\bMt\.(?=\s)": "Mount", r"\u00b0\s*C\b": " degrees Celsius",
    r"\u00b0\s*F\b": " degrees Fahrenheit", r"\u00b0": " degrees", r"\u00bd": " one half", r"\u00bc": " one quarter",
    r"\u00be": " three quarters", r"#\s*(?=\d)": "number ", r"(?<=\d)\s?km\b": " kilometres",
    r"(?<=\d)\s?kg\b": " kilos",
    r"(?<=\d)\s?mph\b": " miles an hour",
    r"\bw/o\b": "without", r"\bw/(?=\s)": "with",
}  # fmt: skip

_HOURS = (
    "twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one",
    "twenty-two", "twenty-three",
)  # fmt: skip

_QUOTES: dict[int, str | None] = {ord(mark): "'" for mark in "\u2018\u2019\u201b\u02bc\u00b4`"}
_QUOTES |= {ord(mark): None for mark in '"\u201c\u201d\u201e\u00ab\u00bb'}


def clean(text: str) -> str:
    """The line as it can be spoken: one line of letters, digits that are plain numbers, and punctuation.

    Stage directions in brackets and everything between tags is left out; emphasis marks are taken off their
    words; links become "a link"; clock times, fractions and common short forms are written out.
    """
    line = unicodedata.normalize("NFC", text).translate(_QUOTES)
    line = _LINK.sub("a link", line)
    line = _STARRED.sub(lambda match: match[1] or match[2], line)
    line = _ASIDE.sub(" ", line)
    line = _CLOCK.sub(_clock, line)
    line = _FRACTION.sub(lambda match: _FRACTIONS.get(match[0], match[0].replace("/", " over ")), line)
    for pattern, words in _SHORT.items():
        line = re.sub(pattern, words, line)
    line = _RANGE.sub(" to ", line)
    line = _LONG_NUMBER.sub(lambda match: " ".join(match[0].replace(",", "")), line)
    line = _DOTS.sub("\u2026 ", _DASH.sub(" \u2014 ", line))
    line = _SHOUT.sub("!", _DOUBT.sub("?", line))
    line = _STRETCH.sub(r"\1\1", line)
    line = _SPACES.sub(" ", _SPEAKABLE.sub(" ", line))
    return _ORPHANED.sub(r"\1", line).strip(" ,;:\u2014-")


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2])
    if minute == 0:
        return f"{_HOURS[hour]} o'clock" if 0 < hour <= 12 else f"{_HOURS[hour]} hundred" if hour else "midnight"
    return f"{_HOURS[hour]} {f'oh {minute}' if minute < 10 else minute}"


def sounds(text: str) -> bool:
    """Whether anything in the cleaned line can be heard."""
    return any(mark.isalnum() for mark in text)


def foreign(text: str) -> str:
    """The letters of the line that no Latin alphabet knows, in order of first appearance."""
    return "".join(
        dict.fromkeys(mark for mark in text if mark.isalpha() and not unicodedata.name(mark, "").startswith("LATIN"))
    )
