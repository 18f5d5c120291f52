"""A German sentence in English, word by word, once its words stand in the order of English.

A word that no dictionary has takes nothing with it: it is the kind of thing that its last part says, a name where one
may stand, somebody or something behind an article, and only otherwise left out.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.entries import done, tokens_of
from production_flow.embedded.writer.foreign_words import PERSONS
from production_flow.embedded.writer.german import in_english_order
from production_flow.embedded.writer.german_phrases import MOODS, TOWN, is_feminine, is_man
from production_flow.embedded.writer.german_small import (
    ALONE,
    CONTRACTED,
    SMALL,
    article_of,
)
from production_flow.embedded.writer.german_verbs import declined, doing, is_participle
from production_flow.embedded.writer.german_words import (
    ARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    adjective_of,
    is_noun,
    is_simple,
    kind_is_person,
    kind_of,
    verb_of,
)
from production_flow.embedded.writer.glossed import Word
from production_flow.embedded.writer.grammar import plural, singular
from production_flow.embedded.writer.idiomatic import prepared
from production_flow.embedded.writer.lexicon.german import german
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.tongues import EXONYMS
from production_flow.embedded.writer.lexicon.words import STOP_WORDS
from production_flow.embedded.writer.mending import is_adjective


def read(text: str) -> tuple[list[Word], list[str]]:
    """The words of a German text in English, and those that are in no table."""
    return _Reader(in_english_order(tokens_of(prepared(text, "de"), "de"))).read()


class _Reader:
    """Puts one token after the other into English."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = [token for token in tokens if token]
        self._words: list[Word] = []
        self._unknown: list[str] = []

    def read(self) -> tuple[list[Word], list[str]]:
        """The words, and the tokens that were not known."""
        for at, token in enumerate(self._tokens):
            self._one(at, token)
        return self._words, self._unknown

    def _add(self, text: str, kind: str) -> None:
        self._words.append(Word(text, kind))

    @property
    def _last(self) -> Word:
        return self._words[-1] if self._words else Word("", "sign")

    def _next(self, at: int) -> str:
        return self._tokens[at + 1] if at + 1 < len(self._tokens) else ""

    def _one(self, at: int, token: str) -> None:
        lower = token.lower()
        if token[0] == "=" and token.count("=") > 1:
            kind, _, text = token[1:].partition("=")
            self._unknown.append(text) if kind == "lost" else self._add(text, kind)
        elif not token[0].isalnum():
            self._add(token, "sign")
        elif token[0].isdigit() or token.endswith("'"):
            self._add(token.rstrip("'"), "name")
        elif lower in ARTICLES or lower in PRONOUNS:
            self._article(at, lower)
        elif lower in PREPOSITIONS and lower in SMALL and self._next(at):
            self._preposition(at, lower)
        elif lower in SMALL:
            self._add(SMALL[lower], "small")
        else:
            self._noun_or_name(at, token)

    def _article(self, at: int, lower: str) -> None:
        """An article, or where no noun follows the pronoun that is spelled like it."""
        following = self._next(at)
        headed = following[:1].isupper() or following[:1].isdigit() or following.startswith(("=small=own", "=noun="))
        headed = (
            headed
            or following.lower() in ARTICLES
            or (following[:1].isalpha() and (is_noun(following) or self._describes(at + 1)))
        )
        if lower in ARTICLES and (headed or lower not in PRONOUNS):
            english = article_of(lower) or looked_up(lower, "de") or ""
            self._add(english, "small")
        else:
            self._add(ALONE.get(lower, ""), "noun" if lower in {"nichts", "etwas"} else "small")

    def _describes(self, at: int) -> bool:
        """Whether a word is an adjective with a noun behind it."""
        ahead = self._tokens[at : at + 4]
        ends = re.match(r"[a-zäöüß-]{2,}(?:e|en|er|es|em)$", ahead[0]) if ahead else None
        return bool(ends) and any(token[:1].isupper() or token.startswith("=noun=") for token in ahead[1:])

    def _preposition(self, at: int, lower: str) -> None:
        english = SMALL[lower]
        named = self._names(at + 1, self._next(at))
        if lower == "nach" and self._next(at).lower() in _DIRECTIONS:
            return
        if lower == "bei" and named:
            english = "near"
        if lower == "nach" and named:
            english = "to"
        if lower in {"an", "ans"} and self._somebody(at):
            english = "to"
        if lower in {"bei", "beim"} and self._somebody(at):
            english = "with"
        if lower in {"von", "vom"}:
            somebody = self._last.kind == "noun" and is_being(f"a {self._last.text.split(' ')[-1]}")
            town = self._last.text in PLACE_NOUNS
            from_there = self._next(at).lower() in PROPER and not town
            unnamed = self._next(at)[:1].isupper() and gender_of(self._next(at)) is None and somebody and named
            english = "from" if from_there or unnamed else "of"
        if lower in CONTRACTED and not named and not self._next(at)[:1].isdigit():
            english = f"{english} the"
        self._add(english, "small")

    def _somebody(self, at: int) -> bool:
        """Whether a preposition has somebody behind it."""
        ahead = [token for token in self._tokens[at + 1 : at + 4] if token[:1].isupper()]
        return bool(ahead) and is_being(f"a {singular(looked_up(ahead[0].lower(), 'de') or '')}")

    def _names(self, at: int, token: str) -> bool:
        """Whether a capital word is a name."""
        lower = token.lower()
        if not token[:1].isupper():
            return False
        words, forms = vocabulary("de")
        if token in _ENGLISH or (lower in PROPER and lower not in words and lower not in forms):
            return True
        if self._elsewhere(at, lower):
            return True
        if looked_up(lower, "de") is not None:
            return not (looked_up(lower, "de") or "x")[0].islower()
        if gender_of(token) is not None or token.count("-") > 1:
            return True
        return self._stands_as_name(at, lower)

    def _stands_as_name(self, at: int, lower: str) -> bool:
        """Whether an unknown capital word stands where names do."""
        before = self._tokens[at - 1].lower() if at else ""
        two = self._tokens[at - 2].lower() if at > 1 else ""
        after = self._next(at)
        if TOWN.search(lower) and before not in ARTICLES:
            return True
        if (two, before) in {("in", "der"), ("aus", "der"), ("in", "die")}:
            return kind_of(lower) is None or not is_feminine(lower)
        if _SQUARE.search(lower):
            return True
        kind = kind_of(lower)
        if before in CONTRACTED or (before == "in" and kind is not None and kind != singular(kind)):
            return False
        if before in {"in", "aus", "von", "nach", "bei", "ab", "um", "durch", "gegen", "bad", "=small=from"}:
            return True
        if (
            before in ARTICLES
            or before.endswith("'")
            or before.startswith("=small=")
            or (at and self._tokens[at - 1][:1].islower() and self._describes(at - 1))
        ):
            return False
        if not at:
            return bool(re.match(r"\d|[:.,(]", after)) or after[:1].isupper()
        return kind_of(lower) is None or self._tokens[at - 1][:1].isupper()

    def _noun_or_name(self, at: int, token: str) -> None:
        lower = token.lower()
        title = _TITLES.get(lower)
        if token in MOODS:
            return
        if token[0].isupper() and (token in _ENGLISH or self._towns(at, lower) or self._elsewhere(at, lower)):
            self._add(token, "name")
        elif title and self._names(at + 1, self._next(at)):
            self._add(title, "name")
        elif at and token[0].isupper() and lower in _AS_NOUNS:
            self._add(_AS_NOUNS[lower], "noun")
        elif (known := self._known(token)) is not None:
            self._noun(at, lower, known)
        else:
            self._rather(at, token)

    def _elsewhere(self, at: int, lower: str) -> bool:
        """Whether a noun without an article stands where towns do, and is no noun by itself ("aus Sonneberg")."""
        somewhere = bool(at) and self._tokens[at - 1].lower() in {
            "aus",
            "nach",
            "in",
            "bei",
            "von",
            "=small=from",
            "=small=of",
        }
        known = looked_up(lower, "de") or ""
        compound = not is_simple(lower) and known == singular(known)
        return somewhere and not kind_is_person(lower) and (lower in PROPER or compound)

    def _towns(self, at: int, lower: str) -> bool:
        """Whether a capital word is a place by its name, also where it is a noun otherwise ("in Kiel")."""
        words, forms = vocabulary("de")
        known = lower in words or lower in forms
        before = self._tokens[at - 1].lower() if at else ""
        return lower in PROPER and (not known or before in {"in", "aus", "nach", "bei", "von"})

    def _known(self, token: str) -> str | None:
        """The English of an adjective or noun."""
        lower = token.lower()
        if token[0].islower():
            form = verb_of(lower)
            done_to = done(form[0]) if form is not None and form[1] == "third" and is_participle(lower) else None
            return adjective_of(lower) or done_to or declined(lower) or looked_up(lower, "de")
        return looked_up(lower, "de") or (looked_up(lower.rpartition("-")[2], "de") if "-" in lower else None)

    def _rather(self, at: int, token: str) -> None:
        """A form of a verb where none stands, a name, or a word that no table has."""
        lower = token.lower()
        form = verb_of(lower)
        if form is not None and (token[0].islower() or not at):
            self._add(done(form[0]) if form[1] == "past" else form[0], "noun")
        elif form is not None and form[1] in {"base", "plural"}:
            self._add(doing(form[0]), "noun")
        elif token[0].isupper() and self._names(at, token):
            self._add(token, "name")
        elif lower not in STOP_WORDS["de"].split():
            self._unread(at, token)

    def _noun(self, at: int, lower: str, known: str) -> None:
        before = self._article_before(at)
        if lower in _SPOUSES and (_OWN.match(before) or self._tokens[at - 1] == "ex"):
            self._add(_SPOUSES[lower], "noun")
            return
        if self._tokens[at][0].isupper() and not is_adjective(known) and known.islower():
            known = _numbered(known, before, man=is_man(lower))
        if known:
            self._add(known, "noun")

    def _article_before(self, at: int) -> str:
        """The article of a noun, before its adjectives."""
        while at and (self._tokens[at - 1][:1].islower() or self._tokens[at - 1].endswith("'")):
            at -= 1
            if self._tokens[at].lower() in ARTICLES or self._tokens[at].lower() in CONTRACTED:
                return self._tokens[at].lower()
            if self._tokens[at].lower() in PREPOSITIONS:
                return ""
        return self._tokens[at - 1] if at and self._tokens[at - 1].startswith("=small=") else ""

    def _unread(self, at: int, token: str) -> None:
        """A word that no table has."""
        self._unknown.append(token)
        lower = token.lower()
        if not token[0].isupper():
            if self._headed(at) and not any(word[:1].isupper() for word in self._tokens if word.lower() not in PROPER):
                self._add(lower, "noun")
            return
        kind = kind_of(lower)
        headed = self._headed(at)
        if kind:
            self._add(kind, "noun")
        elif headed and not any(word.kind == "verb" for word in self._words):
            self._add(lower, "noun")
        elif headed or self._last.kind in {"verb", "base"}:
            while self._words and self._words[-1].kind not in {"verb", "base", "sign"} and not _leans(self._words[-1]):
                self._words.pop()
            self._unsaid("somebody" if PERSONS["de"].search(lower) else "something")
        elif _leans(self._last):
            self._words.pop()

    def _headed(self, at: int) -> bool:
        before = self._tokens[at - 1] if at else ""
        return (
            before.lower() in ARTICLES
            or before.startswith("=small=")
            or (before[:1].islower() and self._describes(at - 1))
        )

    def _unsaid(self, what: str) -> None:
        if _leans(self._last):
            self._last.text = self._last.text.removesuffix(" the")
        self._add(what, "noun")


_SQUARE = re.compile(r"[a-zäöüß]{3,}(?:platz|straße|allee|damm|ufer|brücke|kanal|gebirge|see)$")
"""How streets and waters end that have a name of their own."""


def _leans(word: Word) -> bool:
    return word.kind == "small" and word.text.split(" ")[0] in german("leading") - {"the"}


_DIRECTIONS = frozenset({"norden", "süden", "osten", "westen", "hause", "oben", "unten", "vorn", "hinten"})
_ENGLISH = frozenset(word for name in EXONYMS.values() for word in name.split() if word[0].isupper())
"""Words of English names of places."""
_TITLES = {"frau": "Mrs", "herr": "Mr", "herrn": "Mr"}
_AS_NOUNS = {
    "junge": "boy",
    "leben": "life",
    "essen": "food",
    "wissen": "knowledge",
    "schreiben": "letter",
    "sein": "being",
}
"""Nouns that are spelled as verbs of another meaning."""

_ONE = german("one")
_MANY = german("many")
_SEVERAL = frozenset({"die", "ihre", "seine", "meine", "unsere", "keine", "diese", "deine"})
"""Articles of a man that can only be several."""


_SPOUSES = {"frau": "wife", "mann": "husband", "frauen": "wives", "männer": "husbands"}
_OWN = re.compile(r"(?:mein|dein|sein|ihr|unser)(?:e[nmrs]?)?$|=small=(?:of )?(?:his|her|my|our)$")


def _numbered(known: str, article: str, *, man: bool) -> str:
    """A noun for one or for several, as its article says where the ending may mean both."""
    if known in {"series", "species", "means"} or known.endswith(("men", "children", "people")):
        return known
    if article in _ONE or article == "=small=of a":
        one = singular(known)
        return one if plural(one) == known and " " not in known else known
    if known == singular(known) and (article in _MANY or (man and article in _SEVERAL)):
        return plural(known)
    return known
