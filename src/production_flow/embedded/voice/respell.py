"""Plain respelling ("kale", "mah-EE-ah", "ZAN-thee") to phonemes, the way a newspaper spells a name for readers."""

# ruff: noqa: RUF001 - phonetic and foreign letters are the subject

from __future__ import annotations

_VOWELS = (
    ("eigh", "A"), ("augh", "ɔ"), ("ough", "ɔ"), ("air", "ɛɹ"), ("eer", "ɪɹ"), ("ear", "ɪɹ"), ("oor", "ʊɹ"),
    ("ire", "Iəɹ"), ("igh", "I"), ("eye", "I"), ("ay", "A"), ("ai", "A"), ("ee", "i"), ("ea", "i"), ("ie", "i"),
    ("oh", "O"), ("oe", "O"), ("oa", "O"), ("oo", "u"), ("ah", "ɑ"), ("aa", "ɑ"), ("aw", "ɔ"), ("au", "ɔ"),
    ("uh", "ə"), ("eh", "ɛ"), ("ih", "ɪ"), ("ow", "W"), ("ou", "W"), ("oy", "Y"), ("oi", "Y"), ("ew", "ju"),
    ("ar", "ɑɹ"), ("or", "ɔɹ"), ("er", "ɜɹ"), ("ir", "ɜɹ"), ("ur", "ɜɹ"),
)  # fmt: skip
_SHORT = {"a": "æ", "e": "ɛ", "i": "ɪ", "o": "ɑ", "u": "ʌ", "y": "I"}
_OPEN = {"a": "ɑ", "e": "A", "i": "i", "o": "O", "u": "u", "y": "i"}
_LONG = {"a": "A", "e": "i", "i": "I", "o": "O", "u": "u", "y": "I"}
_CONSONANTS = (
    ("tch", "ʧ"), ("ch", "ʧ"), ("sh", "ʃ"), ("zh", "ʒ"), ("th", "θ"), ("dh", "ð"), ("ng", "ŋ"), ("kh", "k"),
    ("ph", "f"), ("ck", "k"), ("qu", "kw"), ("wh", "w"), ("gh", "ɡ"), ("j", "ʤ"), ("g", "ɡ"), ("r", "ɹ"), ("y", "j"),
    ("c", "k"), ("q", "k"), ("x", "ks"), ("h", "h"),
)  # fmt: skip


def respelled(spelling: str) -> str:
    """Phonemes of a respelling; syllables stand apart by hyphens, the stressed one in capitals or else the first."""
    words = [word for word in spelling.split() if any(mark.isalpha() for mark in word)]
    return " ".join(_word(word) for word in words)


def _word(word: str) -> str:
    syllables = [part for part in word.replace("\u2010", "-").split("-") if part]
    loud = next((at for at, part in enumerate(syllables) if len(part) > 1 and part.isupper()), 0)
    return "".join(_syllable(part.lower(), "\u02c8" if at == loud else "") for at, part in enumerate(syllables))


def _syllable(letters: str, stress: str) -> str:
    """One syllable; the mark of stress stands before its vowel."""
    silent_e = len(letters) > 3 and letters[-1] == "e" and letters[-2] not in "aeiou" and letters[-3] in "aeiouy"
    body, phonemes, seen, at = letters[: -1 if silent_e else None], "", False, 0
    while at < len(body):
        rest = body[at:]
        vowel = next((pair for pair in _VOWELS if rest.startswith(pair[0])), None)
        if vowel and not (rest[0] == "y" and not seen):
            phonemes, seen, at = phonemes + ("" if seen else stress) + vowel[1], True, at + len(vowel[0])
        elif rest[0] in _SHORT and not (rest[0] == "y" and not seen and len(rest) > 1):
            table = _LONG if silent_e and not seen else _SHORT if len(rest) > 1 else _OPEN
            phonemes, seen, at = phonemes + ("" if seen else stress) + table[rest[0]], True, at + 1
        else:
            spelt, sound = next((pair for pair in _CONSONANTS if rest.startswith(pair[0])), (rest[0], rest[0]))
            known = sound if sound.isalpha() else ""
            phonemes, at = phonemes + (known if not phonemes.endswith(known[:1] or "\0") else ""), at + len(spelt)
    return phonemes
