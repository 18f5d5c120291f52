"""Shows that are named by what happens ("The great cheese robbery of 1954"), told of those whom it befalls."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of, third, with_article
from production_flow.embedded.writer.lexicon.words import PASTS

_TOWN = re.compile(r"\b(?:town|village|city|island|country|street|valley|suburb|county|colony)\b", re.IGNORECASE)
_SHE_HE = re.compile(
    r"^(?P<one>she|he) (?P<does>[^.;,]{3,60})[.;,] (?:and |but )?(?P<two>he|she) (?P<did>[^.;,]{3,60})[.;,] "
    r"(?:and |but |now |together,? )?they (?P<rest>.+)$",
    re.IGNORECASE,
)
_HITS = re.compile(
    r"^(?P<event>(?:an?|the) [\w' -]{3,40}?) (?:hits|strikes|threatens|reaches|invades|sweeps through|takes over"
    r"|breaks out (?:in|at|on|among)|comes to|arrives (?:in|at|on)|descends on|falls on) "
    r"(?P<place>(?:an?|the) [\w' -]{3,50})\.?$",
    re.IGNORECASE,
)
_GREAT = re.compile(
    r"^(?:the )?(?:(?:great|big|famous|last|infamous) )?(?P<of>(?:(?!the\b)[\w'-]+ ){1,3}?)"
    r"(?P<what>robbery|heist|theft|war|feud|scandal|swindle|rebellion|uprising) of "
    r"(?:(?P<year>\d{3,4}s?)|(?P<place>[A-Z][\w' -]+))\.?$",
    re.IGNORECASE,
)
_GREAT_DEEDS = {
    "robbery": "Three thieves steal {of}", "heist": "Three thieves steal {of}", "theft": "Three thieves steal {of}",
    "war": "Two neighbours go to war over {of}", "feud": "Two neighbours go to war over {of}",
    "scandal": "A reporter must find out the truth about {of}", "swindle": "Two swindlers sell {of}",
    "rebellion": "Three friends start a rebellion over {of}", "uprising": "Three friends start a rebellion over {of}",
}  # fmt: skip
_THE_DAY = re.compile(
    r"^the (?P<when>night|day|summer|winter|year|week|morning|evening) (?:that |when )?"
    r"(?P<whose>my|our|an?|the) (?P<said>[^.]+)\.?$",
    re.IGNORECASE,
)
_SPENT = re.compile(
    r"^(?P<when>an? (?:[a-z]+ )?(?:night|day|week|weekend|summer|winter|year)) "
    r"(?P<where>(?:at|in|on|aboard) (?:an?|the) [\w' -]{3,30}?) with "
    r"(?P<who>(?:an?|the|two|three|four|five) [\w' -]+)\.?$",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"^(?:An?|The|an?|the) (?P<kin>family )?(?:[a-z]+ )??(?:feud|rivalry|war|quarrel|dispute|argument|fight|lawsuit)"
    r" (?:over|about) (?P<what>[^,.]+?)"
    r"(?P<where> (?:in|on|at) (?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)*|an? [\w -]+))?\.?$"
)
_TOWNS = re.compile(
    r"^(?P<place>(?:an?|the) (?:[\w'-]+ ){0,3}?"
    r"(?:town|village|city|island|street|valley|suburb|county|hamlet|neighbourhood)"
    r"(?: (?:in|on|of|near) [\w' -]{2,30}?)?) (?:that|which) "
    r"(?P<must>has to|must|needs to|is about to|wants to) (?P<rest>[a-z].+)$",
    re.IGNORECASE,
)
_HEIRLOOM = re.compile(
    r"^(?:my|our) (?P<who>[\w-]+)['\u2019]s "
    r"(?P<thing>(?:[a-z-]+ ){0,2}?[a-z-]+(?: (?:for|of|against|about) [^,.]+)?)\.?$",
    re.IGNORECASE,
)
_CHOSEN = re.compile(
    r"^(?P<place>(?:an?|the) [\w' -]{3,30}? (?:where|in which) [\w' -]{3,50}?) "
    r"(?P<verb>elects|crowns|chooses|hires|adopts) (?P<who>(?:an?|the) [^,.]+)\.?$",
    re.IGNORECASE,
)
_CHOSEN_FOR = {
    "elects": "must run the country", "crowns": "must wear the crown", "chooses": "must lead the others",
    "hires": "must keep the job", "adopts": "must win the others over",
}  # fmt: skip
_LASTS = re.compile(
    r"^(?P<what>an? (?:[a-z-]+ ){0,2}?(?P<kind>date|marriage|honeymoon|wedding|divorce|journey|flight|trip|dinner|party"
    r"|game|match|lesson|interview|shift|meeting|exam|funeral|rehearsal)) (?:that|which) (?P<rest>[a-z]+ .+)$",
    re.IGNORECASE,
)
_PAIRED = frozenset({"date", "marriage", "honeymoon", "wedding", "divorce"})
_SCHOOL = re.compile(
    r"^(?:an? |the )?(?P<what>(?:[a-z-]+ ){0,2}?(?P<kind>school|academy|camp|course|class|hotel|hostel|shelter|hospital"
    r"|retirement home|nursing home|home|support group|agency|bar|café|cafe|bank|museum|prison)) for "
    r"(?P<who>[a-z' -]+?s|[a-z' -]*people|[a-z' -]*children)(?P<where> (?:in|on|at|near) [\w' -]+)?\.?$",
    re.IGNORECASE,
)
_TAUGHT = frozenset({"school", "academy", "camp", "course", "class"})
_STAYS = re.compile(
    r"^what (?:happens|happened) (?P<where>(?:in|at|on) (?:an?|the) [\w' -]{3,40}?) stays? (?:in|at|on|there)\b.*$",
    re.IGNORECASE,
)


def _she_he(found: re.Match[str]) -> str:
    if found["one"].lower() == found["two"].lower():
        return ""
    one, other = ("woman", "man") if found["one"].lower() == "she" else ("man", "woman")
    rest = found["rest"].rstrip(".")
    return f"A {one} and a {other} {rest}. The {one} {found['does']}. The {other} {found['did']}."


def _hits(found: re.Match[str]) -> str:
    place = found["place"]
    if is_being(found["event"]) or is_being(place):
        return ""
    who = "The people" if _TOWN.search(place) else "The staff"
    return f"{who} of {place} must survive {lower(found['event'])}."


def _great(found: re.Match[str]) -> str:
    of = found["of"].strip().lower()
    where = f" in {found['year'] or found['place']}"
    return f"{_GREAT_DEEDS[found['what'].lower()].format(of=f'the {of}')}{where}."


def _the_day(found: re.Match[str]) -> str:
    words = found["said"].split()
    at = next((at for at in range(1, min(5, len(words))) if words[at] in {*PASTS, *REGULAR_PASTS}), 0)
    who = " ".join(words[:at])
    if not at or not is_being(who):
        return ""
    who = f"The {who}" if found["whose"].lower() == "the" else upper(with_article(who.lower()))
    return " ".join((who, third(base_of(words[at])), *words[at + 1 :]))


def _spent(found: re.Match[str]) -> str:
    return f"{upper(found['who'])} must get through {lower(found['when'])} {found['where']}." * is_being(found["who"])


def _over(found: re.Match[str]) -> str:
    who = "A brother and a sister" if found["kin"] else "Two neighbours"
    return f"{who} go to war over {found['what']}{found['where'] or ''}."


def _towns(found: re.Match[str]) -> str:
    rest = re.sub(r"\bits\b", "their", found["rest"])
    must = "must" if found["must"].lower() != "wants to" else "want to"
    return f"The people of {lower(found['place'])} {must} {rest}"


def _heirloom(found: re.Match[str]) -> str:
    if not is_being(found["who"]) or any(word in THIRDS for word in found["thing"].split()[1:]):
        return ""
    return f"{upper(with_article(found['who'].lower()))} must guard the {found['thing']}."


def _chosen(found: re.Match[str]) -> str:
    if is_being(found["place"].split(" where ")[0]) or not is_being(found["who"]):
        return ""
    return f"In {lower(found['place'])}, {found['who']} {_CHOSEN_FOR[found['verb'].lower()]}."


def _lasts(found: re.Match[str]) -> str:
    who = "A man and a woman" if found["kind"].lower() in _PAIRED else "Three friends"
    return f"{who} must get through {lower(found['what'])} that {found['rest']}"


def _school(found: re.Match[str]) -> str:
    what, where = found["what"].lower(), found["where"] or ""
    if not is_being(found["who"]):
        return ""
    if found["kind"].lower() in _TAUGHT:
        return f"Three {found['who']} must get through {with_article(what)}{where}."
    return f"The staff of {with_article(what)} for {found['who']}{where} must keep it from closing."


def _stays(found: re.Match[str]) -> str:
    return f"Three neighbours must keep a secret {found['where']}."


def upper(words: str) -> str:
    """A sentence with its capital."""
    return words[0].upper() + words[1:]


def lower(words: str) -> str:
    """A phrase that no longer opens the sentence; names keep their capital."""
    return (
        words[0].lower() + words[1:] if re.match(r"(?:an?|the|love|her|his|their)\b", words, re.IGNORECASE) else words
    )


HAPPENINGS = (
    (_SHE_HE, _she_he), (_HITS, _hits), (_GREAT, _great), (_THE_DAY, _the_day), (_SPENT, _spent), (_STAYS, _stays),
    (_OVER, _over), (_TOWNS, _towns), (_CHOSEN, _chosen), (_LASTS, _lasts), (_SCHOOL, _school), (_HEIRLOOM, _heirloom),
)  # fmt: skip
"""Ways in which a show is named by what happens, each with how it is told."""
