"""The phrases of a German clause: nouns with all that belongs to them, prepositions, adverbs, denials."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_words import (
    ANY,
    ARTICLES,
    COUNTED,
    DENYING,
    JOINING,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    is_described,
    is_noun,
    is_simple,
    verb_of,
)
from production_flow.embedded.writer.grammar import plural, singular
from production_flow.embedded.writer.lexicon.german import german
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of


@dataclass
class Phrase:
    """Words of a clause that stand together."""

    tokens: list[str]
    kind: str
    """noun, pronoun, with (a preposition), adverb, deny."""
    cases: frozenset[str] = field(default_factory=frozenset)
    many: bool | None = None
    """Whether there are several, as far as the words say."""
    head: str = ""
    """The noun."""

    @property
    def alone(self) -> bool:
        """Whether it can only be the subject."""
        return self.cases == {"n"}


def phrases(tokens: list[str]) -> list[Phrase]:
    """The phrases of a clause without its verb."""
    found: list[Phrase] = []
    at = 0
    while at < len(tokens):
        if tokens[at] in MOODS or not (tokens[at][0].isalnum() or tokens[at][0] == "="):
            at += 1
            continue
        phrase, at = _phrase(tokens, at)
        at += at < len(tokens) and _closes(phrase, tokens[at])
        found.append(phrase)
    return found


MOODS = german("moods")
"""Words that colour a German sentence and that English has none for."""


def _closes(phrase: Phrase, word: str) -> bool:
    """Whether a word is the second half of what a phrase says ("vom Campingplatz aus", "zwölf Jahre lang")."""
    if phrase.kind == "with" and phrase.tokens[0].lower() in {"von", "vom"}:
        return word in {"aus", "an", "her"}
    if phrase.kind == "noun" and phrase.tokens[0].lower().startswith("kein"):
        return word == "mehr"
    if phrase.kind == "pronoun" and phrase.tokens[0].lower() in {"niemand", "nichts", "keiner", "niemanden"}:
        return word == "mehr"
    return phrase.kind == "noun" and word == "lang"


def _phrase(tokens: list[str], at: int) -> tuple[Phrase, int]:
    lower = tokens[at].lower()
    if lower in DENYING:
        return Phrase([tokens[at]], "deny"), at + 1
    if (special := _special(tokens, at)) is not None:
        return special
    if lower in {"bis", "mitten", "kurz", "tief", "direkt"} and at + 1 < len(tokens) and tokens[at + 1] in PREPOSITIONS:
        return _phrase(tokens, at + 1)
    if lower == "zu" and at + 1 < len(tokens) and tokens[at + 1].islower() and is_described(tokens[at + 1]):
        return Phrase(["=small=too", tokens[at + 1]], "adverb"), at + 2
    if lower in PREPOSITIONS and at + 1 < len(tokens):
        inner, end = _nouns(tokens, at + 1)
        if inner is not None:
            more, end = _from_there(tokens, end)
            return Phrase([tokens[at], *inner.tokens, *more], "with", head=inner.head), end
        if tokens[at + 1].lower() in PRONOUNS or tokens[at + 1][0].isdigit() or is_adverb(tokens[at + 1]):
            return Phrase(tokens[at : at + 2], "with"), at + 2
    inner, end = _nouns(tokens, at)
    if inner is not None:
        return inner, end
    if lower in PRONOUNS:
        return Phrase(
            [tokens[at]], "pronoun", frozenset(PRONOUNS[lower]), lower in {"wir", "beide", "viele"} or None
        ), at + 1
    return Phrase([tokens[at]], "adverb"), at + 1


def _special(tokens: list[str], at: int) -> tuple[Phrase, int] | None:
    """A phrase that begins with an entry of several words ("mitten_in der Provinz", "einer_von_ihnen")."""
    lower = tokens[at].lower()
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if "_" not in lower or lower in DENYING:
        return None
    if lower in {"im_jahr", "im_jahre"} and following.isdigit():
        return Phrase(tokens[at : at + 2], "with"), at + 2
    if lower.startswith(("einer_", "eine_", "eins_")) and lower.endswith("_ihnen"):
        return Phrase([tokens[at]], "noun", frozenset("n"), many=False, head=tokens[at]), at + 1
    leads = lower.rpartition("_")[2] in PREPOSITIONS or (looked_up(lower, "de") or "").endswith((" of", " from"))
    inner, end = _nouns(tokens, at + 1) if leads and following else (None, at)
    if inner is not None:
        return Phrase([tokens[at], *inner.tokens], "with", head=inner.head), end
    more, end = _from_there(tokens, at + 1)
    return (Phrase([tokens[at], *more], "with", head=more[-1]), end) if more else None


def _from_there(tokens: list[str], at: int) -> tuple[list[str], int]:
    """What belongs to a place or a title behind it ("am Stadtrand von Halle"), and where that ends."""
    if (
        at + 1 < len(tokens)
        and tokens[at] == "von"
        and tokens[at + 1][:1].isupper()
        and not is_man(tokens[at + 1].lower())
    ):
        return ["=small=of", tokens[at + 1]], at + 2
    return [], at


def _nouns(tokens: list[str], at: int) -> tuple[Phrase | None, int]:
    """A noun with its article and adjectives, and what is joined to it by "und"."""
    phrase, end = _noun(tokens, at)
    if phrase is None:
        return None, at
    while end + 1 < len(tokens) and tokens[end].lower() in {"und", "oder", "sowie", ","}:
        more, stop = _noun(tokens, end + 1)
        if more is None:
            break
        phrase = Phrase(
            [*phrase.tokens, tokens[end], *more.tokens], "noun", phrase.cases & more.cases, many=True, head=more.head
        )
        end = stop
    return phrase, end


def _noun(tokens: list[str], start: int) -> tuple[Phrase | None, int]:
    """A noun with its article, its adjectives, its name and whose it is."""
    at, cases = start, ANY
    counted = False
    while at < len(tokens) and tokens[at].lower() in ARTICLES:
        cases = cases & ARTICLES[tokens[at].lower()] or cases
        counted = counted or tokens[at].lower() in COUNTED
        at += 1
    at = _described(tokens, at, told=at > start)
    if at >= len(tokens) or not _heads(tokens, at, start):
        return None, start
    head, end = tokens[at], _named(tokens, at)
    cases = _by_gender(cases, tokens[start].lower(), head)
    said = [*tokens[start : at + 1], *_names_in(tokens[at], tokens[at + 1 : end])]
    phrase = Phrase(said, "noun", cases, _several(head, tokens[start].lower(), counted=counted), head)
    return _with_owner(phrase, tokens, end)


def _heads(tokens: list[str], at: int, start: int) -> bool:
    """Whether a word is the noun of a phrase that began before it or begins with it."""
    token = tokens[at]
    if token[0].isupper() or token[0] == "'":
        return True
    if token[0].isdigit():
        return at > start
    return is_noun(token) or (at > start and verb_of(token) is not None and looked_up(token, "de") is not None)


_ADJECTIVE = re.compile(r"[a-zäöüß-]{2,}(?:e|en|er|es|em)$|\d+(?:\.)?$")


_OF_LANDS = re.compile(r"[a-zäöüß]ische[nmrs]?$")
"""An adjective of a land in a name ("im Bayerischen Wald")."""


def _described(tokens: list[str], at: int, *, told: bool) -> int:
    """Where the noun is, behind its adjectives and what belongs to them ("ein seit Jahren stillgelegter Stollen")."""
    start = at
    while at < len(tokens):
        token = tokens[at]
        proper = token.endswith("'") or (token[0].isupper() and _OF_LANDS.search(token) is not None)
        if proper and at + 1 < len(tokens) and tokens[at + 1][:1].isupper():
            at += 1
        elif (
            token[0].isupper()
            or token[0] == "'"
            or (is_noun(token) and not (at + 1 < len(tokens) and tokens[at + 1][0].isupper()))
        ):
            return at
        elif _is_adjective(tokens, at):
            at += 1
        elif told and token in PREPOSITIONS and (end := _attribute(tokens, at)):
            at = end
        else:
            return start if at == start else at
    return start


def _is_adjective(tokens: list[str], at: int) -> bool:
    token = tokens[at]
    if token in PREPOSITIONS or token in PRONOUNS or token in DENYING or token in JOINING:
        return False
    if token.startswith("ex") and len(token) == 2:
        return True
    if token in {"sehr", "ganz", "frisch", "zu", "so", "gerade", "längst", "fast"}:
        return at + 1 < len(tokens) and _ADJECTIVE.match(tokens[at + 1]) is not None
    form = verb_of(token)
    if form is not None and form[1] in {"third", "plural", "base"}:
        return False
    return _ADJECTIVE.match(token) is not None and not is_adverb(token)


def _attribute(tokens: list[str], at: int) -> int:
    """Where the participle of a long attribute is ("ein seit hundert Jahren stillgelegter Stollen"), or 0."""
    inner, end = _noun(tokens, at + 1)
    told = inner is not None and end + 1 < len(tokens) and _is_adjective(tokens, end)
    return end if told and tokens[end + 1][0].isupper() else 0


def _named(tokens: list[str], at: int) -> int:
    """The end of a noun with the name behind it ("Gasthof Adler")."""
    end = at + 1
    while end < len(tokens) and (tokens[end][0].isupper() or tokens[end][0].isdigit()):
        if tokens[end][0].isdigit() and len(tokens[end]) > 2:
            break
        called = end == at + 1 and _houses(tokens[at]) and not _is_several(tokens[end].lower())
        if called and tokens[end][0].isupper():
            end += 1
            continue
        if tokens[end][0].isupper() and not _is_name(tokens[end]) and not _is_name(tokens[end - 1]):
            break
        if tokens[end][0].isupper() and _is_name(tokens[end - 1]) and looked_up(tokens[end].lower(), "de"):
            break
        end += 1
    return end


def _is_name(token: str) -> bool:
    lower = token.lower()
    known = looked_up(lower, "de") is not None
    town = TOWN.search(lower) is not None and not is_simple(lower)
    return gender_of(token) is not None or not known or token.endswith("'") or town


TOWN = re.compile(r"(?:burg|berg|stadt|dorf|heim|hausen|furt|bach|ingen|rode|hafen|kirchen)$")
"""How towns end."""


def _houses(token: str) -> bool:
    """Whether a noun is of a house or place that has a name behind it ("Hotel Sonne", "Landgericht Duisburg")."""
    words = (looked_up(token.lower(), "de") or "").split(" ")
    return words[-1] in PLACE_NOUNS and words[-1] not in {"room", "house"}


def _names_in(head: str, tokens: list[str]) -> list[str]:
    """Names behind a noun, also where they are words otherwise ("Gasthof Adler"), and towns of houses."""
    if tokens and tokens[0].lower() in PROPER and _houses(head):
        return ["=small=in", *tokens]
    return [f"=name={token}" if looked_up(token.lower(), "de") else token for token in tokens]


_GENITIVES = {
    "des": "of the", "eines": "of a", "seines": "of his", "ihres": "of her", "meines": "of my", "unseres": "of our",
    "dieses": "of this", "der": "of the", "einer": "of a", "seiner": "of his", "ihrer": "of her", "meiner": "of my",
    "unserer": "of our", "dieser": "of this", "zweier": "of two", "dreier": "of three",
}  # fmt: skip
_PLAIN = {"der": "the", "einer": "a", "seiner": "his", "ihrer": "her", "meiner": "my"}


def _with_owner(phrase: Phrase, tokens: list[str], end: int) -> tuple[Phrase, int]:
    """A noun with whose it is behind it ("die Tochter eines Tuchmachers")."""
    article = tokens[end].lower() if end < len(tokens) else ""
    if article in _GENITIVES:
        owner, stop = _noun(tokens, end)
        if owner is not None and "g" in owner.cases:
            whose = [f"=small={_GENITIVES[article]}", *owner.tokens[1:]]
            return Phrase([*phrase.tokens, *whose], "noun", phrase.cases, phrase.many, phrase.head), stop
    return phrase, end


def plain(tokens: list[str]) -> list[str]:
    """A phrase whose article is none of what belongs to somebody."""
    first = _PLAIN.get(tokens[0].lower()) if tokens else None
    return [f"=small={first}", *tokens[1:]] if first and len(tokens) > 1 else tokens


_FEMININE = re.compile(r"(?:in|ung|heit|keit|schaft|ei|ion|tät|ie|ik|ur|enz|anz|frau|mutter|tochter|schwester)$")
_WOMEN = german("women")
_ALSO_FEMININE = tuple(german("feminine"))


def _by_gender(cases: frozenset[str], article: str, head: str) -> frozenset[str]:
    """The cases of a noun after "der" or "den", by whether it is feminine or several."""
    lower = head.lower()
    if article in {"der", "dieser", "jeder", "jener", "welcher"}:
        feminine = lower in _WOMEN or (_FEMININE.search(lower) and not is_man(lower)) or _is_several(lower)
        feminine = feminine or (lower.endswith(_ALSO_FEMININE) and not is_man(lower))
        if feminine:
            return cases - {"n"}
        known = looked_up(lower, "de") is not None
        if is_man(lower) or gender_of(head) == "m" or (known and not lower.endswith("e")):
            return frozenset("n")
    if article in {"ein", "kein", "mein", "sein", "ihr", "dein", "unser"} and is_man(lower):
        return frozenset("n")
    return cases


def is_feminine(lower: str) -> bool:
    """Whether a noun is feminine by how it ends."""
    return bool(_FEMININE.search(lower)) or lower.endswith(("e", *_ALSO_FEMININE))


def is_man(lower: str) -> bool:
    """Whether a noun is somebody male."""
    english = looked_up(lower, "de") or ""
    female = (
        _FEMININE.search(lower) is not None
        or lower in _WOMEN
        or lower.endswith(("in", "frau", "mutter", "tochter", "schwester", "mädchen", "kind", "hebamme"))
    )
    return bool(english) and not female and is_being(f"a {english}") and not _is_several(lower)


def _is_several(lower: str) -> bool:
    english = (looked_up(lower, "de") or "").split(" ")[-1]
    one = singular(english)
    inflected = english.endswith("s") and not english.endswith("ss") and lower not in vocabulary("de").words
    return bool(english) and one != english and (plural(one) == english or english == f"{one}es" or inflected)


def _several(head: str, article: str, *, counted: bool) -> bool | None:
    """Whether a noun is several; None where it may be both."""
    if counted:
        return True
    if article in {"ein", "eine", "einen", "das", "jede", "jeder", "jedes", "kein", "mein", "dein", "dieses"}:
        return False
    english = looked_up(head.lower(), "de")
    if english is None:
        return None
    if _is_several(head.lower()) or (article == "die" and is_man(head.lower())):
        return True
    return None if _SAME.search(head) else False


_SAME = re.compile(r"(?:er|el|en|chen|lein)$")
"""Nouns whose plural may be spelled as the singular."""
