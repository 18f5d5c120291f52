"""From American phonemes to British ones, so that a British voice does not read American vowels."""

# ruff: noqa: RUF001 - phonetic and foreign letters are the subject

from __future__ import annotations

import re

_VOWEL = "AIOQWYaiuæɑɒɔəɛɜɪʊʌᵊᵻ"
_BROAD = {
    "ˈæsk": "ˈɑːsk", "ˈæft": "ˈɑːft", "lˈæst": "lˈɑːst", "pˈæst": "pˈɑːst", "fˈæst": "fˈɑːst", "pˈæθ": "pˈɑːθ",
    "bˈæθ": "bˈɑːθ", "ɡlˈæs": "ɡlˈɑːs", "klˈæs": "klˈɑːs", "ɡɹˈæs": "ɡɹˈɑːs", "kˈænt": "kˈɑːnt", "ʃˈænt": "ʃˈɑːnt",
    "dˈæns": "dˈɑːns", "ʧˈæns": "ʧˈɑːns", "hˈæf": "hˈɑːf", "lˈæf": "lˈɑːf", "mˈæstəɹ": "mˈɑːstəɹ", "ˈænsəɹ": "ˈɑːnsəɹ",
    "kˈæsəl": "kˈɑːsəl", "dəmˈænd": "dɪmˈɑːnd", "dɪmˈænd": "dɪmˈɑːnd", "kəmˈænd": "kəmˈɑːnd", "ɹˈæðəɹ": "ɹˈɑːðəɹ",
    "fˈɑðəɹ": "fˈɑːðəɹ", "kˈɑm": "kˈɑːm", "pˈɑm": "pˈɑːm", "dɹˈɑmə": "dɹˈɑːmə", "səpɹˈAnO": "səpɹˈɑːnQ",
    "təmˈATO": "təmˈɑːtQ",
}  # fmt: skip
"""Words that a Londoner says with the vowel of "father"."""

_RULES = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        (r"T", "t"),
        (rf"ɜɹ(?=[ˈˌ]?[{_VOWEL}])", "ɜːɹ"),
        (r"ɜɹ", "ɜː"),
        (rf"əɹ(?![ˈˌ]?[{_VOWEL}])", "ə"),
        (rf"ɑɹ(?![ˈˌ]?[{_VOWEL}])", "\x01ː"),
        (rf"ɔɹ(?![ˈˌ]?[{_VOWEL}])", "ɔː"),
        (rf"ɛɹ(?![ˈˌ]?[{_VOWEL}])", "ɛː"),
        (rf"ɪɹ(?![ˈˌ]?[{_VOWEL}])", "ɪə"),
        (rf"ʊɹ(?![ˈˌ]?[{_VOWEL}])", "ɔː"),
        (rf"(?<=[AIOWYə])ɹ(?![ˈˌ]?[{_VOWEL}])", ""),
        (r"ɑ(?!ː)", "ɒ"),
        (r"\x01", "ɑ"),
        (r"ɔ(?!ː)", "ɔː"),
        (r"O", "Q"),
        (r"æ", "a"),
        (r"(?<=[ˈˌ])i(?!ː)", "iː"),
        (r"(?<=[ˈˌ])u(?!ː)", "uː"),
        (r"ᵻ", "ɪ"),
    )
)


def british(phonemes: str) -> str:
    """The same words as they are said in London: no r at the end of a syllable, other vowels."""
    for american, english in _BROAD.items():
        phonemes = phonemes.replace(american, english)
    for pattern, result in _RULES:
        phonemes = pattern.sub(result, phonemes)
    return phonemes
