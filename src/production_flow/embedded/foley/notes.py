"""Reading a note such as "distant dripping, artifact hum": which effects it asks for, and how."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from production_flow.embedded.foley import steps
from production_flow.embedded.foley.beds import beds
from production_flow.embedded.foley.catalogue import Effect, Maker, by_tag, effects

_SPLIT = re.compile(
    r"[,;/.\n+&|]|\b(?:and|then|plus|with|while|as|under|over)\b|\s[\u2013\u2014-]\s",
)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_ENDINGS = ("ing", "ed", "es", "s", "e")


@dataclass(frozen=True)
class Wanted:
    """One effect that a note asks for.

    Args:
        effect: What to make.
        far: Heard from a distance: dull and small.
        gain: dB more or less, by words such as "faint" and "loud".
        single: To be heard once, even where its kind keeps happening.
    """

    effect: Effect
    far: bool = False
    gain: float = 0.0
    single: bool = False


@dataclass(frozen=True)
class Reading:
    """What a note asks for, in its order, and the words nobody here can make a sound of."""

    wanted: tuple[Wanted, ...]
    unknown: tuple[str, ...]


def read(note: str) -> Reading:
    """Reads a note."""
    wanted: list[Wanted] = []
    unknown: list[str] = []
    for part in _SPLIT.split(note.lower()):
        words = _WORD.findall(part)
        found, rest = _matches(words)
        wanted += [_manner(effect, frozenset(words)) for effect in found]
        if found:
            unknown += [word for word in rest if not _colours(word)]
        elif any(_means_something(word) for word in words):
            unknown.append(" ".join(part.split()))
    return Reading(tuple(_distinct(wanted)), tuple(dict.fromkeys(unknown)))


def _manner(effect: Effect, words: frozenset[str]) -> Wanted:
    soft, loud = bool(words & _words("soft")), bool(words & _words("loud"))
    if effect.tag in {"footsteps", "running"}:
        quick = effect.tag == "running" or bool(words & _words("quick"))
        slow = bool(words & _words("slow")) and not quick
        effect = replace(effect, make=_walking(words, quick=quick, slow=slow))
    return Wanted(
        effect=effect,
        far=bool(words & _words("far")) and not words & _words("near"),
        gain=(-6.0 if soft else 0.0) + (4.0 if loud and not soft else 0.0) + (2.0 if words & _words("near") else 0.0),
        single=bool(words & _words("single")),
    )


def _walking(words: frozenset[str], *, quick: bool, slow: bool) -> Maker:
    gait = 0.31 if quick else 0.74 if slow else 0.56
    return lambda rng, seconds: steps.walk(rng, seconds, words, gait)


def _distinct(wanted: list[Wanted]) -> list[Wanted]:
    """Each effect once: what lasts is not laid over itself."""
    return list({one.effect.tag: one for one in reversed(wanted)}.values())[::-1]


def _matches(words: list[str]) -> tuple[list[Effect], list[str]]:
    """The effects named by a run of words, longest phrases first, and the words that named none."""
    stems = [(word, stem(word)) for word in words if word not in _words("plain") or stem(word) in _phrase_words()]
    walked = any(stemmed in _gaits() for _, stemmed in stems)
    taken = [walked and stemmed in _materials() for _, stemmed in stems]
    found: list[tuple[int, Effect]] = []
    for phrase, effect in _phrases():
        at = _place(phrase, stems, taken)
        if at:
            found.append((at[0], effect))
            for place in at:
                taken[place] = True
    rest = [word for (word, _), used in zip(stems, taken, strict=True) if not used]
    return [effect for _, effect in sorted(found, key=lambda pair: pair[0])], rest


def _place(phrase: tuple[str, ...], stems: list[tuple[str, str]], taken: list[bool]) -> list[int]:
    """Where the words of a phrase stand, in order and at most one word apart; empty where they do not."""
    places: list[int] = []
    at = 0
    for wanted in phrase:
        reach = len(stems) if not places else min(len(stems), places[-1] + 3)
        while at < reach and (taken[at] or stems[at][1] != wanted):
            at += 1
        if at >= reach:
            return []
        places.append(at)
        at += 1
    return places


def _colours(word: str) -> bool:
    known = (
        _words("far")
        | _words("soft")
        | _words("loud")
        | _words("near")
        | _words("quick")
        | _words("slow")
        | _words("single")
        | _words("plain")
    )
    return word in known or stem(word) in _materials() | _places() or word.endswith("ly") or len(word) < 3


def _means_something(word: str) -> bool:
    manner = _words("far") | _words("soft") | _words("loud") | _words("near") | _words("silence") | _words("single")
    return len(word) > 3 and word not in manner and stem(word) not in _places()


@cache
def _words(group: str) -> frozenset[str]:
    table = tomllib.loads((files(__package__) / "manner.toml").read_text("utf-8"))
    return frozenset(table[group])


@cache
def _materials() -> frozenset[str]:
    names = {word for words in steps.MATERIALS.values() for word in words}
    return frozenset(stem(word) for word in names | {"stone", "marble", "tile", "concrete", "cobblestone", "pavement"})


@cache
def _places() -> frozenset[str]:
    return frozenset(stem(word) for bed in beds() for word in bed.words)


@cache
def _gaits() -> frozenset[str]:
    words = (*by_tag()["footsteps"].words, *by_tag()["running"].words)
    return frozenset(stem(word) for word in words if " " not in word)


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], Effect], ...]:
    """All phrases of all effects as stems, the longest first."""
    pairs = [(tuple(stem(word) for word in phrase.split()), effect) for effect in effects() for phrase in effect.words]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _phrase_words() -> frozenset[str]:
    return frozenset(word for phrase, _ in _phrases() for word in phrase)


@cache
def stem(word: str) -> str:
    """A word without its ending, so that drip, drips and dripping are the same."""
    bare = word.removesuffix("'s").replace("'", "")
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 3 and not bare.endswith("ss"):
            bare = bare.removesuffix(ending)
            break
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "aeiou" else bare
