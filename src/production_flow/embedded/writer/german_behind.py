"""What stands behind an English verb, of the phrases of a German clause: whom or what, then how, where and when."""

from __future__ import annotations

import re
from itertools import pairwise

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_phrases import Phrase, plain
from production_flow.embedded.writer.german_small import CONTRACTED
from production_flow.embedded.writer.german_words import ADVERBS
from production_flow.embedded.writer.grammar import base_of, plural, singular
from production_flow.embedded.writer.lexicon.german import german
from production_flow.embedded.writer.mending import is_adjective

CLOSE = german("close")
"""Prepositions that rather belong to the noun before them."""
_LATE = german("late")
_TIMES = german("times")
_STEMS = german("times_several")


def _turn(phrase: Phrase, *, copula: bool) -> int:
    """Where a phrase comes among others: what somebody is like first, when it happens last."""
    if copula and phrase.kind == "adverb" and is_adjective(looked_up(phrase.tokens[0].lower(), "de") or ""):
        return 0
    return 2 if phrase.kind == "adverb" and phrase.tokens[0] in _LATE else 1


def is_time(phrase: Phrase) -> bool:
    """Whether a noun tells when or how long ("jeden Tag", "zwanzig Jahre")."""
    lower = phrase.head.lower()
    timed = lower in _TIMES or lower.rstrip("en") in _STEMS
    named = phrase.tokens[0].lower() in {"der", "die", "das", "den", "ein", "eine", "ihr", "sein"}
    return phrase.kind == "noun" and timed and "a" in phrase.cases and not named


def after_verb(found: list[Phrase], verb: str = "", *, suffered: bool = False, then: str = "") -> list[str]:
    """What stands behind an English verb, in the order of English; `then` is what somebody is let do."""
    copula = bool(set(verb.split(" ")) & _BEING) and not suffered
    found = [phrase for phrase in found if phrase.tokens != ["sich"] and phrase.kind != "deny"]
    objects = [phrase for phrase in found if phrase.kind in {"noun", "pronoun"} and not is_time(phrase)]
    rest = [phrase for phrase in found if phrase not in objects]
    follows = {id(one): after for one, after in pairwise(found) if one.kind == "noun" and after.kind == "with"}
    objects.sort(key=lambda phrase: not (phrase.kind == "pronoun" and phrase.cases == {"d"}))
    made: list[str] = []
    for number, phrase in enumerate(objects):
        made += _whom(phrase, copula=copula)
        after = follows.get(id(phrase))
        last = number + 1 == len(objects)
        if after in rest and after is not None and not then and (last or after.tokens[0] in CLOSE):
            made += after.tokens
            rest.remove(after)
    governed = _governed(verb, rest)
    if governed is not None and not objects:
        rest.remove(governed)
        made += _bare(governed.tokens)
    elif governed is not None:
        rest.remove(governed)
        made += [f"=small={verb.rpartition(' ')[2]}", *_bare(governed.tokens)]
    made += [f"=base={then}"] if then else []
    for phrase in sorted(rest, key=lambda phrase: _turn(phrase, copula=copula)):
        made += _how(phrase, verb, copula=copula, suffered=suffered)
    return made


_BEING = frozenset({"is", "are", "was", "were", "be", "becomes", "become", "became", "am", "stays", "seems", "remains"})
_GOVERNED: dict[str, tuple[str, ...]] = {
    "for": ("nach", "um", "für", "auf"), "of": ("von", "vom", "an", "über", "aus"),
    "to": ("zu", "zum", "zur", "in", "ins", "nach", "auf", "an", "mit"), "with": ("mit", "in"),
    "about": ("über", "um", "von"), "over": ("um", "über"), "on": ("auf", "an", "über"), "into": ("in", "ins"),
    "be": ("als",), "at": ("auf", "an", "über"), "from": ("von", "vom", "aus", "vor"), "against": ("gegen",),
}  # fmt: skip
"""English preposition at the end of a verb -> German ones that it already says."""


def _governed(verb: str, rest: list[Phrase]) -> Phrase | None:
    """The phrase whose preposition a verb already says ("waits for", "auf Ersatzteile")."""
    said = _GOVERNED.get(verb.rpartition(" ")[2], ()) if " " in verb else ()
    leaning = [phrase for phrase in rest if phrase.kind == "with"]
    return next((phrase for one in said for phrase in leaning if phrase.tokens[0].lower() == one), None)


def objects_of(found: list[Phrase]) -> list[Phrase]:
    """Whom or what something is done to."""
    nouns = [phrase for phrase in found if phrase.kind in {"noun", "pronoun"} and phrase.tokens != ["sich"]]
    return [phrase for phrase in nouns if not is_time(phrase)]


def fitting(verb: str, found: list[Phrase]) -> str:
    """A verb without a preposition at its end that nothing follows which it could belong to."""
    head, _, last = verb.rpartition(" ")
    if last not in {"for", "of", "to", "with", "about", "into", "at"} or not head or last not in _GOVERNED:
        return verb
    objects = objects_of(found)
    governed = _governed(verb, found) is not None
    return verb if bool(objects) != governed else head


def _bare(tokens: list[str]) -> list[str]:
    """A phrase without its preposition."""
    return ["=small=the", *tokens[1:]] if tokens[0].lower() in CONTRACTED else tokens[1:]


_OBJECTS = {"sie": "them", "es": "it", "wer": "who", "uns": "us", "das": "that", "die": "them", "alle": "all"}


def _whom(phrase: Phrase, *, copula: bool) -> list[str]:
    """Whom or what something is done to."""
    if phrase.kind == "pronoun":
        english = _OBJECTS.get(phrase.tokens[0].lower())
        return [f"=small={english}"] if english else phrase.tokens
    english = looked_up(phrase.head.lower(), "de") or ""
    one = singular(english)
    if not english.islower() or copula or not is_being(f"a {one}"):
        return plain(phrase.tokens)
    several = phrase.head.endswith(("er", "en", "el")) or phrase.many
    if len(phrase.tokens) == 1 and several and english == one:
        return [f"=noun={plural(english)}"]
    if phrase.tokens[0].lower() in {"den", "meinen", "seinen", "ihren"} and english != one:
        return [f"=noun={one}" if token == phrase.head else token for token in phrase.tokens]
    return plain(phrase.tokens)


_ACROSS = frozenset(
    {"flee", "go", "travel", "drive", "smuggle", "ride", "walk", "fly", "climb", "run", "jump", "move", "help", "lead"}
    | {"guide", "bring", "carry", "take", "escape", "swim", "sail", "march", "push", "pull", "throw", "follow"}
)


def _how(phrase: Phrase, verb: str, *, copula: bool, suffered: bool) -> list[str]:
    """A phrase of how, where or when."""
    first = phrase.tokens[0].lower()
    if re.fullmatch(r"[12]\d{3}", first):
        return ["=small=in", first]
    if phrase.kind == "adverb" and len(phrase.tokens) == 1:
        return [first] if copula and not suffered else manner(phrase.tokens[0])
    if is_time(phrase) and len(phrase.tokens) > 1 and phrase.tokens[0].lower() not in {"jeden", "jede", "jedes"}:
        return ["=small=for", *phrase.tokens]
    if first == "vor" and _is_while(phrase):
        return [*phrase.tokens[1:], "=small=ago"]
    if first == "seit" and _is_while(phrase):
        return ["=small=for", *phrase.tokens[1:]]
    if first == "über" and base_of(verb.split(" ", maxsplit=1)[0]) in _ACROSS:
        return ["=small=over", *phrase.tokens[1:]]
    if first in {"von", "vom"}:
        by = "by" if suffered else "from"
        return [f"=small={by}{' the' if first == 'vom' else ''}", *phrase.tokens[1:]]
    return phrase.tokens


def _is_while(phrase: Phrase) -> bool:
    """Whether a phrase names a stretch of time ("seit elf Jahren")."""
    lower = phrase.head.lower()
    long = lower in _TIMES or lower.rstrip("en") in _STEMS
    one = len(phrase.tokens) > 1 and phrase.tokens[1].lower() in {"dem", "der", "den", "seinem", "ihrem"}
    return long and not one and (len(phrase.tokens) > 2 or lower.endswith("n"))


def manner(token: str) -> list[str]:
    """An adverb; German adjectives are adverbs too ("ständig": constantly)."""
    lower = token.lower()
    english = vocabulary("de").words.get(lower)
    if english is None or english in ADVERBS or " " in english or english.endswith("ly"):
        return [lower]
    if english in {"good", "better"}:
        return ["=adverb=well"]
    if english in _AS_THEY_ARE or not (is_adjective(english) or _OF_ADJECTIVES.search(lower)):
        return [lower]
    if english.endswith("y"):
        return [f"=adverb={english[:-1]}ily"]
    if english.endswith("ic"):
        return [f"=adverb={english}ally"]
    return [f"=adverb={english[:-1]}y" if english.endswith("le") else f"=adverb={english}ly"]


_OF_ADJECTIVES = re.compile(r"(?:ig|lich|isch|los|haft|sam|bar|voll)$")
_AS_THEY_ARE = frozenset(
    {"fast", "hard", "early", "late", "long", "alone", "high", "low", "near", "far", "well", "blind", "dead", "left"}
)
