"""The clauses of an English text by its parts of speech: who acts in each of them, and what they do.

A shallow parser: it knows the words of closed classes, verbs and the forms of nouns, and reads from left to right. It
knows nothing of pitches; `telling` chooses among the clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, singular
from production_flow.embedded.writer.lexicon.closed import (
    ADVERBS,
    AUXILIARIES,
    CLOSED,
    COORDINATES,
    DETERMINERS,
    MODALS,
    OTHERS,
    PRONOUNS,
    SUBORDINATES,
)
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import NUMBERS, PASTS, VERBS
from production_flow.embedded.writer.relatives import MODAL, after_modal
from production_flow.embedded.writer.tagging import FINITE
from production_flow.embedded.writer.tokens import Word, with_tags, words_of

_ENDS = frozenset(".;!?:()\u2013\u2014")
_OF_WHOM = frozenset({"by", "to", "in", "from", "on", "at", "of", "for", ","})
"""What stands behind a participle that says what was done to somebody."""

_NESTED = frozenset({"when", "while", "because", "if", "whenever", "unless"})
"""Words inside a relative clause that open one more."""

_PARTICLES = frozenset({"back", "in", "out", "up", "down", "on", "off", "away", "over", "home"})
"""What a verb may have behind it."""

_ASIDE = 24
"""Words that an aside holds at most."""

_DONE = frozenset({"VVD", "VVN"})

_ONTO = frozenset({"on", "off", "at", "into", "against", "over"})
"""Prepositions behind a verb that could be a noun ("pins on")."""

NAMING = frozenset({"NN0", "NN1", "NN2", "AJ0", "NP0"})
"""Tags of nouns, adjectives and names."""

_BETWEEN = frozenset(
    {"of", "in", "from", "at", "with", "on", "without", "behind", "under", "for", "between", "near", "like"}
)
"""Prepositions before what belongs to a noun."""


@dataclass(frozen=True)
class Clause:
    """Somebody who does something.

    Attributes:
        subject: The words of the subject, a pronoun as it stands.
        deed: The words from the verb to the end of the sentence, without what stands before the deed ("must").
        joint: `must` after a modal, `does` or `do` before a plain verb.
        main: False in a clause that another one hangs on ("when the sea comes back").
        sentence: Number of the sentence, from 0.
    """

    subject: str
    deed: str
    joint: str
    main: bool
    sentence: int


class Sentence:
    """One sentence, taken apart from left to right."""

    def __init__(self, text: str, words: list[Word], number: int) -> None:
        self.text, self.words, self.number = text, words, number

    def lower(self, at: int) -> str:
        """A word in small letters, or nothing where there is none."""
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def clauses(self) -> Iterator[Clause]:
        """Its clauses in order."""
        at, main, floor = 0, True, 0
        while at < len(self.words):
            word = self.lower(at)
            if word in COORDINATES or word == "," or (word in ADVERBS and at == floor):
                at, main = at + 1, main if word == "," and not main and at == floor else True
                floor = at
                continue
            if word in SUBORDINATES and not self._is_determiner(at):
                at, main = at + 1, False
                floor = at
                continue
            end = self._subject(at)
            verb = self._verb(end, at) if end > at else -1
            if verb < 0 and end > at and self.lower(end) == "who" and (told := self._verb(end + 1, at)) > 0:
                yield self._clause(at, end, told, main=main and at == floor and not self.number)
                at = floor = self._after(told)
                continue
            if verb < 0 and end > at and self.lower(end) == ",":
                verb = self._after_aside(end, many=self._is_many(at, end))
            if verb < 0:
                at = max(at + 1, end)
                continue
            trusted = self.lower(at) in PRONOUNS and at > floor  # "the only people she trusts"
            yield self._clause(at, end, verb, main=main and not trusted)
            at = floor = self._after(verb)
            main = True

    def _after_aside(self, at: int, *, many: bool) -> int:
        """Where the verb stands behind an aside between commas ("Twins, one who heals and one who curses, | part")."""
        agreeing = {"VVD", "VVB" if many else "VVZ"}
        for here in range(at + 1, min(at + _ASIDE, len(self.words) - 1)):
            if self.lower(here) == ",":
                verb = self._past_adverbs(here + 1)
                return verb if verb < len(self.words) and self.words[verb].tag in agreeing else -1
        return -1

    def _is_determiner(self, at: int) -> bool:
        """Whether `that` stands before its noun."""
        return self.lower(at) == "that" and self._is_noun(at + 1) and self.lower(at + 1) not in PRONOUNS

    def _clause(self, at: int, end: int, verb: int, *, main: bool) -> Clause:
        start = self.words[verb].start
        last = self.words[-1].end
        subject = re.sub(r"\s+", " ", self.text[self.words[at].start : self.words[end - 1].end]).strip(" ,")
        modal = MODAL.match(self.text, start)
        if self.lower(verb) in {"did", "do", "does"} and self.lower(verb + 1) in DETERMINERS:
            modal = None
        if modal and modal.end() < last:
            return Clause(subject, after_modal(self.text[start:last], modal), "must", main, self.number)
        joint = "do" if self.lower(verb) in VERBS and self.lower(verb) not in THIRDS else "does"
        return Clause(subject, self.text[start:last], joint, main, self.number)

    def _after(self, verb: int) -> int:
        """Where the next clause may begin: behind a comma, a joining word, or a word that another clause hangs on."""
        for at in range(verb + 1, len(self.words)):
            word = self.lower(at)
            if word in {",", "and", "but", "so", "or", "until", "while", "because", "when", "before", "after", "if"}:
                return at
        return len(self.words)

    def _subject(self, at: int) -> int:
        """The end of the noun phrase that begins at a word, with what belongs to it; `at` where none does."""
        if self.lower(at) in PRONOUNS | OTHERS | {"there"}:
            return at + 1
        end = self.noun_phrase(at)
        if end == at:
            return at
        many = self._is_many(at, end)
        while True:
            more = self._belonging(end, many=many)
            if more == end:
                return end
            end = more

    def _belonging(self, at: int, *, many: bool = False) -> int:
        """The end of what belongs to a noun phrase: `of Leeds`, `, a retired nun,`, `and a goat`, `who cannot sing`."""
        word = self.lower(at)
        if word in _BETWEEN:
            end = self.noun_phrase(at + 1, paired=many)
            return end if end > at + 1 else at
        if word == "," and self.lower(at + 1) in {"who", "whose", "which"}:
            end = self._relative(at + 1)
            return end if end > at + 1 else at
        if word == "," and self.lower(at + 1) in DETERMINERS | {*NUMBERS}:
            end = self.noun_phrase(at + 1)
            while end > at + 1 and (more := self._belonging(end)) > end and self.lower(end) != ",":
                end = more
            if end > at + 1 and self.lower(end) == ",":
                return end + 1
            return end if end > at + 1 and self.lower(end) == "and" else at
        if word == "and":
            end = self.noun_phrase(at + 1, paired=True)
            return end if end > at + 1 else at
        if word in {"who", "whose", "that", "which", "whom"}:
            return self._relative(at)
        if at < len(self.words) and self.words[at].tag in _DONE and self.lower(at + 1) in _OF_WHOM:
            return self._done_to(at)
        return at

    def _done_to(self, at: int) -> int:
        """The end of what was done to somebody ("a spy | sent to kill a king | falls"); `at` where no verb follows."""
        for here in range(at + 2, len(self.words)):
            word = self.words[here]
            if word.lower in {",", "and", "who", "that", "which", "whose", "when", "after", "while", "until"}:
                return at
            if word.tag in FINITE or (word.lower in THIRDS and self.words[here - 1].tag.startswith("NN")):
                return here
        return at

    def _relative(self, at: int) -> int:
        """The end of a relative clause: its comma, or the verb of the clause around it; `at` where none ends it."""
        told = False
        for here in range(at + (2 if self.lower(at) == "whose" else 1), len(self.words)):
            if self.lower(here) == ",":
                return here + 1 if self._is_finite(here + 1) else at
            if self.lower(here) in _NESTED:
                told = False
            elif self.lower(here) in PASTS or self.lower(here) in REGULAR_PASTS:
                told = True
            elif self._is_finite(here) and self.lower(here - 1) not in {"to", "and", "not", "never"}:
                if told and (self.lower(here - 2) == "to" or not self._is_finite(here - 1)):
                    return here
                told = True
        return at

    def _is_finite(self, at: int) -> bool:
        """Whether a word is a finite verb of one or of several."""
        return at < len(self.words) and (self._is_verb(at, many=False) or self._is_verb(at, many=True))

    def noun_phrase(self, at: int, *, paired: bool = False) -> int:
        """The end of a noun phrase without what belongs to it; `paired` where it is the second of two."""
        end = at
        if end < len(self.words) and (self.lower(end) in DETERMINERS | {*NUMBERS} or self.words[end].text.isdigit()):
            end += 1
            while self.lower(end) in NUMBERS or self.lower(end) in {"other", "last", "only", "first", "own"}:
                end += 1
        nouns = 0
        if self.lower(end) == "having":
            return at
        while end < len(self.words) and self._is_noun(end):
            done = self.words[end].tag in _DONE and self.lower(end + 1) in _OF_WHOM
            if nouns and (
                done or self.lower(end) in NUMBERS or self._is_verb(end, many=paired or self._is_many(at, end))
            ):
                break
            nouns += 1
            end += 1
        return end if nouns else at

    def _is_noun(self, at: int) -> bool:
        """Whether a word may stand in a noun phrase."""
        word = self.lower(at)
        closed = word in CLOSED or word in {"to", "there", "not", "never", "still", "again"}
        return bool(word) and word[0].isalnum() and not closed and not self._is_adverb(at)

    def _is_many(self, start: int, end: int) -> bool:
        """Whether the noun phrase up to a word is of several."""
        said = [self.lower(at) for at in range(start, end)]
        said = said[
            : next((at for at, word in enumerate(said) if at and word in {"who", "whose", "that", "which"}), None)
        ]
        said = said[:-1] if len(said) > 1 and said[-1] == "," else said
        if "of" in said and "and" not in said:
            said = said[: said.index("of")]
        if "and" in said or said[0] in {"they", "we", "you", "i"} or said[0] in NUMBERS:
            return True
        if self.words[start].text[:1].isupper() and len(said) == 1 and self.lower(self._past_adverbs(end)) in THIRDS:
            return False  # Dolores
        return bool(said) and said[0] not in {"a", "an", "one", "every", "each"} and singular(said[-1]) != said[-1]

    def _is_verb(self, at: int, *, many: bool) -> bool:
        """Whether a word is a finite verb where it stands."""
        word, before, after = self.lower(at), self.lower(at - 1), self.lower(at + 1)
        if word in AUXILIARIES or word in MODALS:
            return True
        tag = self.words[at].tag
        if self._is_said_of(at):
            return False
        if tag in FINITE and before not in DETERMINERS and not before.endswith("'s"):
            return True
        named = self.words[at - 1].text[:1].isupper() if at else False
        if tag == "NN2" and named and after in DETERMINERS:
            return not many  # Lucinda Vance homesteads a canyon
        if tag in NAMING and self._has_verb(at + 1) and not (many and word in VERBS and after in _PARTICLES):
            return False
        if before in DETERMINERS or before in ADJECTIVES or before.endswith("'s") or self.words[at].text[:1].isupper():
            return False
        follows = self.lower(at + 1) not in AUXILIARIES | MODALS
        if word in THIRDS or (re.search(r"[a-z]{2}[^su]s$", word) and self._new_third(at)):
            return not many and follows and after != "of" and f"{word} {after}" not in TRADE_OF
        if word in VERBS and (many or (tag in _DONE and after in DETERMINERS and before == ",")):
            return follows
        told = word in PASTS or word in REGULAR_PASTS
        return told and follows and after not in _OF_WHOM

    def _is_said_of(self, at: int) -> bool:
        """Whether a participle only says who somebody is."""
        word, after = self.lower(at), self.lower(at + 1)
        if word == "turned" and is_being(after):
            return True  # an ex-boxer turned locksmith
        if word in {"called", "named"} and self.words[at + 1 : at + 2] and self.words[at + 1].text[:1].isupper():
            return True  # a nun called Benedetta
        # a spy sent to kill a king falls in love
        return self.words[at].tag == "VVD" and after in _OF_WHOM and self._has_verb(at + 1, loosely=True)

    def _has_verb(self, at: int, *, loosely: bool = False) -> bool:
        """Whether a finite verb stands from here on, before the next comma or whatever opens a clause.

        `loosely` one that could be a noun counts as well.
        """
        for word in self.words[at:]:
            if word.lower in {",", "who", "that", "which", "whose", "when", "after", "while", "because", "until"}:
                return False
            if word.tag in FINITE or word.lower in AUXILIARIES or word.lower in MODALS:
                return True
            if loosely and word.lower in THIRDS:
                return True
        return False

    def _new_third(self, at: int) -> bool:
        """Whether a word that is in no table may be a third person."""
        word, after = self.lower(at), self.lower(at + 1)
        alone = self.words[at].tag == "NN2" and not self._has_verb(at + 1)
        follows = DETERMINERS | {"to", "up", "out"} | (_ONTO if alone else frozenset())
        return not is_being(word) and (after in follows or (alone and self.lower(at - 1) == ","))

    def _is_adverb(self, at: int) -> bool:
        """Whether a word stands between a subject and its verb."""
        word = self.lower(at)
        longer = word == "no" and self.lower(at + 1) == "longer"
        return longer or word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in VERBS)

    def _past_adverbs(self, at: int) -> int:
        """The first word from here on that is no adverb."""
        while at < len(self.words) and self._is_adverb(at):
            at += 2 if self.lower(at) == "no" else 1
        return at

    def _verb(self, at: int, subject: int) -> int:
        """Where the verb of a subject stands, behind its adverbs; -1 where it has none."""
        here = self._past_adverbs(at)
        if here >= len(self.words):
            return -1
        word = self.lower(here)
        many = self._is_many(subject, at)
        pronoun = self.lower(subject) in PRONOUNS | OTHERS and at == subject + 1
        if pronoun and (word in THIRDS or word in VERBS or word in PASTS or word in REGULAR_PASTS):
            return here
        return here if self._is_verb(here, many=many) else -1


_SHORT = re.compile(r"\b(?P<who>she|he|they|it|who)(?P<is>['\u2019](?:s|re)) (?P<next>[a-z]+)", re.IGNORECASE)


def _whole(found: re.Match[str]) -> str:
    """A short form in full ("he's opening": he is opening, "she's begun": she has begun)."""
    has = found["next"] in PASTS or found["next"] in {"been", "begun", "gone", "done", "taken", "seen"}
    verb = "are" if found["is"].endswith("re") else "has" if has else "is"
    return f"{found['who']} {verb} {found['next']}"


_WHAT_IF = re.compile(r"^\W*what if ", re.IGNORECASE)
_TITLES = re.compile(r"\b(Mrs?|Ms|Dr|St|Prof|Sgt|Capt)\.")


def clauses(text: str) -> list[Clause]:
    """The clauses of a text in order, sentence by sentence."""
    text = _SHORT.sub(_whole, text)
    text = _TITLES.sub(r"\1 ", _WHAT_IF.sub(lambda found: " " * len(found[0]), text))
    made: list[Clause] = []
    row: list[Word] = []
    number = 0
    for word in [*words_of(text), Word(".", len(text), len(text))]:
        if word.text in _ENDS:
            if row:
                made.extend(Sentence(text, with_tags(row), number).clauses())
                number += 1
            row = []
        elif word.text != '"':
            row.append(word)
    return made
