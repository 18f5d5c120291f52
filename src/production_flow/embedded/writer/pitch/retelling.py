"""Pitches that name a show and tell no sentence ("Rivalry between two ice cream trucks"), told as one."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, base_of, singular, third
from production_flow.embedded.writer.lexicon.words import VERBS
from production_flow.embedded.writer.pitch.billing import BILLING
from production_flow.embedded.writer.pitch.happenings import HAPPENINGS, lower, upper
from production_flow.embedded.writer.pitch.listing import listed

_LEFT = re.compile(
    r"^(?:(?:an?|the|my|our)\s+(?:(?:nature|wildlife|adult)\s+)?on|(?:(?:an?|the|my|our)\s+)?(?:(?:nature|wildlife"
    r"|adult)\s+)?about)\s+(?=\w)",
    re.IGNORECASE,
)
"""What is left of "an anime about", once the medium is taken off."""

_FLOOD = re.compile(r"^after the (?:great |long |last )?(?:flood|floods|deluge),\s+", re.IGNORECASE)

_BETWEEN = re.compile(
    r"^(?:an? |the )?(?P<how>(?:[a-z-]+ ){0,2}?)(?P<bond>rivalry|feud|war|fight|battle|duel|friendship|bromance"
    r"|alliance|partnership|romance|love (?:affair|story)|marriage) between (?P<who>[^,.]+?)"
    r"(?P<where> (?:in|on|at|aboard|during) (?:an?|the|[A-Z0-9])[^,]*)?\.?$",
    re.IGNORECASE,
)
_DOES = {
    "friendship": "become friends", "bromance": "become friends", "alliance": "become allies",
    "partnership": "work together", "romance": "fall in love", "love affair": "fall in love",
    "love story": "fall in love", "marriage": "try to stay married",
}  # fmt: skip
_RUIN = "try to outdo each other"
_ONE_DOES = {
    "friendship": "befriends", "bromance": "befriends", "alliance": "joins forces with", "partnership": "works with",
    "romance": "falls in love with", "love affair": "falls in love with", "love story": "falls in love with",
    "marriage": "tries to stay married to",
}  # fmt: skip
_PAIR = re.compile(r"^(?P<one>(?:an?|the|her|his) [^,]+?) and (?P<other>(?:an?|the|her|his) [^,]+)$", re.IGNORECASE)

_PARTS = re.compile(
    r"^(?:the )?(?:[a-z-]+ )?(?P<what>founding|building|making|construction|invention) of (?P<of>[^,.]+)\.?$",
    re.IGNORECASE,
)
_BUILDS = {"founding": "build", "building": "build", "making": "make", "construction": "build", "invention": "invent"}
_LIVES = re.compile(
    r"^(?:the )?(?P<what>secret (?:life|lives)|double (?:life|lives)) of (?P<who>[^,.]+?)"
    r"(?P<where> (?:in|on|at|aboard) [^,]*)?\.?$",
    re.IGNORECASE,
)

_HOUSES = (
    "airline|school|academy|hospital|hotel|hostel|restaurant|diner|bank|police station|fire station|newspaper|zoo"
    "|museum|orchestra|choir|theatre|theater|circus|bakery|supermarket|post office|call centre|call center|law firm"
    "|start-up|startup|agency|university|library|radio station|television station|tv station|spa|ministry|embassy"
    "|prison|airport|railway|shipping company|company|casino|nursing home|retirement home|care home|garage"
    "|bookshop|bookstore|pub|authority|council|committee|commission|crematorium|funeral home|funeral parlour|morgue"
    "|parish|department|bureau|registry|archive|institute|clinic|surgery|pharmacy|depot|lighthouse|brewery|distillery|abattoir"
    "|tax office|job centre|town hall|city hall|courthouse|gym|salon|laundry|launderette|laundromat|dry cleaner"
    "|rental shop|repair shop|corner shop|record shop|pet shop|hardware store|corner store|petrol station|cinema|dairy"
    "|sewage works|power station|weather station|recycling centre|garden centre|cemetery|refinery|shipyard|space agency"
)
_HOUSE = re.compile(
    rf"^(?P<what>(?:an?|the) (?:(?!(?:staff|about|for|of|who|that|in|on|at)\b)[\w'-]+ ){{0,4}}?(?:{_HOUSES}))"
    r"(?P<where> (?:in|on|at|of|near) (?:[\w'-]+ ?){1,5})?\.?$",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r"^(?:set )?(?:in|on|at|aboard) (?P<place>(?:an?|the) [\w' -]{3,40}?) (?:during|amid|in the middle of) "
    r"(?P<event>(?:an?|the) [\w' -]{3,40})\.?$",
    re.IGNORECASE,
)
_HAUNTED = re.compile(
    r"^(?:an?|the) (?:haunted|cursed|possessed) (?P<what>[\w -]{3,24}?) (?P<where>(?:in|on|at|of|aboard) [^,.]+)\.?$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"^(?P<what>(?:(?!who\b|that\b|which\b)[\w'-]+ ){1,5}?)(?:is|are|gets?|is being|are being) "
    r"(?P<done>[a-z]+ed|[a-z]+en|run|built|kept|sold|led|held|taught|made|found|won|lost|told|sung)"
    r"(?P<how> [^,.]{2,40}?)? by (?P<who>(?:an?|the|two|three|four) [^,.]+?)"
    r"(?P<where> (?:in|on|at|aboard) [^,.]+)?\.?$",
    re.IGNORECASE,
)
_DONE_BY = re.compile(
    r"(?P<what>(?:(?!who\b|that\b|which\b|is\b|are\b)[\w'-]+ ){1,4}?)"
    r"(?P<done>[a-z]+ed|[a-z]+en|told|sung|kept|run|sold)"
    r"(?P<how>(?: (?!(?:is|are|was|were|gets?|has|have|must|[a-z]+ed|sold|told|kept)\b)[^ ,.]+){1,7}?)?"
    r" by (?P<who>(?:an?|the|two|three|four) [^,.]+?)"
    r"(?P<where> (?:in|on|at|aboard) [^,.]+)?\.?$",
    re.IGNORECASE,
)
"""Things that are named by what somebody does with them ("Love letters delivered late by a postman")."""

_RIVALS = re.compile(
    r"^(?P<who>(?:two|three|four) (?:rival|competing|feuding|warring) [\w' -]{3,30}?s)"
    r"(?P<where> (?:in|on|at|aboard) [^,.]+)?\.?$",
    re.IGNORECASE,
)
_UNTOLD = re.compile(
    r"^(?:nobody|no one|no-one) (?:has |had |ever )*(?:told|warned|informed) (?P<who>(?:an?|the) [^,.]+?) "
    r"(?P<what>(?:that|about|how|why|who|what) [^.]+)\.?$",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(
    r"^(?P<who>(?:an?|the|my|our) (?:[\w'-]+ ){0,3}?[\w'-]+) (?:thinks|believes|imagines|insists|claims|is convinced) "
    r"(?:that )?(?:she|he|it|they) (?P<verb>[a-z]+) (?P<rest>.+?)\.?$",
    re.IGNORECASE,
)
"""What somebody does because they think so ("My cat thinks he runs a detective agency")."""

_FULL = re.compile(
    r"^an? (?P<place>[\w -]{3,24}?) full of (?P<who>[\w -]{3,40}?s) (?P<verb>[a-z]+s) (?P<rest>.+)$", re.IGNORECASE
)
_HAPPENS = re.compile(
    r"^(?:(?:an?|the) )?(?:[a-z-]+ )??(?P<what>heist|robbery|murder|mutiny|strike|wedding|kidnapping) "
    r"(?P<where>(?:at|in|on|aboard) (?:an?|the) [^,.]+)\.?$",
    re.IGNORECASE,
)
_EVENTS = {
    "heist": "Three thieves rob {place}.", "robbery": "Three thieves rob {place}.",
    "murder": "A detective {where} must find out who committed a murder.",
    "mutiny": "The crew must survive a mutiny {where}.", "strike": "The workers go on strike {where}.",
    "wedding": "A bride and a groom must get married {where}.",
    "kidnapping": "A detective must find out who was kidnapped {where}.",
}  # fmt: skip
_NIGHT = re.compile(
    rf"^(?P<place>(?:[Aa]n?|[Tt]he) (?:[\w'-]+ ){{0,3}}?(?:{_HOUSES}|newsroom|lighthouse|ward|village"
    r"|town|cinema|café|bar)(?: (?:in|on|at|of|near) (?:[A-Z][\w'-]+ ?){1,3})?),? ?"
    r"(?:on |during )?the (?P<when>night|day|morning|week|hour) "
    r"(?:that |when )?(?P<event>(?:the|an?) .+)$"
)
_EVERY = re.compile(
    r"^(?:every|each) (?P<when>night|morning|evening|midnight|day),? (?P<what>the [\w ]+?) "
    r"(?P<where>(?:in|at|of|on) an? [\w -]+?) (?P<does>(?:[a-z]+)(?: [\w ]+)?)\.?$",
    re.IGNORECASE,
)
_MANY = re.compile(r"^(?P<who>[A-Z][a-z]+s) (?P<verb>[a-z]+) [^,.]+ and (?P<next>[a-z]+) ")
_DESIRED = re.compile(
    r"^(?P<who>an? (?:[\w'-]+ ){0,4}?[\w'-]+(?: (?:in|from|of|on|at) [A-Z][\w'-]+)?),? and "
    r"(?P<what>(?:the|an?) (?:[\w'-]+ ){1,4}?)(?:whom |who |that )?(?:she|he|they) (?P<verb>[a-z]+)(?P<rest>\b.*)$",
    re.IGNORECASE,
)
"""Somebody and whom they do something to ("a lace maker and the deserter she hides")."""

_TIED = re.compile(
    r"^(?P<who>(?:an?|the|two|three|four|five) [\w' -]{3,40}?) (?:is|are|gets?|end up|ends up) "
    r"(?P<how>(?:handcuffed|chained|shackled|glued|tied|bound|locked) (?:together|up|in|to)\b.*)$",
    re.IGNORECASE,
)
_UNNOTICED = re.compile(
    r",? and (?:nobody|no one|no-one|everybody|everyone) (?:(?:else )?[a-z]+s(?: (?:it|them|him|her|why|how))?"
    r"|(?:dares|wants|bothers|remembers|knows|seems) [a-z' ]{2,30})(?=\.?$)",
    re.IGNORECASE,
)
"""What others do about it, after the deed ("and nobody notices")."""


def retold(text: str) -> str:
    """A pitch as a sentence in which somebody does something; the pitch itself where it is one already."""
    text = _UNNOTICED.sub("", _FLOOD.sub("In a flooded city, ", _LEFT.sub("", text)))
    for pattern, tell in _WAYS:
        found = pattern.match(text)
        said = tell(found) if found else ""
        if said:
            return said
    return listed(text)


def _between(found: re.Match[str]) -> str:
    who = re.sub(r" (?:whom? |that )?(?:she|he|they) [a-z]+\b.*$", "", found["who"])
    who, _, said = who.partition(" who ")
    if not is_being(who):
        who = f"the owners of {who}"
    bond, where, pair = found["bond"].lower(), found["where"] or "", _PAIR.match(who)
    if said and pair and said.split()[0] in VERBS:  # both of them do it
        return f"{upper(who)} {said}{where} and {_DOES.get(bond, _RUIN)}."
    if said and pair:
        return f"{upper(pair['one'])}{where} {_ONE_DOES.get(bond, 'tries to outdo')} {pair['other']} who {said}."
    also = f" They {said}." if said else ""
    return f"{upper(who)} {_DOES.get(bond, _RUIN)}{where}.{also}"


def _parts(found: re.Match[str]) -> str:
    verb = _BUILDS[found["what"].lower()]
    return f"An engineer and a dreamer {verb} {found['of']}."


def _lives(found: re.Match[str]) -> str:
    who = found["who"]
    if not is_being(who):
        return ""
    several = not re.match(r"(?:an?|the|my|our|one)\b", who, re.IGNORECASE)
    kind = singular(found["what"].split()[0].lower())
    return f"{upper(who)} {'lead' if several else 'leads'} a {kind} life{found['where'] or ''}."


def _house(found: re.Match[str]) -> str:
    if any(word in THIRDS for word in f"{found['what']} {found['where'] or ''}".split()):
        return ""  # a sentence: "A ghost opens a hotel"
    *before, kind, house = found["what"].split() if len(found["what"].split()) > 2 else ("", *found["what"].split())
    what = " ".join([*before, f"{kind}-{house}" if kind in VERBS else f"{kind} {house}"]).strip()
    where = re.sub(r" (?:in|on) (?:the world|earth)$", "", found["where"] or "", flags=re.IGNORECASE)
    return f"The staff of {lower(what)}{where} must keep it from closing."


def _through(found: re.Match[str]) -> str:
    return f"The staff of {found['place']} must survive {found['event']}."


def _haunted(found: re.Match[str]) -> str:
    if any(word in THIRDS for word in found["where"].split()):
        return ""  # a haunted engineer refuses to go down
    return f"A caretaker {found['where']} must find out who haunts the {found['what']}."


def _by(found: re.Match[str]) -> str:
    what, who = found["what"].strip(), found["who"]
    if not is_being(who) or is_being(what):
        return ""
    verb = base_of(found["done"].lower())
    several = re.match(r"(?:two|three|four)\b", who, re.IGNORECASE)
    return f"{upper(who)}{found['where'] or ''} {verb if several else third(verb)} {lower(what)}{found['how'] or ''}."


def _done_by(found: re.Match[str]) -> str:
    words = found["what"].lower().split()
    if any(word in THIRDS for word in words[1:]) or words in (["a"], ["an"], ["the"], ["two"], ["three"]):
        return ""  # whoever is retired is so by nobody
    return _by(found)


def _rivals(found: re.Match[str]) -> str:
    where = found["where"] or ""
    words = where.partition(" where ")[0].split()[1:]
    if not is_being(found["who"]) or any(word in VERBS or word in {"are", "have", "were", "must"} for word in words):
        return ""
    return f"{upper(found['who'])} try to outdo each other{where}."


def _untold(found: re.Match[str]) -> str:
    return f"{upper(found['who'])} must find out {found['what']}." if is_being(found["who"]) else ""


def _supposes(found: re.Match[str]) -> str:
    if not is_being(found["who"]) or found["verb"] not in THIRDS or found["verb"] in {"is", "has", "was", "does"}:
        return ""
    return f"{upper(found['who'])} {found['verb']} {found['rest']}"


def _full(found: re.Match[str]) -> str:
    if not is_being(found["who"]) or is_being(found["place"]):
        return ""
    return f"Three {found['who']} on a {found['place']} {base_of(found['verb'])} {found['rest']}"


def _happens(found: re.Match[str]) -> str:
    where = found["where"]
    return _EVENTS[found["what"].lower()].format(where=where, place=where.split(maxsplit=1)[1])


def _night(found: re.Match[str]) -> str:
    return f"The staff of {lower(found['place'].strip())} must get through the {found['when']} that {found['event']}"


def _every(found: re.Match[str]) -> str:
    if is_being(found["what"]):
        return ""
    verb = next((at for at in range(1, len(found["does"].split())) if found["does"].split()[at] in VERBS), 0)
    words = found["does"].split()
    where = " ".join([found["where"], *words[:verb]])
    return f"A night guard {where} discovers that {found['what']} {' '.join(words[verb:])} every {found['when']}."


def _many(found: re.Match[str]) -> str:
    who = found["who"].lower()
    if not is_being(singular(who)) or not {found["verb"], found["next"]} <= set(VERBS):
        return ""
    return f"Three {who}{found.string[len(who) :]}"


def _tied(found: re.Match[str]) -> str:
    return f"{found['who']} must stay {found['how']}" if is_being(found["who"]) else ""


def _desired(found: re.Match[str]) -> str:
    if found["verb"] not in THIRDS or found["verb"] in {"is", "has", "does"} or not is_being(found["who"]):
        return ""
    return f"{upper(found['who'])} {found['verb']} {found['what'].strip()}{found['rest']}"


_WAYS = (
    *BILLING, (_BETWEEN, _between), (_PARTS, _parts), (_LIVES, _lives), (_THROUGH, _through),
    (_HAUNTED, _haunted), (_BY, _by), (_DONE_BY, _done_by), (_RIVALS, _rivals),
    (_UNTOLD, _untold), (_SUPPOSES, _supposes), (_HOUSE, _house), (_TIED, _tied),
    (_FULL, _full), (_HAPPENS, _happens), (_NIGHT, _night), (_EVERY, _every), (_MANY, _many),
    (_DESIRED, _desired), *HAPPENINGS,
)  # fmt: skip
"""Ways in which a pitch names a show, each with how it is told."""
