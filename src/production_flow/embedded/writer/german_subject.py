"""Who does what a German clause tells: the noun in the nominative that agrees with the verb."""

from __future__ import annotations

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_behind import is_time
from production_flow.embedded.writer.german_phrases import Phrase, plain
from production_flow.embedded.writer.german_words import PREPOSITIONS
from production_flow.embedded.writer.grammar import plural, singular
from production_flow.embedded.writer.mending import is_adjective


def subject_of(found: list[Phrase], *, many: bool | None) -> Phrase | None:
    """The subject among the phrases of a clause."""
    able = [p for p in found if p.kind in {"noun", "pronoun"} and "n" in p.cases and not is_time(p)]
    able = [p for p in able if p.tokens[0].lower() != "einen"]
    agreed = [p for p in able if many is None or p.many is None or p.many == many] or able
    alone = next((p for p in agreed if p.alone), None)
    if alone is not None:
        return alone
    clear = [p for p in agreed if p.tokens != ["es"]]
    return next(iter(clear or agreed), None)


def told_of(opener: list[str], subject: Phrase | None, found: list[Phrase], number: bool | None) -> Phrase | None:
    """Who does something in a relative clause, other than who it tells of; None where it is they."""
    if not opener:
        return subject if subject is not None and subject.alone else None
    last = opener[-1] if opener[0] not in {"dessen", "deren"} else opener[0]
    if opener[0] in PREPOSITIONS or last in {"den", "dem", "denen", "wen", "wem", "welchen", "welchem"}:
        return subject
    if subject is None or (last in {"der", "wer", "welcher"} and not (subject.kind == "pronoun" and subject.alone)):
        return None
    if subject.alone:
        return subject
    if last in {"dessen", "deren"}:
        return None
    nouns = [phrase for phrase in found if phrase.kind in {"noun", "pronoun"} and "n" in phrase.cases]
    definite = subject.tokens[0].lower() in {"sie", "niemand", "alle", "es"} and len(nouns) == 1
    several = subject.kind == "noun" and last in {"das", "was"} and number is True and subject.many is True
    return subject if definite or several else None


def does(first: Phrase, middle: list[Phrase], number: bool | None) -> bool:
    """Whether the noun that a main clause opens with is its subject."""
    if "n" not in first.cases:
        return False
    if "a" not in first.cases:
        return True
    other = subject_of(middle, many=number)
    if first.tokens[0].lower() in {"das", "was"} and len(first.tokens) == 1 and other is not None:
        somebody = other.kind == "noun" and is_being(f"a {singular(looked_up(other.head.lower(), 'de') or '')}")
        return not (somebody or (other is middle[0] and other.kind == "pronoun"))
    if number is not None and first.many is not None and first.many != number:
        return other is None
    return other is None or not other.alone


def said(subject: Phrase | None, number: bool | None) -> list[str]:
    """A subject as English has it before its verb."""
    if subject is None:
        return []
    if subject.kind == "pronoun":
        lower = subject.tokens[0].lower()
        they = "they" if number else {"der": "he", "das": "that", "sie": "she", "die": "she"}.get(lower, "")
        return [f"=small={they}"] if lower in {"sie", "die", "der", "das"} else subject.tokens
    if number and subject.many is not False:
        several(subject)
    return plain(subject.tokens)


def several(subject: Phrase) -> None:
    """The noun of a subject of whom there are several, where German spells it as one ("die Bademeister")."""
    english = looked_up(subject.head.lower(), "de") if subject.kind == "noun" else None
    if not english or english != singular(english) or is_adjective(english) or "und" in subject.tokens:
        return
    if subject.head in subject.tokens and english.islower() and not english.endswith(("men", "children", "people")):
        subject.tokens[subject.tokens.index(subject.head)] = f"=noun={plural(english)}"
