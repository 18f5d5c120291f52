"""German clauses, word by word in English, put into the order of English."""

from __future__ import annotations

from production_flow.embedded.writer.glossed import DETERMINERS, Word
from production_flow.embedded.writer.grammar import plural, singular
from production_flow.embedded.writer.lexicon.tongues import ADJECTIVES
from production_flow.embedded.writer.lexicon.words import VERBS


def in_english_order(words: list[Word]) -> list[Word]:
    """Verbs from the end of a German clause to where English has them."""
    made = _subject_first(_without_particles(words))
    _join(made)
    start = 0
    while start < len(made):
        end = next((at for at in range(start, len(made)) if made[at].kind == "sign"), len(made))
        _objects_first(made, start, end)
        _move(made, start, end)
        start = end + 1
    return made


_PARTICLES = frozenset({"in", "on", "from", "at", "before", "after", "to", "with"})
"""What a separable verb leaves at the end of its clause, as the gloss has it ("zieht ... ein")."""


def _without_particles(words: list[Word]) -> list[Word]:
    """The words without the particle of a separable verb."""
    ends = [at + 1 == len(words) or words[at + 1].kind == "sign" for at in range(len(words))]
    return [
        word for word, last in zip(words, ends, strict=True) if word.text and not (last and word.text in _PARTICLES)
    ]


_TIMES = frozenset({"year", "day", "night", "morning", "week", "summer", "winter"})


def _subject_first(words: list[Word]) -> list[Word]:
    """A main clause that opens with its place or time, with the subject before the verb as English has it."""
    made = list(words)
    small = made[0].text.split()[0] if made and made[0].text else ""
    at = next((at for at, word in enumerate(made) if word.kind == "verb"), 0)
    if small in _SINCE and (small not in _FIRST or made[at + 1 : at + 2] == [] or made[at + 1].kind == "sign"):
        return _after_clause(made)
    if small not in _FIRST or at < 2 or any(word.kind == "sign" for word in made[:at]):
        return made
    end = at + 1
    if end < len(made) - 1 and made[end].text == "every" and made[end + 1].text in _TIMES:
        end += 2
    elif made[end : end + 1] and made[end].text in _OFTEN and end < len(made) - 1:
        end += 1
    start = end
    while end < len(made) and (made[end].kind in {"noun", "name"} or (end == start and made[end].text in DETERMINERS)):
        end += 1
    if end == start:
        return made
    if made[at].kind == "verb" and made[at].text.split(" ")[0] in VERBS and made[start].text == "the":
        made[end - 1] = Word(plural(singular(made[end - 1].text)), made[end - 1].kind)
    return [*made[:at], Word(",", "sign"), *made[start:end], made[at], *made[at + 1 : start], *made[end:]]


_SINCE = frozenset({"because", "when", "if", "after", "while", "although", "before", "as", "since", "until"})
"""Words that a clause of circumstance opens with."""


def _after_clause(words: list[Word]) -> list[Word]:
    """A main clause after one of circumstance, with its subject before the verb ("Weil ..., entführen zwei Frauen")."""
    comma = next((at for at, word in enumerate(words) if word.text == ","), 0)
    at = comma + 1
    if not comma or at >= len(words) or words[at].kind != "verb":
        return words
    end = at + 1
    while end < len(words) and (words[end].kind in {"noun", "name"} or words[end].text in DETERMINERS):
        told = words[end].text in DETERMINERS and end > at + 1
        if told:
            break
        end += 1
    return [*words[:at], *words[at + 1 : end], words[at], *words[end:]]


_OFTEN = frozenset({"at night", "always", "again", "suddenly", "secretly", "only", "today", "every night"})
"""Words of time that may stand between a verb and its subject."""

_FIRST = frozenset({"in", "on", "at", "after", "before", "during", "every", "under", "behind", "since", "between"})
"""Words that a place or a time begins with."""


def _join(words: list[Word]) -> None:
    """The infinitive of a clause that a verb asks for, right after it ("versucht, einen Job zu finden")."""
    for at in range(1, len(words) - 1):
        planned = words[at - 1].text.split(" ")[0] in _TO_DO and words[at - 1].kind == "verb"
        if words[at].text != "," or not (words[at - 1].text.endswith(" to") or planned):
            continue
        end = next((number for number in range(at + 1, len(words)) if words[number].kind == "sign"), len(words))
        if words[end - 1].kind in {"base", "verb"}:
            verb = words.pop(end - 1)
            if words[end - 2].text == "to":
                words.pop(end - 2)
            words[at] = Word(f"to {verb.text}", "base") if planned and not words[at - 1].text.endswith(" to") else verb
        return


_TO_DO = frozenset(
    {"plan", "plans", "promise", "promises", "hope", "hopes", "threaten", "threatens", "begin", "begins"}
)
"""Verbs after which a German infinitive comes at the end of a clause of its own."""


def _move(words: list[Word], start: int, end: int) -> None:
    """Within a clause: the infinitive to its modal, the verb of a relative clause to its `who`."""
    last = words[end - 1] if end > start else None
    if last is None or last.kind not in {"verb", "base"}:
        return
    if start and words[start].text in {"that", "how", "why", "where"} and words[start - 1].text == ",":
        _after_subject(words, start, end)
        return
    if start and _is_where(words, start, end):
        words[start] = Word("where", "small")
        words.insert(start + 3, words.pop(end - 1))
        words.pop(start + 1)
        return
    if start and words[start].text == "whose":
        at = next((at for at in range(start + 1, end - 1) if words[at].kind == "noun"), end - 1)
        words.insert(min(at + 1, end - 1), words.pop(end - 1))
        return
    if start and words[start].text == "whom":
        at = next((at for at in range(start + 1, end - 1) if words[at].kind in {"noun", "name"}), end - 1)
        words.insert(min(at + 1, end - 1), words.pop(end - 1))
        return
    if start and words[start].text in {"the", "who"} and words[start - 1].text == ",":
        words[start] = Word("who", "small")
        _told_of_them(words, start, end)
        return
    at = next((at for at in range(start, end - 1) if words[at].text.endswith((" to", "must", "can"))), -1)
    if at >= 0 and last.kind in {"verb", "base"} and at + 1 < end - 1:
        words.insert(at + 1, words.pop(end - 1))
        _object_first(words, at + 2, end)


_THEY = frozenset({"she", "he", "they", "I", "we", "you", "nobody", "somebody", "everybody"})


def _told_of_them(words: list[Word], start: int, end: int) -> None:
    """The verb at the end of a relative clause, after who does it and what denies it ("who never slept")."""
    verb, at = words.pop(end - 1), start + 1
    at += words[at].text in _THEY
    denied = next((number for number in range(at, end - 1) if words[number].text in {"not", "never"}), None)
    if denied is not None:
        words.insert(at, words.pop(denied))
        at += 1
    words.insert(at, verb)
    if words[end - 1].kind == "base" and verb.text.endswith((" to", "must", "can")):
        words.insert(at + 1, words.pop(end - 1))


def _is_where(words: list[Word], start: int, end: int) -> bool:
    """Whether a clause tells of a place what somebody does there ("ein Hotel, in dem niemand übernachtet")."""
    told = words[start].text in {"in", "on", "at", "in the", "on the"} and words[start - 1].text == ","
    who = start + 2 < end - 1 and words[start + 2].text in {"nobody", "somebody", "everybody", "all", "everyone"}
    return told and words[start + 1].text == "the" and who


def _after_subject(words: list[Word], start: int, end: int) -> None:
    """The verb at the end of a clause with `that`, right after its subject ("that somebody poisons her customers")."""
    at = start + 1
    if at < end and words[at].text == "all":
        at += 1
    if at < end and words[at].text in DETERMINERS:
        at += 1
        while at < end - 1 and words[at].kind == "noun" and words[at].text in ADJECTIVES:
            at += 1
    if at < end - 1:
        words.insert(at + 1, words.pop(end - 1))
    words.pop(start - 1)


def _objects_first(words: list[Word], start: int, end: int) -> None:
    """What a finite verb is about before when and where, up to the next verb or "and"."""
    verb = next((at for at in range(start, end) if words[at].kind == "verb"), end)
    stop = next(
        (at for at in range(verb + 1, end) if words[at].kind in {"verb", "base"} or words[at].text == "and"), end
    )
    _object_first(words, verb + 1, stop)


_CIRCUMSTANTIAL = frozenset(
    {"before", "after", "in", "on", "with", "at", "from", "in the", "on the", "at the", "under", "behind", "between"}
)
"""Prepositions of when and where."""


def _object_first(words: list[Word], start: int, end: int) -> None:
    """What is done to something comes before when and where ("before the winter the village")."""
    if end - start < 4 or words[start].text not in _CIRCUMSTANTIAL:
        return
    nouns = (at for at in range(start + 2, end - 1) if words[at].text in DETERMINERS and words[at - 1].kind == "noun")
    at = next(nouns, None)
    if at is not None:
        words[start:end] = [*words[at:end], *words[start:at]]
