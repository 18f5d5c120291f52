"""Romance clauses in the order of English: pronouns behind their verb, who does something before it.

`arranged` takes the tokens of a sentence before they are looked up and gives them back in their new order, with what
they are.
"""

from __future__ import annotations

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.romance_parts import Part, parts_of, said
from production_flow.embedded.writer.romance_small import settled
from production_flow.embedded.writer.romance_subjects import with_subjects
from production_flow.embedded.writer.romance_suffered import suffered, unnoticed
from production_flow.embedded.writer.romance_turns import aside, going_on, linked, plainly, somebody_does, theirs, would
from production_flow.embedded.writer.romance_verbs import whole

_WHOM = {
    "es": {"lo": "it", "la": "it", "los": "them", "las": "them", "le": "him", "les": "him"},
    "fr": {"le": "it", "la": "it", "l'": "it", "les": "them", "lui": "him", "leur": "him"},
    "it": {"lo": "it", "la": "it", "l'": "it", "li": "them", "le": "her", "gli": "him"},
    "pt": {"o": "it", "a": "it", "os": "them", "as": "them", "lhe": "him", "lhes": "him"},
}
"""Language -> pronoun before a verb -> its English behind the verb."""

_OWNER = {"him": "his", "her": "her"}

_GIVING = frozenset(
    {"describe", "explain", "read", "sing", "buy", "leave", "forgive", "announce", "confess", "return", "deliver"}
    | {
        "give",
        "tell",
        "show",
        "send",
        "bring",
        "teach",
        "offer",
        "promise",
        "write",
        "ask",
        "say",
        "pay",
        "sell",
        "lend",
    }
)
"""English verbs with somebody right behind them whom a thing is for."""


def arranged(tokens: list[str], code: str) -> list[Part]:
    """The tokens of a sentence in the order of English, each with what it is."""
    parts = would(whole(plainly(theirs(linked(parts_of(tokens, code)), code), code), code))
    parts = unnoticed(settled(suffered(parts, code), code))
    parts = going_on(aside(somebody_does(parts, code)), code)
    parts = _subjects_first(_pronouns_behind(with_subjects(parts, code), code), code)
    return _named(parts)


def _pronouns_behind(parts: list[Part], code: str) -> list[Part]:
    """Pronouns that stand before a verb behind it ("lo recuperó": recuperó it), or nowhere."""
    made: list[Part] = []
    waiting: list[str] = []
    at = 0
    while at < len(parts):
        part = parts[at]
        if part.tag == "clitic":
            waiting += [_WHOM[code][part.lower]] if part.lower in _WHOM[code] else []
        elif waiting and part.tag in {"verb", "base", "part", "during", "?"}:
            end = _group(parts, at)
            made += parts[at:end]
            made += _objects(parts, end, parts[end - 1], waiting, code)
            waiting, at = [], end - 1
        else:
            made.append(part)
        at += 1
    return made


def _group(parts: list[Part], at: int) -> int:
    """Where a verb ends with the participle or infinitive that belongs to it ("ha ucciso", "vuole vedere")."""
    end = at + 1
    while end < len(parts) and parts[end].tag in {"part", "base", "during"} and parts[end - 1].tag in {"verb", "base"}:
        end += 1
    return end


def _objects(parts: list[Part], end: int, verb: Part, waiting: list[str], code: str) -> list[Part]:
    """What stands behind a verb for the pronouns before it: whom it is done to, or whose the thing is."""
    whom = waiting[-1]
    giving = verb.form is not None and verb.form[0].split(" ")[0] in _GIVING
    following = parts[end] if end < len(parts) else None
    if whom in _OWNER and not giving:
        if following is not None and following.tag == "det" and _is_the(following, code):
            following.token = said(_OWNER[whom])
        return []
    if giving and len(waiting) > 1:
        whom = next(one for one in waiting if one not in _OWNER) if set(waiting) - _OWNER.keys() else whom
    return [Part(said(whom, "pron"), "noun")]


def _is_the(part: Part, code: str) -> bool:
    return vocabulary(code).words.get(part.lower) == "the"


def _subjects_first(parts: list[Part], code: str) -> list[Part]:
    """Who does something before the verb, where the clause has it behind ("suena la campana")."""
    made = list(parts)
    start = 0
    while start < len(made):
        end = next((at for at in range(start, len(made)) if made[at].tag in {"sign", "conj"}), len(made))
        _subject_first(made, start, end, code)
        start = end + 1
    return made


def _subject_first(parts: list[Part], start: int, end: int, code: str) -> None:
    """Moves who does something before the verb of the clause between two places, in place."""
    verb = next((at for at in range(start, end) if parts[at].tag == "verb"), None)
    if verb is None or _has_subject(parts, start, verb):
        return
    after = _group(parts, verb)
    behind = parts[after - 1]
    pronoun = after < end and parts[after].token in {"it", "them"} and parts[after].tag == "noun"
    form = behind.form or parts[verb].form
    if form is None or not (pronoun or _alone(form[0]) or (code == "it" and form[0] == "investigate")):
        return
    first = after + 1 if pronoun else after
    last = _noun_end(parts, first, end)
    if last == first:
        return
    subject = parts[first:last]
    if pronoun and not _somebody(subject, code):
        return
    if last < len(parts) and parts[last].lower in _WHO:
        last = next((at for at in range(last, len(parts)) if parts[at].lower in {",", ".", ";", ":"}), len(parts))
    hanging = any(part.tag == "rel" for part in parts[start:verb])
    moved = [*parts[first:last], *parts[verb:first]]
    if hanging and last < end and parts[last].tag in {"det", "noun"}:
        moved.append(Part(said(",", "sign"), "sign"))
    opening = start if parts[start].tag == "prep" and not hanging and parts[start].lower != "for" else verb
    parts[opening:last] = [*moved, *parts[opening:verb]]


_ALONE = frozenset([
    "exist", "arrive", "come", "return", "vanish", "disappear", "die", "survive", "live", "fall", "sleep", "ring",
    "sound", "appear", "happen", "shine", "rain", "answer", "wait", "reign", "work", "vote", "play",
])  # fmt: skip


def _alone(english: str) -> bool:
    """Whether a verb is done to nobody, so that whoever stands behind it does it."""
    return set(english.split(" ")) <= _ALONE


def _has_subject(parts: list[Part], start: int, verb: int) -> bool:
    """Whether somebody who does it stands before a verb."""
    before = parts[start:verb]
    if any(part.tag == "rel" and part.lower in {"que", "qui", "che", "quien", "quem", "chi"} for part in before):
        return True
    if any(part.tag == "rel" and part.lower in {"what", "those who", "the one who"} for part in before):
        return True
    return any(part.tag in {"noun", "name", "pron", "?"} and not _leans(before, at) for at, part in enumerate(before))


def _leans(before: list[Part], at: int) -> bool:
    """Whether a noun goes with a preposition before it."""
    number = at - 1
    while number >= 0 and before[number].tag in {"det", "adj", "noun", "?", "name"}:
        number -= 1
    return number >= 0 and before[number].tag == "prep"


def _noun_end(parts: list[Part], first: int, end: int) -> int:
    """Where a noun with its article, its adjectives and what it is of ends."""
    at = first
    if at >= end or parts[at].tag not in {"det", "name"}:
        return first
    while at < end and (
        parts[at].tag in {"adj", "noun", "name", "?"}
        or (parts[at].tag == "det" and (at == first or parts[at - 1].tag in {"det", "prep"}))
        or (parts[at].tag == "prep" and at > first + 1 and parts[at].lower in _OF)
    ):
        at += 1
    return at if any(part.tag in {"noun", "name", "?"} for part in parts[first:at]) else first


_OF = frozenset({"de", "del", "di", "della", "dello", "dei", "delle", "degli", "dell'", "du", "d'", "do", "da", "dos"})


_WHO = frozenset({"que", "qui", "che"})


def _somebody(subject: list[Part], code: str) -> bool:
    """Whether the first noun of some words is somebody."""
    noun = next((part for part in subject if part.tag in {"noun", "name", "?"}), None)
    if noun is None or noun.tag == "name":
        return noun is not None
    english = looked_up(noun.lower, code)
    return english is not None and is_being(f"a {english.split(' ')[-1]}")


def _named(parts: list[Part]) -> list[Part]:
    """The parts without the article before a given name ("a Matilde")."""
    return [
        part
        for at, part in enumerate(parts)
        if not (
            part.tag == "det"
            and part.lower in {"a", "o", "la", "il", "el", "le"}
            and at + 1 < len(parts)
            and parts[at + 1].tag == "name"
            and gender_of(parts[at + 1].token) is not None
        )
    ]
