"""What follows `who`: the deed of a pitch, or what somebody is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import GERUNDS, REGULAR_PASTS, THIRDS, base_of, gerund, singular, third
from production_flow.embedded.writer.lexicon.words import GROUPS, MODALS, PASTS, PLAIN_MODALS, VERBS
from production_flow.embedded.writer.participles import at_last
from production_flow.embedded.writer.pitch.predicates import acted

_SPAN = (
    r"(?:has|have|is given|are given|gets?) (?P<span>(?:only |just )?[\w-]+ (?:[\w-]+ )?"
    r"(?:day|hour|week|month|year|minute|night|summer|winter|chance)s?|until [\w' -]{3,24}?) to"
)
_ASKED_TO = (
    r"(?:is|are) (?:paid|hired|asked|sent|ordered|told|forced|sworn|invited|called) (?:twice|once|again|secretly) to"
)
MODAL = re.compile(
    rf"(?:{_SPAN}|{_ASKED_TO}|{'|'.join(sorted(MODALS, key=len, reverse=True))})\b(?!['\u2019])"
    r"(?!(?<= to)\s(?:an?|the|her|his|their|its)\s)",
    re.IGNORECASE,
)
"""A word or words before the deed."""


@dataclass(frozen=True)
class Cut:
    """A clause cut in two: its subject, the words of the deed, and what stands between (`must`, `does`, `doing`)."""

    subject: str
    deed: str
    joint: str


def relative(text: str, subject: str, end: int) -> Cut:
    """After `who`: the relative clause is the deed, unless a main verb follows it, of one or of two."""
    rest = text[end:].strip()
    return _of_two(subject, rest) or _due(subject, rest) or _of_one(text, subject, end)


def _of_one(text: str, subject: str, end: int) -> Cut:
    """After `who`: the relative clause is the deed, unless a main verb with `must` follows it."""
    rest = text[end:].strip()
    modal = MODAL.match(rest)
    if modal and (thing := _of_a_thing(text[:end], subject, rest)):
        return thing
    if (denied := _DENIED.match(rest)) is not None:
        return _denying(subject, rest, denied)
    if later := _asked_later(subject, rest):
        return later
    if modal and modal[0].lower() in {"can", "will"} and (verb := _main_verb(rest)):
        return Cut(f"{subject} who {rest[: verb.start()].strip()}", rest[verb.start() :], "does")
    if modal:
        return Cut(subject, after_modal(rest, modal), "must")
    twice = re.match(r"(?P<own>[a-z]+s) (?P<verb>[a-z]+s) (?!and\b)", rest)
    if twice and twice["own"] in THIRDS and twice["verb"] in THIRDS and twice["verb"] not in _RATHER_NOUNS:
        return Cut(f"{subject} who {twice['own']}", rest[twice.start("verb") :], "does")
    state = re.match(rf"(?:is|are|was|were)\s+(?!{_PASSIVE})(?P<what>[^,.;]+?)(?=\s+(?:and|but)\s|[,.;]|$)", rest)
    if state and not re.search(r"\s(?:must|has to|have to)\s", state["what"]):
        return _in_state(subject, rest, state)
    parted = _PARTED.match(rest)
    if parted and (parted["verb"] in THIRDS or (_is_plural(subject) and parted["verb"] in VERBS)):
        return Cut(f"{subject} who {parted['own'].strip()}", rest[parted.start("verb") :], "does")
    verb = _main_verb(rest, many=_is_plural(subject))
    own = rest[: verb.start()].split() if verb else []
    one_of_two = len(own) > 1 and own[0] in THIRDS and _is_plural(subject)  # "and the woman who sells him hours fall"
    clause = (
        one_of_two
        or (len(own) > 2 and re.search(rf"{_OWN}| [A-Z]", " ".join(own)))
        or (len(own) == 2 and (own[0] in THIRDS or (own[0] in VERBS and _is_plural(subject))))
    )
    if verb and clause:
        return Cut(f"{subject} who {rest[: verb.start()].strip()}", rest[verb.start() :], "does")
    return _must_later(subject, rest)


_TWO = re.compile(
    r"(?P<own>[^,;.]{3,60}?) and (?P<other>(?:an?|the) (?:[\w'-]+ ){0,3}?[\w'-]+)"
    r" (?:who (?P<more>[^,;.]+.*)|(?P<joint>must|have to) (?P<deed>.+))$"
)
"""A clause of one, then another with or without a clause of their own ("hoards books and a knight who cannot read")."""


def _of_two(subject: str, rest: str) -> Cut | None:
    """A cut where somebody with a clause and somebody else do something together; None where one acts alone."""
    found = _TWO.match(rest)
    if found is None or " who " in found["own"]:
        return None
    both = f"{subject} who {found['own']} and {found['other']}"
    if found["joint"]:
        loved = is_being(" ".join(found["own"].split()[-2:]))  # "who loves a priest and a sailor must choose"
        return None if loved and is_being(found["other"]) else Cut(both, found["deed"], "must")
    later = re.search(r"(?<=\w)\s+(?:must|have to)\s+", found["more"])
    if later:
        return Cut(f"{both} who {found['more'][: later.start()]}", found["more"][later.end() :], "must")
    verb = _main_verb(found["more"], many=True)
    return (
        Cut(f"{both} who {found['more'][: verb.start()].strip()}", found["more"][verb.start() :], "does")
        if verb
        else None
    )


_RATHER_NOUNS = frozenset([
    *("dreams", "plays", "films", "drums", "trains", "ships", "tears", "wishes", "fights", "stamps", "graves", "guns"),
    *("flowers", "bottles", "rings", "watches", "bets", "fakes", "drinks", "cakes", "bells", "promises", "guides"),
])  # fmt: skip
"""Words that after a verb are things and no verbs ("delivers dreams by bicycle")."""


def _asked_later(subject: str, rest: str) -> Cut | None:
    """A cut before what is asked of somebody or done to them, after a clause of theirs; None where nothing is."""
    for pattern in (_ASKED, _DONE_LATER, _HAS_LATER):
        found = pattern.search(rest)
        if found and pattern is _HAS_LATER and not _is_told(rest.split(maxsplit=1)[0].lower()):
            continue
        if not found or re.search(r"[,;]|\b(?:who|and|that)\b", rest[: found.start()]):
            continue
        who = f"{subject} who {rest[: found.start()].strip()}"
        if pattern is _ASKED:
            way = "find a way to " if found["denied"] else ""
            return Cut(who, way + rest[found.end() :].strip(), "must")
        if len(rest[: found.start()].split()) > 1:
            return Cut(who, rest[found.start() :].strip(), "does")
    return None


def _due(subject: str, rest: str) -> Cut | None:
    """A cut before what somebody must do, after a clause of theirs and before one of time; None where none comes later.

    "who talks to her oven must win before the bank takes it": the bank takes nothing yet.
    """
    later = _MUST.search(rest)
    when = _WHEN.search(rest) or re.match(r"(?:can|will) ", rest)
    if later is None or when is None or _WHEN.search(rest[: later.end()]) or _NO_CLAUSE.search(rest[: later.start()]):
        return None
    believes = rest.split(maxsplit=1)[0].lower()
    if THIRDS.get(believes, believes) in _BELIEVED:
        return None
    return Cut(f"{subject} who {rest[: later.start()]}", rest[later.end() :], "must")


_MUST = re.compile(r"(?<=\w)\s+(?:must|has to|have to)\s+")
_WHEN = re.compile(r"\s(?:before|after|until|when|while|because|if|once)\s")
_NO_CLAUSE = re.compile(r"[,;]|\b(?:and|she|he|they|it|who|that|which|what|where)\b")


def _must_later(subject: str, rest: str) -> Cut:
    """A cut before a `must` that follows the relative clause; without one the clause itself is the deed."""
    later = _MUST.search(rest)
    if later and "," not in rest[: later.start()] and not re.search(r"\b(?:and|she|he|they)\b", rest[: later.start()]):
        return Cut(f"{subject} who {rest[: later.start()]}", rest[later.end() :], "must")
    return Cut(subject, rest, "does")


def _of_a_thing(before: str, subject: str, rest: str) -> Cut | None:
    """A cut after a clause that tells of a thing ("inspectors of a line that is about to close ride it"), or None."""
    if before.endswith("who") or is_being(subject.rsplit(maxsplit=1)[-1]):
        return None
    verb = _main_verb(rest, many=_is_plural(subject))
    return Cut(f"{subject} that {rest[: verb.start()].strip()}", rest[verb.start() :], "does") if verb else None


_DONE_LATER = re.compile(
    r"(?<=[a-z]) (?:is|are) (?:invited|hired|blackmailed|elected|chosen|arrested|accused|kidnapped|sent|made|given"
    r"|forced|summoned|mistaken|transferred|sentenced|promoted|demoted|fired|followed|haunted|recruited|recognised"
    r"|recognized|visited|adopted|found|caught|left|offered|asked|drawn|dragged|called)"
    r" (?:to|by|for|as|from|into|with|at|in|on|back) (?=[a-z])"
)
"""What is done to somebody, after a clause of theirs ("a referee who took a bribe is invited to ...")."""

_HAS_LATER = re.compile(
    r"(?<=[a-z]) (?:(?:is|are|was|were) being [a-z]+(?:ed|en|t)\b|(?:has|have) (?:(?:finally|just|now|already|suddenly"
    r"|recently) )?(?:[a-z]+ed|begun|run|gone|become|lost|found|won|taken|given|stolen|left|fallen|made|come|seen|heard"
    r"|met|got|broken|forgotten)\b)"
)
"""What somebody has done by now, after a clause of theirs ("a forger who makes papers has run out of names")."""


def _is_told(verb: str) -> bool:
    """Whether a verb tells what somebody does, and not what they believe of others."""
    return verb in {*THIRDS, *PASTS, *REGULAR_PASTS, *VERBS} and base_of(verb) not in _BELIEVED


_BELIEVED = frozenset(
    {"think", "believe", "know", "say", "learn", "discover", "find", "hear", "fear", "claim", "realise"}
)
"""Verbs that another clause belongs to."""

_ASKED = re.compile(
    r"(?<=[a-z]) (?:is|are) (?:hired|asked|paid|sent|ordered|forced|told|chosen|called|invited|summoned|begged)"
    r" to (?!(?:an?|the|her|his|their|its) )(?=[a-z]+)"
    r"|(?<=[a-z]) (?:is|are) (?P<denied>not |no longer )?(?:supposed|meant|allowed|determined|about|forced|afraid)"
    r" to (?=[a-z]+)"
)
"""Somebody who is asked to do something."""


def _denying(subject: str, rest: str, denied: re.Match[str]) -> Cut:
    """After `who can't` or `who doesn't`: it belongs to somebody who does something, or is the deed itself."""
    many = _is_plural(subject) or subject.rsplit(maxsplit=1)[-1].lower() in GROUPS
    verb = (_main_verb(rest, many=True) if many else None) or _main_verb(rest, many=_is_plural(subject))
    if verb:
        return Cut(f"{subject} who {rest[: verb.start()].strip(' .')}", rest[verb.start() :], "does")
    if asked := _ASKED.search(rest):
        return Cut(f"{subject} who {rest[: asked.start()].strip()}", rest[asked.end() :].strip(), "must")
    if later := _MUST.search(rest):
        return Cut(f"{subject} who {rest[: later.start()]}", rest[later.end() :], "must")
    if (first := at_last(rest)) and is_being(subject):
        return Cut(subject, first, "must")
    deed = rest[denied.end() :].strip(" .")
    if re.match(r"(?:can't|cannot|can not)", denied[0], re.IGNORECASE) and deed.split(" ")[0] in VERBS:
        return Cut(subject, f"find a way to {deed}", "must")
    if re.match(r"(?:do|won)", denied[0], re.IGNORECASE) and deed.split(" ")[0] in _BELIEFS:
        return Cut(subject, f"{'refuse' if many else 'refuses'} to {deed}", "does")
    return Cut(f"{subject} who {rest.strip(' .')}", "", "")


_BELIEFS = frozenset(
    {"believe", "accept", "forgive", "admit", "leave", "speak", "talk", "listen", "move", "die", "retire"}
)
"""What somebody may refuse to do."""


def gerundial(text: str, subject: str, start: int) -> Cut:
    """After a gerund: it is the deed, unless the verb of the sentence follows ("running a cinema find a reel")."""
    rest = text[start:]
    many = _is_plural(subject) or " and " in subject
    verb = _main_verb(rest, many=many)
    if verb and "," not in rest[: verb.start()] and not re.search(r"\b(?:to|and|who|that)\b", rest[: verb.start()]):
        word, _, what = rest[: verb.start()].strip().partition(" ")
        base = GERUNDS.get(word.lower(), "")
        own = f"who {base if many else third(base)} {what}" if base else f"{word} {what}"
        return Cut(f"{subject} {own}", rest[verb.start() :], "does")
    return Cut(subject, rest, "doing")


_SENT = re.compile(
    r"(?:sent|hired|paid|forced|ordered|sworn|assigned|trained|employed|engaged|chosen|elected|told|raised|bred|built"
    r"|condemned|sentenced|left|trapped|stranded|abandoned|banished|exiled|haunted|betrayed|rescued|adopted|born|cursed"
    r"|accused|wanted|hunted|fired|banned|known|named|called) (?:to|by|as|for|from|of|in|on|into|after|with) ",
    re.IGNORECASE,
)
"""What has been done to somebody, told right after them."""


def participial(text: str, subject: str, start: int) -> Cut | None:
    """After what has been done to somebody: the verb of the sentence ("a spy sent to kill a king falls in love").

    Without one, what they were sent to do is the deed.
    """
    rest = text[start:]
    sent = _SENT.match(rest)
    if sent is None or "," in subject:
        return None
    inner = rest[sent.end() :]
    many = _is_plural(subject) or " and " in subject
    verb = _main_verb(inner, many=many)
    if verb and not re.search(r"[,.;]|\b(?:and|who|that)\b", inner[: verb.start()]):
        end = sent.end() + verb.start()
        return Cut(f"{subject} {rest[:end].strip()}", rest[end:], "do" if many else "does")
    errand = re.match(r"(?:sent|hired|paid|forced|ordered|sworn|assigned|trained|chosen) to ", rest, re.IGNORECASE)
    return Cut(subject, rest[errand.end() :], "must") if errand else None


_PASSIVE = r"(?:hired|asked|sent|ordered|called|accused|invited|transferred|forced|assigned|framed|summoned|paid)\b"


def _in_state(subject: str, rest: str, state: re.Match[str]) -> Cut:
    """After `who is`: what somebody is belongs to them; a deed may follow it."""
    verb = next(
        (word for word in re.finditer(r"(?<=[a-z] )[a-z]+s(?= )", state["what"]) if _begins(state["what"], word)), None
    )
    if verb:
        start = state.start("what") + verb.start()
        return Cut(f"{subject} who {rest[:start].strip()}", rest[start:], "does")
    who = f"{subject} who {state[0].strip()}"
    after = re.sub(r"^[\s,]*(?:and|but)?\s+", "", rest[state.end() :])
    modal = MODAL.match(after)
    if modal:
        return Cut(who, after_modal(after, modal), "must")
    first = after.split(maxsplit=1)[0].lower() if after.strip(" .,;") else ""
    if first in THIRDS or first in VERBS:
        return Cut(who, after, "does")
    told = acted(rest, traits=False)
    return Cut(subject, told, "does") if told != rest else Cut(who, "", "")


_DENIED = re.compile(
    r"(?:doesn't|does not|don't|do not|can't|cannot|can not|won't|never|haven't|hasn't|ha(?:s|ve) (?:not|never)"
    r"|didn't)\b",
    re.IGNORECASE,
)
_OWN = r"\b(?:an?|the|her|his|their|its|in|at|on|of|for|with|since)\b"
"""Words that a relative clause of some length has."""

_PARTED = re.compile(r"(?P<own>[^,]{8,60}), (?P<verb>[a-z]+)\b(?!,? (?:and|or)\b)")
"""A relative clause between commas, with the main verb after it."""

_AFTER_VERB = (
    r"(?:(?<=takes)(?= on\b)|(?<=take)(?= on\b)|(?<=carries)(?= on\b)|(?<=lives)(?= on\b)|(?<=moves)(?= on\b)"
    r"|(?= (?:an?|the|her|his|their|its|one|two|three|four|another|every|each|some|no|more|nothing|everything|it|them"
    r"|for|to|in|out|up|off|back|down|away|over|together|home|who|what|why|how|there|ill|asleep|deaf|blind|silent"
    r"|[a-z]+ing)\b))"
)


def _is_plural(subject: str) -> bool:
    """Whether a subject is several."""
    head = re.split(r"\s(?:of|in|on|at|from|with)\s", subject, maxsplit=1)[0].rsplit(maxsplit=1)[-1].lower()
    if re.search(r"\sand (?:(?:an?|the|her|his|their)\s|[a-z-]+$)", subject):
        return True
    return singular(head) != head and not re.match(r"(?:an?|one)\s", subject, re.IGNORECASE)


def _main_verb(rest: str, *, many: bool = False) -> re.Match[str] | None:
    """The verb of the main clause after a relative one, if there is one; of `many` it has no ending."""
    if many:
        words = re.finditer(rf"(?<=[a-z] )[a-z]+{_AFTER_VERB}", rest)
        return next((word for word in words if word[0] in VERBS and (_stands(rest, word) or _of_her(rest, word))), None)
    for word in re.finditer(rf"(?<=[a-z] )[a-z]+s{_AFTER_VERB}", rest):
        before = rest[: word.start()]
        if re.search(r"\b(?:who|which|what|and|or)\b|[,.;]", before):
            return None
        if re.search(r"\bthat\b(?!.*\b(?:is|are|was|were|has|had)\b)", before):
            return None
        if _begins(rest, word):
            return word
    return None


def _of_her(text: str, word: re.Match[str]) -> bool:
    """Whether a verb of several comes after her of whom a clause tells ("sent to follow her end up")."""
    return text[: word.start()].endswith("her ") and re.match(r" (?:up|that|to)\b", text[word.end() :]) is not None


def _begins(text: str, word: re.Match[str]) -> bool:
    """Whether a word of a relative clause is rather the verb of the main clause."""
    before = text[: word.start()].rsplit(maxsplit=1)[-1].lower()
    ahead = text[: word.start()].split()[-2:-1]
    noun = before not in THIRDS or (bool(ahead) and (ahead[0].lower() in _NO_NOUNS or ahead[0].lower() in _TELLING))
    return word[0] in THIRDS and _stands(text, word) and noun and word[0] not in {"is", "has"}


_TELLING = frozenset({*THIRDS, *VERBS, *PASTS})
"""Verbs; a word after one of them is rather a noun ("asks questions")."""


def _stands(text: str, word: re.Match[str]) -> bool:
    """Whether a word may be a verb where it stands: after a noun."""
    if text[: word.start()].lower().endswith("each other "):
        return True
    before = text[: word.start()].rsplit(maxsplit=1)[-1].lower()
    return before not in _NO_NOUNS and (before not in VERBS or bool(_DENIED.match(text)))


_NO_NOUNS = frozenset(
    {
        *(
            "a",
            "an",
            "the",
            "her",
            "his",
            "their",
            "its",
            "of",
            "in",
            "with",
            "and",
            "to",
            "for",
            "not",
            "never",
            "can",
        ),
        *("must", "will", "at", "on", "from", "by", "who", "that", "or", "as", "only", "still", "always"),
    }
)


def after_modal(text: str, modal: re.Match[str]) -> str:
    """The words of the deed after a modal, which stays where it belongs to the deed ("tries to save it")."""
    words = modal[0].lower()
    if re.fullmatch(_ASKED_TO, words):
        return text[modal.end() - modal.start() :].strip()
    denied = re.match(r"not (?P<verb>[a-z]+)\b", text[modal.end() - modal.start() :].strip())
    if denied and words in PLAIN_MODALS:
        return f"avoid {gerund(denied['verb'])}{text[modal.end() - modal.start() :].strip()[denied.end() :]}"
    if modal["span"]:
        rest = re.split(r"(?<=[a-z0-9)])[.;:!?](?:\s|$)", text[modal.end() - modal.start() :].strip(), maxsplit=1)[0]
        span = modal["span"].lower()
        return rest if "chance" in words else f"{rest} {span if span.startswith('until') else f'within {span}'}"
    rest = text[modal.end() - modal.start() :].strip()
    if words == "would rather":
        return re.sub(r"(?<=[a-z]) than ", " rather than ", rest, count=1)
    return rest if words in PLAIN_MODALS else text
