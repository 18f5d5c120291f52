"""German sentences with their words in the order of English, before they are looked up one by one.

The verb stands where English has it, already in English with all that helps it (`=verb=was found`), its subject before
it, what it is done to behind it, and where and when after that. Small words that German uses for several things are
put down as what they are here (`=small=who`).
"""

from __future__ import annotations

from itertools import pairwise

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_clauses import Clause, clauses, cluster_of, finite_at, is_word
from production_flow.embedded.writer.german_phrases import Phrase, phrases, plain
from production_flow.embedded.writer.german_verbs import english_verb, is_finite
from production_flow.embedded.writer.german_words import (
    AUXILIARIES,
    MODALS,
    PREPOSITIONS,
    SEVERAL,
    verb_of,
)
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of, plural, singular
from production_flow.embedded.writer.lexicon.words import PASTS
from production_flow.embedded.writer.mending import is_adjective

_ENDS = frozenset(".!?:;")


def in_english_order(tokens: list[str]) -> list[str]:
    """The words of a German text in the order of English."""
    made: list[str] = []
    sentence: list[str] = []
    for token in tokens:
        if token in _ENDS:
            made += [*_sentence(sentence), token]
            sentence = []
        else:
            sentence.append(token)
    return [*made, *_sentence(sentence)]


def _sentence(tokens: list[str]) -> list[str]:
    if not tokens:
        return []
    made: list[str] = []
    seen = _Seen()
    for clause in clauses(tokens):
        told = _told(clause, seen)
        joiner = clause.before.split()
        comma = [part for part in joiner if not (part == "," and _without_comma(clause, made))]
        at = _place(clause, made, seen)
        after = [","] if at < len(made) and clause.kind == "relative" else []
        made[at:at] = [*comma, *told, *after]
        seen.note(clause, told)
    return made


def _place(clause: Clause, made: list[str], seen: _Seen) -> int:
    """Where in English a clause goes that German has at the end: behind its noun, or behind the verb it belongs to."""
    if clause.kind == "relative" and clause.before == "," and seen.last:
        return next((at + 1 for at in range(len(made) - 1, -1, -1) if made[at] == seen.end), len(made))
    return len(made)


def _without_comma(clause: Clause, made: list[str]) -> bool:
    """Whether English has no comma before a clause."""
    if not made:
        return True
    opener = clause.opener[0].lower() if clause.opener else ""
    if clause.kind == "infinitive":
        return True
    return clause.kind == "sub" and opener in {"dass", "daß", "ob", "wie", "warum", "wo", "wer", "was", "wen", "wem"}


class _Seen:
    """What of a sentence was read so far."""

    def __init__(self) -> None:
        self.subject: Phrase | None = None
        self.main = False
        self.kinds: list[str] = []
        self.last = self.end = ""

    def note(self, clause: Clause, told: list[str]) -> None:
        """Keeps what a clause was, for those after it."""
        self.kinds.append(clause.kind)
        self.main = self.main or clause.kind == "main"
        words = [word for word in clause.tokens if is_word(word)]
        found = [phrase for phrase in phrases(words) if phrase.head] if clause.kind in {"bare", "main"} else []
        if found:
            self.last, self.end = found[-1].head, found[-1].tokens[-1]
        if clause.kind == "bare" and self.subject is None and not self.main:
            head = phrases(words)[:1] if words else []
            if head and head[0].kind in {"noun", "pronoun"} and "n" in head[0].cases:
                self.subject = head[0]


def _told(clause: Clause, seen: _Seen) -> list[str]:
    if clause.kind == "infinitive":
        return _infinitive(clause)
    if clause.kind == "joined":
        return _joined(clause)
    if clause.kind in {"sub", "relative"}:
        return _hanging(clause, seen)
    if clause.kind == "main":
        return _main(clause, seen)
    return clause.tokens


def _infinitive(clause: Clause) -> list[str]:
    """A clause with "zu": to find a job."""
    start, end = cluster_of(clause.tokens)
    verbs = [word for word in clause.tokens[start:end] if word != "zu"]
    rest = _after_verb(phrases(clause.tokens[:start]))
    more = clause.tokens[end:]
    opener = clause.opener[0] if clause.opener else ""
    chain = _chain(verbs, finite=False)
    if opener in {"ohne", "statt", "anstatt"}:
        without = "without" if opener == "ohne" else "instead of"
        return [f"=small={without}", f"=verb={english_verb(chain, form='doing')}", *rest, *more]
    deny = [f"=small={_DENIED[word]}" for word in clause.tokens[:start] if word in _DENIED]
    return [*deny, f"=base=to {english_verb(chain, form='base')}", *rest, *more]


def _joined(clause: Clause) -> list[str]:
    start, end = cluster_of(clause.tokens)
    chain = _chain([word for word in clause.tokens[start:end] if word != "zu"], finite=False)
    form = verb_of(chain[0])
    past = form is not None and form[1] == "past"
    made = english_verb(chain, form="past" if past else "base")
    return [f"={'verb' if past else 'base'}={made}", *_after_verb(phrases(clause.tokens[:start]))]


def _chain(verbs: list[str], *, finite: bool) -> list[str]:
    """Verbs at the end of a clause, the one that governs the others first ("genäht hätte werden dürfen")."""
    verbs = [word.lower() for word in verbs if word != "zu"]
    helping = next((word for word in verbs[:-1] if finite and word in {"hat", "hatte", "hätte", "haben", "wird"}), "")
    if helping and not is_finite(verbs[-1]):
        return [helping, *reversed([word for word in verbs if word != helping])]
    if helping and verbs.index(helping) == 0 and verbs[-1] in MODALS:
        return [helping, *reversed(verbs[1:])]
    return list(reversed(verbs))


_DENIED = {
    "nicht": "not", "nie": "never", "niemals": "never", "nicht_mehr": "no longer", "nie_mehr": "never again",
    "nie_wieder": "never again", "kaum": "hardly",
}  # fmt: skip
_HELPING = frozenset(["is", "are", "was", "were", "can", "could", "must", "may", "will", "would"])


def _verb(chain: list[str], found: list[Phrase], *, many: bool) -> str:
    """The verb of a clause with what denies it."""
    made = english_verb(chain, many=many)
    denial = next((_DENIED[phrase.tokens[0].lower()] for phrase in found if phrase.kind == "deny"), "")
    head, _, rest = made.partition(" ")
    if not denial:
        return made
    if head in _HELPING:
        return f"{head} {denial} {rest}".strip().replace("can not", "cannot").replace("may not", "must not")
    if denial != "not":
        return f"{denial} {made}"
    if head in {"has", "have", "had"}:
        return f"{'does' if head == 'has' else 'do' if head == 'have' else 'did'} not have {rest}".strip()
    if head in THIRDS:
        return f"does not {base_of(head)} {rest}".strip()
    told = head in PASTS or head in REGULAR_PASTS
    return f"{'did' if told else 'do'} not {base_of(head) if told else head} {rest}".strip()


def _after_verb(found: list[Phrase]) -> list[str]:
    """What stands behind an English verb: what it is done to, then where and when."""
    objects = [phrase for phrase in found if phrase.kind in {"noun", "pronoun"} and not _is_time(phrase)]
    objects = [phrase for phrase in objects if phrase.tokens != ["sich"]]
    rest = [phrase for phrase in found if phrase.kind in {"with", "adverb"} or _is_time(phrase)]
    belonging: list[Phrase] = []
    for phrase, after in pairwise(found):
        if phrase in objects and phrase.kind == "noun" and after.kind == "with" and after in rest:
            belonging.append(after)
    made: list[str] = []
    for number, phrase in enumerate(objects):
        made += plain(phrase.tokens)
        follow = found[found.index(phrase) + 1 :][:1]
        if follow and follow[0] in belonging and (number + 1 == len(objects) or follow[0].tokens[0] in _CLOSE):
            made += follow[0].tokens
            rest.remove(follow[0])
    for phrase in sorted(rest, key=lambda phrase: phrase.kind == "adverb" and phrase.tokens[0] in _LATE):
        made += phrase.tokens
    return made


_CLOSE = frozenset({"von", "aus", "vom", "mit", "ohne", "über", "für"})
"""Prepositions that rather belong to the noun before them."""
_LATE = frozenset({"nachts", "wieder", "tagsüber", "morgens", "abends", "heimlich", "plötzlich", "immer"})
_TIMES = frozenset(
    [
        "tag",
        "nacht",
        "abend",
        "morgen",
        "jahr",
        "woche",
        "monat",
        "sommer",
        "winter",
        "sonntag",
        "montag",
        "stunde",
        "minute",
        "mal",
    ]
)


def _is_time(phrase: Phrase) -> bool:
    """Whether a noun tells when or how long ("jeden Tag", "zwanzig Jahre")."""
    lower = phrase.head.lower()
    timed = lower in _TIMES or lower.rstrip("en") in {"jahr", "tag", "stund", "woch", "monat", "nächt", "minut"}
    return (
        phrase.kind == "noun"
        and timed
        and "a" in phrase.cases
        and not phrase.alone
        and phrase.tokens[0]
        not in {
            "der",
            "die",
            "das",
            "den",
        }
    )


def _subject(found: list[Phrase], *, many: bool | None) -> Phrase | None:
    """Who does what a clause tells: the noun in the nominative that agrees with the verb."""
    able = [p for p in found if p.kind in {"noun", "pronoun"} and "n" in p.cases and not _is_time(p)]
    able = [p for p in able if p.tokens[0].lower() != "einen"]
    agreed = [p for p in able if many is None or p.many is None or p.many == many] or able
    alone = next((p for p in agreed if p.alone), None)
    if alone is not None:
        return alone
    clear = [p for p in agreed if p.tokens != ["es"]]
    return next(iter(clear or agreed), None)


def _number(token: str) -> bool | None:
    """Whether a finite verb tells of several, as far as its form says."""
    lower = token.lower()
    if lower in AUXILIARIES or lower in MODALS:
        return lower in SEVERAL or lower.endswith("en")
    form = verb_of(lower)
    if form is None:
        return None
    if form[1] == "told":
        return lower.split("_")[0].endswith("en")
    return {"third": False, "plural": True, "base": True}.get(form[1])


def _first_person(subject: Phrase | None) -> bool:
    return subject is not None and subject.tokens[0].lower() in {"ich", "du"}


def _hanging(clause: Clause, seen: _Seen) -> list[str]:
    """A clause whose verb is at its end."""
    start, end = cluster_of(clause.tokens)
    early = finite_at(clause.tokens)
    if clause.kind == "relative" and early == 0 and start > 0:
        return [*_marker(clause, seen), *_main(Clause(clause.tokens, "main"), seen, shared=True)]
    if start == end:
        return [*_marker(clause, seen, subject=True), *clause.tokens]
    chain = _chain(clause.tokens[start:end], finite=True)
    found = phrases(clause.tokens[:start])
    number = _number(chain[0])
    opener = [word.lower() for word in clause.opener]
    subject = _subject(found, many=number)
    if clause.kind == "relative" or opener[:1] in (["wer"], ["was"]):
        subject = _told_of(opener, subject, found, number)
    many = number if number is not None else False
    verb = _verb(chain, found, many=bool(many) or _first_person(subject))
    rest = [phrase for phrase in found if phrase is not subject]
    marker = _marker(clause, seen, subject=subject is None)
    return [
        *marker,
        *(plain(subject.tokens) if subject else ()),
        *_verbal(verb, rest),
        *clause.tokens[end:],
    ]


def _told_of(opener: list[str], subject: Phrase | None, found: list[Phrase], number: bool | None) -> Phrase | None:
    """Who does something in a relative clause, other than who it tells of; None where it is they."""
    if not opener:
        return subject if subject is not None and subject.alone else None
    last = opener[-1] if opener[0] not in {"dessen", "deren"} else opener[0]
    if opener[0] in PREPOSITIONS or last in {"den", "dem", "denen", "wen", "wem", "welchen", "welchem"}:
        return subject
    if last in {"dessen", "deren"}:
        return subject if subject is not None and subject.alone else None
    if last in {"der", "wer", "welcher"} or subject is None:
        return None
    if subject.alone:
        return subject
    nouns = [phrase for phrase in found if phrase.kind in {"noun", "pronoun"} and "n" in phrase.cases]
    definite = subject.tokens[0].lower() in {"sie", "niemand", "alle", "es"} and len(nouns) == 1
    if subject.kind == "noun" and last == "das" and number and subject.many:
        return subject
    return subject if definite else None


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
    if clause.kind != "relative":
        return [f"=small={_MARKERS.get(' '.join(opener), opener[0])}"]
    if opener[0] in {"dessen", "deren"}:
        return ["=small=whose", *clause.opener[1:]]
    if opener[0] in PREPOSITIONS:
        if opener[0] in {"in", "auf", "an", "bei"}:
            return ["=small=where"]
        being = is_being(f"a {looked_up(seen.last.lower(), 'de') or ''}")
        return [opener[0], f"=small={'whom' if being else 'which'}"]
    if subject:
        return ["=small=who"]
    being = is_being(f"a {looked_up(seen.last.lower(), 'de') or ''}")
    return ["=small=whom" if being else "=small=that"]


def _verbal(verb: str, rest: list[Phrase]) -> list[str]:
    """A verb with its adverb before and what belongs to it behind."""
    head = verb.split(" ", maxsplit=1)[0]
    adverbs = [p for p in rest if p.kind == "adverb" and _leads(p.tokens[0]) and head not in _HELPING][:1]
    rest = [phrase for phrase in rest if phrase not in adverbs]
    return [*(word for p in adverbs for word in p.tokens), f"=verb={verb}", *_after_verb(rest)]


def _leads(token: str) -> bool:
    """Whether an adverb stands before the verb in English."""
    english = looked_up(token.lower(), "de") or ""
    return english.endswith("ly") or english in {"always", "never", "often", "still", "also", "only"}


def _main(clause: Clause, seen: _Seen, *, shared: bool = False) -> list[str]:
    """A main clause, its verb second in German."""
    tokens = clause.tokens
    at = finite_at(tokens)
    front, behind = tokens[:at], tokens[at + 1 :]
    nouns = [phrase for phrase in phrases(front) if phrase.kind in {"noun", "pronoun"} and not _is_time(phrase)]
    if at == len(tokens) - 1 and len(nouns) > 1:
        return _verb_at_end(clause, seen)
    start, end = cluster_of(behind)
    if end == start or end != len(behind) or not _asked(tokens[at], behind[start:end]):
        start = end = len(behind)
    chain = [tokens[at].lower(), *_chain(behind[start:end], finite=False)]
    before, middle = phrases(front), phrases(behind[:start])
    number = _number(tokens[at])
    subject, ahead, inside = _placed(before, middle, number, seen, shared=shared)
    many = bool(number) or _first_person(subject)
    verb = _verb(chain, [*before, *middle], many=many)
    if subject is not None and number:
        _several(subject)
    said = plain(subject.tokens) if subject is not None and subject not in before else []
    ahead_words = [word for phrase in ahead if phrase.kind != "deny" for word in phrase.tokens]
    comma = [","] if ahead_words and said else []
    return [*ahead_words, *comma, *said, *_verbal(verb, inside), *behind[end:]]


def _several(subject: Phrase) -> None:
    """The noun of a subject of whom there are several, where German spells it as one ("die Bademeister")."""
    english = looked_up(subject.head.lower(), "de") if subject.kind == "noun" else None
    if (
        english
        and english == singular(english)
        and not is_adjective(english)
        and subject.head in subject.tokens
        and "und" not in subject.tokens
    ):
        at = subject.tokens.index(subject.head)
        subject.tokens[at] = f"=noun={plural(singular(english))}"


def _asked(finite: str, verbs: list[str]) -> bool:
    """Whether verbs at the end of a main clause hang on its finite verb."""
    lower = finite.lower()
    return bool(verbs) and (lower in AUXILIARIES or lower in MODALS or "zu" in verbs or verbs[-1].endswith("n"))


def _verb_at_end(clause: Clause, seen: _Seen) -> list[str]:
    """A clause without a conjunction whose verb is at its end (after "was wäre, wenn")."""
    return _hanging(Clause(clause.tokens, "sub", [], clause.before), seen)


def _placed(
    before: list[Phrase], middle: list[Phrase], number: bool | None, seen: _Seen, *, shared: bool
) -> tuple[Phrase | None, list[Phrase], list[Phrase]]:
    """The subject of a main clause, what stays before the verb, and what comes behind it."""
    first = next((phrase for phrase in before if phrase.kind in {"noun", "pronoun"} and not _is_time(phrase)), None)
    if first is not None and before[0] is first and _does(first, middle, number):
        return first, before, middle
    if shared or (not before and (seen.subject is not None or seen.main)):
        return None, [], middle
    subject = _subject(middle, many=number)
    rest = [phrase for phrase in middle if phrase is not subject]
    if first is not None and before[0] is first and subject is not None:
        return subject, [], [first, *before[1:], *rest]
    return subject, before, rest


def _does(first: Phrase, middle: list[Phrase], number: bool | None) -> bool:
    """Whether the noun that a main clause opens with is its subject."""
    if "n" not in first.cases:
        return False
    if first.alone:
        return True
    other = _subject(middle, many=number)
    if number is not None and first.many is not None and first.many != number:
        return other is None
    return other is None or not other.alone
