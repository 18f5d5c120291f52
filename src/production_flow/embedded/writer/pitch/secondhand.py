"""Pitches that come round to their somebody: from what the teller was told, or from a house and who runs it.

Each turn is a function of the whole pitch that gives it back as it was where it does not come round so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, capital, singular, third
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS
from production_flow.embedded.writer.participles import base_of_done

_TELLER = r"(?:my|our) (?:[a-z'\u2019-]+ ){0,3}?[a-z-]+"
_TOLD_ME = re.compile(
    rf"^{_TELLER} (?:(?:once|always|just|has|had) )?(?:tells?|told|taught|reads?) (?:me|us)(?: all)?(?: once)?"
    r" (?:about|of) (?P<who>(?:an?|the|two|three|some) [^.;!?]+?)[.;!?]\s+"
    r"(?P<make>(?:please )?(?:make|do|write|film|give (?:me|us)|i want|i['\u2019]d like|turn) [^.;]*)\.?$",
    re.IGNORECASE,
)
"""Whom somebody of the teller's told of, before what should be made of it."""

_WHERE_THEY = re.compile(
    r"\b(?:where|in which|about how|but) (?:she|he|they|it) (?P<deed>(?:[a-z]+ly |never |always )?[a-z]+ .+)$",
    re.IGNORECASE,
)


def told_to_us(text: str) -> str:
    """Somebody of whom the teller was told, as the one it is about, with what the show should have them do."""
    found = _TOLD_ME.match(text)
    if found is None or not (is_being(re.split(r" (?:who|that) ", found["who"])[0]) or " they " in found["make"]):
        return text
    who = re.sub(r"^some ", "", found["who"])
    who = re.sub(r" that (?=(?:just |never |once )*[a-z]+\b)", " who ", who, count=1)
    who = re.sub(r" who (?:just|once|simply) (?=[a-z])", " who ", who)
    if (deed := _WHERE_THEY.search(found["make"])) is None:
        return capital(who)
    does = re.sub(r"^never (?P<verb>[a-z]+) ", lambda more: f"refuse to {_base(more['verb'])} ", deed["deed"])
    does = re.sub(r"^(?P<how>[a-z]+ly) ", "", does)
    verb, _, rest = does.partition(" ")
    own = re.split(r" (?:who|that) ", who)
    many = not re.match(r"an? ", who) and singular(own[0].split()[-1]) != own[0].split()[-1]
    made = f"must {_base(verb)}" if len(own) > 1 else _base(verb) if many else third(_base(verb))
    return f"{capital(who)} {made} {rest}"


def _base(verb: str) -> str:
    return THIRDS.get(verb, "") or (verb if verb in VERBS else base_of_done(verb) or verb)


_SO = re.compile(
    r"[.!?;]\s+(?:so|hence|therefore|which gave me an idea|here['\u2019]s the show|pitch|the show|the pitch|logline)"
    r"[:,]\s+(?P<show>(?:an?|the|two|three|four|five) [^.;]+(?: who | must | has to | have to )?.*)$",
    re.IGNORECASE,
)
"""A show after a story of the teller's own ("... So: a tow truck driver who ...")."""

_OF_MINE = re.compile(r"^(?:my|our|i|we|the other|last (?:night|week|year)|when i|when we)\b", re.IGNORECASE)


def so(text: str) -> str:
    """The show that a story of the teller's comes round to, without the story."""
    found = _SO.search(text)
    somebody = found is not None and any(
        is_being(" ".join(found["show"].split()[:end])) for end in range(2, min(6, len(found["show"].split())) + 1)
    )
    if not found or not somebody or not _OF_MINE.match(text):
        return text
    where = _TOWN.search(text[: found.start()])
    return (
        f"In {where['town']}, {found['show']}" if where and not _TOWN.search(found["show"]) else capital(found["show"])
    )


_TOWN = re.compile(r"\b[Ii]n (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)")
"""Where the story of the teller's plays, and the show with it."""


_RUN_BY = re.compile(
    r"^(?P<what>(?:[Aa]n?|[Tt]he) [^,.;]{3,90}), (?:which is )?(?:now |still |secretly )?"
    r"(?:run|led|staffed|kept|managed|owned|headed|manned|operated|inherited) by "
    r"(?P<who>[^,.;]{3,60}?) who (?P<rest>.+)$"
)


def run_by(text: str) -> str:
    """A house and who runs it, as somebody who does something there."""
    found = _RUN_BY.match(text)
    if found is None or not is_being(found["who"]):
        return text
    what = found["what"][0].lower() + found["what"][1:]
    head = re.split(r" (?:for|of|with|in|on|at|that|who|where) ", what, maxsplit=1)[0]
    return text if is_being(head) else f"{'In' if _is_place(head) else 'At'} {what}, {found['who']} who {found['rest']}"


def _is_place(head: str) -> bool:
    return bool({head.rsplit(maxsplit=1)[-1], " ".join(head.split()[-2:])} & PLACE_NOUNS.keys())


_ONE_OF_THEM = re.compile(
    r"^(?P<where>(?:[Tt]he|[Aa]n?) [^,.;]{3,50}?) (?:has|carries|holds|takes) (?P<count>[a-z]+|\d+) "
    r"(?P<who>[a-z -]{3,30}?s),? (?:and|but) (?:only )?one of them (?P<is>is|has|was|[a-z]+s) (?P<rest>[^.;]+)"
)


def one_of_them(text: str) -> str:
    """Several in a place, one of whom is something, as those who must find out which one."""
    found = _ONE_OF_THEM.match(text)
    if found is None or not is_being(found["who"]) or is_being(found["where"]):
        return text
    where = found["where"][0].lower() + found["where"][1:]
    what = f"which of them {found['is']} {found['rest']}"
    what = re.sub(r"which of them is (?:dead|murdered)\b", "who killed one of them", what)
    return f"{capital(found['count'])} {found['who']} on {where} must find out {what}{text[found.end() :]}"


_SUPPOSE = r"(?:[Ww]hat if|[Ss]uppose|[Ii]magine(?: if| that)?)"
_IT_WAS = re.compile(
    rf"^{_SUPPOSE} it (?:was|were|is|had been|has been) (?:[a-z]+l+y )?"
    r"(?P<who>[^,.;?]{3,50}?) (?:who|that) (?P<verb>[a-z]+)\b (?P<rest>[^?]+)\??$"
)
_HAD_TO = re.compile(
    rf"^{_SUPPOSE} (?P<event>(?:the|an?|all|every|her|his|our) [^,.;?]{{3,70}}?),? and "
    r"(?P<who>(?:the|an?|two|three|four|her|his|only) [^,.;?]{3,40}?) had to (?P<rest>[^?]+)\??$"
)


def supposing(text: str) -> str:
    """A question of who it was that did something, or of who had to do it after others did not, as a statement."""
    found = _IT_WAS.match(text)
    if found and (base := base_of_done(found["verb"])):
        return f"{capital(found['who'])} {third(base)} {found['rest'].rstrip()}"
    found = _HAD_TO.match(text)
    if (
        found
        and is_being(found["who"])
        and any(word in PASTS or base_of_done(word) for word in found["event"].split()[1:])
    ):
        return f"When {found['event']}, {found['who']} must {found['rest'].rstrip()}"
    return text


SECONDHAND = (told_to_us, so, run_by, one_of_them, supposing)
"""Every turn, in the order in which they are tried."""
