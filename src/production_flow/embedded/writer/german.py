"""German sentences with their words in the order of English, before they are looked up one by one.

The verb stands where English has it, already in English with all that helps it (`=verb=was found`), its subject before
it, what it is done to behind it, and where and when after that. Small words that German uses for several things are
put down as what they are here (`=small=who`).
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_behind import after_verb, is_time, manner
from production_flow.embedded.writer.german_clauses import Clause, clauses, cluster_of, finite_at, is_word
from production_flow.embedded.writer.german_phrases import Phrase, phrases
from production_flow.embedded.writer.german_predicate import DENIED, chain_of, is_suffered, number_of, predicate
from production_flow.embedded.writer.german_subject import does, said, subject_of, told_of
from production_flow.embedded.writer.german_verbs import english_verb
from production_flow.embedded.writer.german_words import (
    AUXILIARIES,
    MODALS,
    PREPOSITIONS,
    adjective_of,
    is_simple,
    is_small,
    verb_of,
)
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of, gerund
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.words import PASTS

_ENDS = frozenset(".!?:;")


def in_english_order(tokens: list[str]) -> list[str]:
    """The words of a German text in the order of English."""
    made: list[str] = []
    sentence: list[str] = []
    for token in _spelled(tokens):
        if token in _ENDS:
            made += [*_sentence(sentence), token]
            sentence = []
        else:
            sentence.append(token)
    return [*made, *_sentence(sentence)]


_APART = frozenset({"während_der", "ohne_zu", "hat_zu", "angst_vor"})
"""Entries of several words that need not stand together."""


def _parts(word: str) -> list[str]:
    """An entry of several words that need not stand together as its words."""
    if word == "angst_vor":
        return ["Angst", "von"]
    return word.split("_") if word in _APART else [word]


def _pairs(tokens: list[str]) -> list[str]:
    """The words with "Bad Ischl" as one, and "nie mehr"."""
    made: list[str] = []
    for token in tokens:
        if made and made[-1] == "Bad" and token[:1].isupper():
            made[-1] = f"Bad {token}"
        elif made and f"{made[-1].lower()}_{token}" in DENIED:
            made[-1] = f"{made[-1].lower()}_{token}"
        else:
            made.append(token)
    return made


def _spelled(tokens: list[str]) -> list[str]:
    """The words with the capitals of names that somebody left out ("nach kassel"), and "während der" as two words."""
    tokens = [part for word in tokens if word != "the" for part in _parts(word)]
    tokens = _pairs(tokens)
    if any(token[:1].isupper() for token in tokens):
        return tokens
    before = ["", "", *tokens]
    return [
        token.capitalize() if _is_town(token, before[at + 1], before[at]) else token for at, token in enumerate(tokens)
    ]


def _is_town(token: str, before: str, two: str) -> bool:
    """Whether a word that is spelled with a small letter is a town: known as one, or unknown behind "nach"."""
    known = is_simple(token) or verb_of(token) is not None or looked_up(token, "de") is not None
    if token in PROPER and not is_simple(token) and verb_of(token) is None:
        return True
    there = before in {"in", "aus", "nach", "bei", "von"} or (before == "der" and two in {"in", "aus"})
    return not known and there and len(token) > 3 and token.isalpha()


def _sentence(tokens: list[str]) -> list[str]:
    if not tokens:
        return []
    if is_small(tokens[0].lower()):
        tokens = [tokens[0].lower(), *tokens[1:]]
    made: list[str] = []
    seen = _Seen()
    for clause in clauses(tokens):
        told = _told(clause, seen)
        joiner = clause.before.split()
        lost = bool(told) and all(word.startswith("=lost=") for word in told)
        comma = [part for part in joiner if not (part == "," and (lost or _without_comma(clause, made)))]
        at = _place(clause, made, seen)
        after = [","] if at < len(made) and clause.kind == "relative" else []
        comma = comma if any(not word.startswith("=lost=") for word in made) else [p for p in comma if p != ","]
        made[at:at] = [*comma, *told, *after]
        seen.note(clause, told)
    return made


def _place(clause: Clause, made: list[str], seen: _Seen) -> int:
    """Where in English a clause goes that German has at the end: behind its noun, or behind the verb it belongs to."""
    if clause.kind == "relative" and clause.before == "," and seen.last:
        return next(
            (at + 1 for at in range(len(made) - 1, -1, -1) if made[at] == (clause.after or seen.end)), len(made)
        )
    return len(made)


def _without_comma(clause: Clause, made: list[str]) -> bool:
    """Whether English has no comma before a clause."""
    if not made:
        return True
    opener = clause.opener[0].lower() if clause.opener else ""
    if clause.kind == "infinitive":
        return True
    return clause.kind == "sub" and opener in {"dass", "daß", "ob", "wie", "warum", "wo", "wer", "was", "wen", "wem"}


_SOMETHING = frozenset({"etwas", "nichts", "alles", "jemand", "jemanden", "niemand", "niemanden"})


class _Seen:
    """What of a sentence was read so far."""

    def __init__(self) -> None:
        self.subject: Phrase | None = None
        self.main = False
        self.kinds: list[str] = []
        self.last = self.end = self.word = ""

    def note(self, clause: Clause, told: list[str]) -> None:
        """Keeps what a clause was, for those after it."""
        self.kinds.append(clause.kind)
        self.main = self.main or clause.kind == "main"
        words = [word for word in clause.tokens if is_word(word)]
        self.word = words[-1].lower() if words else ""
        found = [phrase for phrase in phrases(words) if phrase.head or phrase.tokens[0] in _SOMETHING]
        if found and clause.kind in {"bare", "main"}:
            self.last, self.end = found[-1].head or found[-1].tokens[0], found[-1].tokens[-1]
        if clause.kind == "bare" and self.subject is None and not self.main:
            head = phrases(words)[0] if words else Phrase([], "adverb")
            form = verb_of(head.head.lower()) or ("", "")
            if head.kind in {"noun", "pronoun"} and "n" in head.cases and form[1] != "past":
                self.subject = head


def _told(clause: Clause, seen: _Seen) -> list[str]:
    if clause.kind == "infinitive":
        return _infinitive(clause)
    if clause.kind == "joined":
        return _joined(clause)
    if clause.kind in {"sub", "relative"}:
        return _hanging(clause, seen)
    if clause.kind == "main":
        return _main(clause, seen)
    return [word for phrase in phrases(clause.tokens) for word in phrase.tokens]


def _infinitive(clause: Clause) -> list[str]:
    """A clause with "zu": to find a job."""
    start, end = cluster_of(clause.tokens)
    verbs = [word for word in clause.tokens[start:end] if word != "zu"]
    rest = after_verb(phrases(clause.tokens[:start]))
    more = clause.tokens[end:]
    opener = clause.opener[0] if clause.opener else ""
    chain = chain_of(verbs, finite=False)
    if opener in {"ohne", "statt", "anstatt"}:
        without = "without" if opener == "ohne" else "instead of"
        return [f"=small={without}", f"=verb={english_verb(chain, form='doing')}", *rest, *more]
    deny = [f"=small={DENIED[word]}" for word in clause.tokens[:start] if word in DENIED]
    return [*deny, f"=base=to {english_verb(chain, form='base')}", *rest, *more]


def _joined(clause: Clause) -> list[str]:
    start, end = cluster_of(clause.tokens)
    chain = chain_of([word for word in clause.tokens[start:end] if word != "zu"], finite=False)
    form = verb_of(chain[0])
    past = form is not None and form[1] == "past"
    made = english_verb(chain, form="past" if past else "base")
    return [f"={'verb' if past else 'base'}={made}", *after_verb(phrases(clause.tokens[:start]))]


_MARKERS = {
    "weil": "because", "dass": "that", "daß": "that", "obwohl": "although", "wenn": "when", "falls": "if",
    "damit": "so that", "bevor": "before", "ehe": "before", "nachdem": "after", "sobald": "as soon as",
    "solange": "as long as", "während": "while", "als": "when", "ob": "whether", "bis": "until", "seit": "since",
    "seitdem": "since", "indem": "by", "wo": "where", "warum": "why", "wie": "how", "wohin": "where", "woher": "where",
    "wieso": "why", "weshalb": "why", "wann": "when", "wer": "who", "was": "what", "wen": "whom", "wem": "whom",
    "als ob": "as if", "womit": "with what", "wovon": "of what", "sodass": "so that", "wodurch": "by what",
    "wonach": "for what",
}  # fmt: skip


def _marker(clause: Clause, seen: _Seen, *, subject: bool = True) -> list[str]:
    """The English conjunction or relative pronoun of a clause."""
    opener = [word.lower() for word in clause.opener]
    if not opener:
        return []
    if opener == ["wie"] and not seen.kinds:
        return []
    if opener == ["als"] and seen.word in {"mehr", "weniger", "anders", "besser", "lieber"}:
        return ["=small=than"]
    if clause.kind != "relative":
        return [f"=small={_MARKERS.get(' '.join(opener), opener[0])}"]
    being = is_being(f"a {looked_up((clause.after or seen.last).lower(), 'de') or ''}")
    if opener[0] in {"dessen", "deren"}:
        return ["=small=whose", *clause.opener[1:]]
    if opener[0] in PREPOSITIONS:
        if opener[0] in {"in", "auf", "an", "bei"}:
            return ["=small=where"]
        return [opener[0], f"=small={'whom' if being else 'which'}"]
    if subject:
        return ["=small=who"]
    return ["=small=whom" if being else "=small=that"]


def _hanging(clause: Clause, seen: _Seen) -> list[str]:
    """A clause whose verb is at its end."""
    start, end = cluster_of(clause.tokens)
    early = finite_at(clause.tokens)
    if clause.kind == "relative" and early == 0 and start > 0:
        return [*_marker(clause, seen), *_main(Clause(clause.tokens, "main"), seen, shared=True)]
    if start == end or _is_lost(clause.tokens, start):
        return [f"=lost={token}" for token in clause.tokens if len(token) > 3]
    chain = chain_of(clause.tokens[start:end], finite=True)
    found = phrases(clause.tokens[:start])
    number = number_of(chain[0])
    opener = [word.lower() for word in clause.opener]
    subject = subject_of(found, many=number)
    if clause.kind == "relative" or opener[:1] in (["wer"], ["was"]):
        subject = told_of(opener, subject, found, number)
    rest = _close(subject, found)
    marker = _marker(clause, seen, subject=subject is None)
    return [*marker, *said(subject, number), *predicate(chain, found, rest, subject), *clause.tokens[end:]]


def _is_lost(tokens: list[str], start: int) -> bool:
    """Whether the verb of a clause is a word that no table has ("den niemand geschnorbelt hat")."""
    last = tokens[start - 1] if start else ""
    helped = all(token in AUXILIARIES or token in MODALS for token in tokens[start:])
    lost = len(last) > 4 and last.islower() and last.endswith(("t", "en")) and looked_up(last, "de") is None
    return helped and lost and adjective_of(last) is None


def _close(subject: Phrase | None, found: list[Phrase]) -> list[Phrase]:
    """The phrases without the subject, to which what belongs to it is added ("die Mutter vom Vermieter")."""
    if subject is None or subject not in found:
        return found
    at = found.index(subject)
    after = found[at + 1] if at + 1 < len(found) else None
    if (
        subject.kind == "noun"
        and after is not None
        and after.kind == "with"
        and after.tokens[0] in {"von", "vom", "aus"}
    ):
        subject.tokens += after.tokens
        return [*found[:at], *found[at + 2 :]]
    return [*found[:at], *found[at + 1 :]]


def _main(clause: Clause, seen: _Seen, *, shared: bool = False) -> list[str]:
    """A main clause, its verb second in German."""
    tokens = clause.tokens
    at = finite_at(tokens)
    front, behind = tokens[:at], tokens[at + 1 :]
    before = phrases(front)
    nouns = [phrase for phrase in before if phrase.kind in {"noun", "pronoun"} and not is_time(phrase)]
    if _late(tokens, at, len(nouns)):
        return _hanging(Clause(tokens, "sub", [], clause.before), seen)
    start, end = cluster_of(behind)
    if end == start or end != len(behind) or not _asked(tokens[at], behind[start:end]):
        start = end = len(behind)
    chain = [tokens[at].lower(), *chain_of(behind[start:end], finite=False)]
    middle = phrases(behind[:start])
    number = number_of(tokens[at])
    subject, ahead, inside = _placed(before, middle, number, seen, shared=shared)
    ahead, behind_verb = _opening(ahead, inside, chain, subject)
    inside = [*inside, *behind_verb]
    nobody = subject is None and not shared and seen.subject is None and not seen.main
    who = said(subject, number) if subject is not None and subject not in ahead else []
    opening = _ahead(ahead, subject, number)
    comma = [","] if opening and who and not opening[-1].startswith("=small=w") else []
    told = predicate(chain, [*before, *middle], inside, subject, nobody=nobody)
    told = [_further(word) if clause.further else word for word in told]
    return [*opening, *comma, *who, *told, *behind[end:]]


def _further(word: str) -> str:
    """A verb that somebody goes on with ("=verb=drew": =verb=kept drawing)."""
    if not word.startswith("=verb="):
        return word
    head, _, rest = word.removeprefix("=verb=").partition(" ")
    keeps = "keeps" if head in THIRDS else "kept" if head in PASTS or head in REGULAR_PASTS else "keep"
    return f"=verb={keeps} {gerund(base_of(head))} {rest}".strip()


def _opening(
    ahead: list[Phrase], inside: list[Phrase], chain: list[str], subject: Phrase | None
) -> tuple[list[Phrase], list[Phrase]]:
    """What stays before the subject, and what goes behind the verb: adverbs, by whom, a place without an object."""
    if subject is None or subject in ahead or not ahead:
        return ahead, []
    first = ahead[0].tokens[0].lower()
    alone = not any(phrase.kind in {"noun", "pronoun", "with"} for phrase in inside)
    asks = first in ASKING or re.fullmatch(r"\d+", first) is not None
    adverbs = ahead[0].kind == "adverb" and not asks
    by_whom = first in {"von", "vom"} and is_suffered(chain)
    somewhere = alone and ahead[0].kind == "with" and first in {"in", "im", "auf", "unter", "am", "hinter", "an"}
    return ([], ahead) if adverbs or by_whom or (somewhere and len(chain) == 1) else (ahead, [])


ASKING = frozenset({"warum", "wie", "wo", "wann", "wohin", "woher", "wieso", "weshalb", "was", "wer"})


def _late(tokens: list[str], at: int, nouns: int) -> bool:
    """Whether a clause has its verb at its end without a conjunction (after "was wäre, wenn")."""
    start, end = cluster_of(tokens)
    if end != len(tokens) or start > at:
        return False
    if end - start == 1:
        return nouns > 1
    last = tokens[-1]
    return (last in AUXILIARIES or last in MODALS) and not (tokens[start] in AUXILIARIES or tokens[start] in MODALS)


def _ahead(ahead: list[Phrase], subject: Phrase | None, number: bool | None) -> list[str]:
    """What stays before the verb: the subject with all that belongs to it, or where and when."""
    made: list[str] = []
    for phrase in ahead:
        if phrase is subject:
            made += said(subject, number)
        elif phrase.kind == "adverb" and re.fullmatch(r"1\d{3}|2\d{3}", phrase.tokens[0]):
            made += ["=small=in", *phrase.tokens]
        elif phrase.kind == "adverb" and phrase.tokens[0] in {"warum", "wie", "wo", "wann", "wohin", "woher"}:
            made.append(f"=small={_MARKERS[phrase.tokens[0]]}")
        elif phrase.kind == "with" and phrase.tokens[0] in {"von", "vom"}:
            made += ["=small=from" if phrase.tokens[0] == "von" else "=small=from the", *phrase.tokens[1:]]
        elif phrase.kind == "adverb":
            made += manner(phrase.tokens[0])
        elif phrase.kind != "deny":
            made += phrase.tokens
    return made


def _asked(finite: str, verbs: list[str]) -> bool:
    """Whether verbs at the end of a main clause hang on its finite verb."""
    lower = finite.lower()
    return bool(verbs) and (lower in AUXILIARIES or lower in MODALS or "zu" in verbs or verbs[-1].endswith("n"))


def _placed(
    before: list[Phrase], middle: list[Phrase], number: bool | None, seen: _Seen, *, shared: bool
) -> tuple[Phrase | None, list[Phrase], list[Phrase]]:
    """The subject of a main clause, what stays before the verb, and what comes behind it."""
    first = before[0] if before and before[0].kind in {"noun", "pronoun"} and not is_time(before[0]) else None
    if first is not None and does(first, middle, number):
        return first, before, middle
    if shared or (not before and (seen.subject is not None or seen.main)):
        return None, [], middle
    subject = subject_of(middle, many=number)
    rest = _close(subject, middle)
    if first is not None and subject is not None:
        return subject, [], [first, *before[1:], *rest]
    return subject, before, rest
