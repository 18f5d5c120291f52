"""Pitches that are a quest, a life, a question or a span of time - nouns of action - as somebody who acts.

Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, third, with_article
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS
from production_flow.embedded.writer.pitch.framing import SMALL, without_heading
from production_flow.embedded.writer.pitch.turns import NOBODY_YET

_QUESTS = {
    "hunt": "hunt", "search": "search", "race": "race", "fight": "fight", "quest": "search", "struggle": "struggle",
    "battle": "fight", "journey": "travel", "trip": "travel", "trek": "travel", "voyage": "sail", "pilgrimage": "walk",
    "attempt": "try", "effort": "try", "bid": "try", "scramble": "rush", "rush": "rush", "crusade": "fight",
    "war": "fight", "campaign": "fight", "escape": "escape", "plan": "plan", "plot": "plot", "scheme": "scheme",
    "mission": "set out", "job": "work", "desperate": "try", "chase": "chase", "expedition": "travel",
    "investigation": "investigate", "competition": "compete", "contest": "compete", "wait": "wait", "flight": "flee",
    "rebellion": "rebel", "revolt": "rebel", "uprising": "rebel", "conspiracy": "conspire",
}  # fmt: skip
"""Nouns of action -> the verb of it."""

_QUEST = re.compile(
    r"^(?:the story of |about )?(?P<whose>(?:(?:an?|one|two|three|four|the|\w+) )?(?:[\w-]+ ){0,4}?[\w-]+['\u2019]s?"
    r"|an?|the|their|her|his|one last|one final)"
    rf" (?:(?:last|final|lonely|desperate|long|doomed|hopeless|great|secret|relentless|unlikely"
    r"|lifelong|\d+-\w+|[a-z]+-[a-z]+)"
    rf" )*(?P<what>{'|'.join(_QUESTS)})"
    r" (?P<how>to|for|against|of|with|into|across|through|over|around|from|between|up|down)"
    r" (?P<rest>[^.;:]+)(?P<after>[.;:].*)?$",
    re.IGNORECASE,
)
_WITHOUT_OBJECT = {"of": "for", "into": "into"}


def pursued(text: str) -> str:
    """A noun of action as somebody who does it ("The hunt for the last notary", "One nun's quest to ...")."""
    found = _QUEST.match(text)
    if not found:
        return text
    if (found["after"] or "").startswith(":") and without_heading(text) != text:
        return text
    rest, how, verb = found["rest"].strip(), found["how"].lower(), _QUESTS[found["what"].lower()]
    first = rest.split(maxsplit=1)[0].lower()
    if how == "of" and is_being(rest) and not found["whose"].lower().endswith(("'s", "\u2019s")):
        return text
    if any(word in THIRDS for word in rest.split()[1:4]) and " who " not in rest and " that " not in rest:
        return text
    if how == "to" and first in VERBS:
        deed = (
            f"must {rest}"
            if verb in {"try", "fight", "search", "set out", "struggle", "work"}
            else f"{third(verb)} to {rest}"
        )
    elif verb == "investigate":
        deed = f"investigates {rest}"
    elif how == "between":
        return text
    else:
        how = _WITHOUT_OBJECT.get(how, how) if verb in {"search", "hunt"} else how
        deed = f"{third(verb.split()[0])}{verb[len(verb.split()[0]) :]} {how} {rest}"
    owner = re.sub(r"['\u2019]s?$", "", found["whose"])
    owned = owner != found["whose"] and is_being(owner)
    who = re.sub(r"^one ", "a ", owner, flags=re.IGNORECASE) if owned else NOBODY_YET
    who = who if re.match(r"(?:an?|the|two|three|four) |[A-Z]", who) else with_article(who)
    return f"{who[0].upper()}{who[1:]} {deed}{found['after'] or ''}"


_LIFE_OF = re.compile(
    r"^(?:the |an? )?(?:true |untold |secret |strange |sad |short |long |last |first |rise and )?"
    r"(?P<what>(?:(?:secret|double|private|inner|love|night) )?li(?:fe|ves)(?: and (?:times|crimes|loves|death))?"
    r"|diary|diaries"
    r"|confessions?|adventures?|misadventures?|portrait|chronicles?|tales?|memoirs?|day in the life|days in the life"
    r"|year in the life|week in the life|night in the life|making|education|story|stories|ballad|legend|trials"
    r"|return|revenge|trial|rise|fall|rise and fall|downfall|redemption|disappearance|murder|death|kidnapping|wedding)"
    r" of (?P<who>(?:an?|the|two|three|four|one) [^,.;:]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_OF_NAME = re.compile(
    r"^(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,4}?(?:shift|day|night|week|year|summer|winter|journey|life|lives|adventures?"
    r"|trial|return|revenge|case|war|diary|confessions?|secret|story|ballad|legend|education)s?"
    r" of (?P<who>(?:(?:Dr|Doctor|Captain|Sister|Father|Mother|Inspector|Detective"
    r"|Professor|Nurse|Madame|Lady|Lord|Sir|Saint|Aunt|Uncle|Mr|Mrs|Miss|Ms) )?"
    r"[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+){0,2})[.]?$"
)
_FROM = re.compile(
    r"^(?:the |one |a )?(?P<what>escape|return|flight|journey|voyage|road|trip|expedition|passage|descent"
    r"|ride|run|retreat|way)(?: back| home| up| down)? (?P<how>from|to|into|across|through|out of) (?P<rest>[^,.;:]+)$",
    re.IGNORECASE,
)
_GOES = {
    "escape": "escape", "return": "return", "flight": "flee", "descent": "climb down", "run": "run", "ride": "ride",
    "retreat": "retreat",
}  # fmt: skip
_DONE = {
    "return": "comes back", "revenge": "takes revenge", "trial": "stands trial", "confession": "confesses everything",
    "confessions": "confesses everything", "rise": "rises to the top", "fall": "loses everything",
    "rise and fall": "wins and loses everything", "downfall": "loses everything", "redemption": "makes amends",
    "disappearance": "vanishes", "education": "learns everything anew", "wedding": "marries",
}  # fmt: skip
_OF_THE_DEAD = frozenset({"murder", "death", "kidnapping", "disappearance"})


def lived(text: str) -> str:
    """Somebody whose life, diary or return a pitch is ("The secret life of a school cook"), as its hero."""
    found = _LIFE_OF.match(text)
    if not found:
        return _of_name(text)
    what = found["what"].lower()
    if not is_being(found["who"]):
        return f"A show set in {found['who']}{found['rest']}" if " in the life" in what else text
    if re.search(r"\b(?:rise and) $", text[: found.start("what")], re.IGNORECASE):
        what = "rise and fall"
    if what in _OF_THE_DEAD:
        return f"{NOBODY_YET} must find out the truth about the {what} of {found['who']}{found['rest']}"
    who = f"{found['who'][0].upper()}{found['who'][1:]}"
    told = _DONE.get(what, "")
    inside = re.search(r" (?:who|that|must|has to)\b", found["who"])
    told = f" {told}" if told and not found["rest"].strip(" .") and not inside else ""
    return f"{who}{told}{found['rest']}"


def _of_name(text: str) -> str:
    """A pitch that is a name with something of theirs ("The longest night of Dr Kouassi"), or "Escape from Ward 12"."""
    found = _OF_NAME.match(text)
    if found and (" " in found["who"] or gender_of(found["who"])):
        return found["who"]
    found = _FROM.match(text)
    if not found or any(word in THIRDS for word in found["rest"].split()):
        return text
    return f"{NOBODY_YET} must {_GOES.get(found['what'].lower(), 'travel')} {found['how'].lower()} {found['rest']}"


_WONDERED = re.compile(
    r"^(?P<how>who|what|where|why|how) (?P<verb>[a-z]+) (?P<rest>[^?]+)\?(?: (?P<after>asks?\b.*|and .*))?$",
    re.IGNORECASE,
)


def wondered(text: str) -> str:
    """A pitch that is only a question ("Who killed the choirmaster?"), as what somebody must find out."""
    found = _WONDERED.match(text)
    if not found:
        return text
    how, verb, rest = found["how"].lower(), found["verb"].lower(), found["rest"]
    if verb.startswith("happen"):
        return text
    if how in {"who", "what"} and (verb in {*PASTS, *REGULAR_PASTS, *THIRDS} or verb in {"is", "was", "has"}):
        if verb in {"does", "did", "is", "was"} and how == "what":
            return text
        return f"{NOBODY_YET} must find out {how} {verb} {rest}."
    if how in {"where", "why", "how"} and verb in {"did", "does"} and (said := _of_somebody(rest)):
        return said
    if how in {"where", "why", "how"} and verb in {"did", "does", "is", "was"}:
        words = rest.split()
        at = next((at for at in range(2, min(len(words), 8)) if words[at] in VERBS and words[at - 1] not in SMALL), 0)
        what = " ".join(words[:at])
        if at and verb in {"did", "does"} and not is_being(what.split(" in ")[0]):
            return (
                f"{NOBODY_YET} must find out {how} {what} {third(words[at])} {' '.join(words[at + 1 :])}".strip() + "."
            )
    return text


def _of_somebody(rest: str) -> str:
    """What is asked about somebody, as what they do ("the astronaut come home ..."), or empty."""
    words = rest.rstrip(".").split()
    at = next((at for at in range(1, min(len(words), 7)) if words[at] in VERBS and words[at - 1] not in SMALL), 0)
    who = " ".join(words[:at])
    if not at or not is_being(who):
        return ""
    return f"{who[0].upper()}{who[1:]} {third(words[at])} {' '.join(words[at + 1 :])}".strip() + "."


_HELPED = re.compile(r"^(?:help|watch|see|let|follow|join|meet) (?=(?:an?|the|two|three|four) |[A-Z])", re.IGNORECASE)


def helped(text: str) -> str:
    """Somebody whom the pitch wants helped or watched ("Help a snail find its way home"), as somebody who must."""
    if not _HELPED.match(text):
        return text
    words = text.split()
    for at in range(2, min(len(words), 9)):
        who, verb = " ".join(words[1:at]), words[at]
        bare = verb in VERBS and verb not in {"who", "as"}
        somebody = is_being(who) or re.match(r"[A-Z][\w'-]+(?: the [A-Z]?\w+)?$", who)
        if bare and somebody and not is_being(verb) and words[at - 1].lower() not in SMALL:
            rest = " ".join(words[at + 1 :])
            return f"{who[0].upper()}{who[1:]} must {verb} {rest}"
    return text


_SPAN = re.compile(
    r"^(?P<before>[^.;:]+?),? (?:and|with) (?:only |just )?"
    r"(?P<span>(?:[a-z]+|\d+) (?:[a-z]+ )?(?:days?|hours?|weeks?|months?|years?"
    r"|minutes?|nights?)) (?:left )?to (?P<verb>[a-z]+) (?P<rest>[^.;]+)\.?$",
    re.IGNORECASE,
)


def spanned(text: str) -> str:
    """A list of nouns and a span of time to do something in, with somebody who must ("and eleven days to get home")."""
    found = _SPAN.match(text)
    if not found or found["verb"] not in VERBS:
        return text
    before = found["before"]
    if any(word in THIRDS and word not in {"debts", "plans"} for word in before.lower().split()):
        return text
    deed = f"must {found['verb']} {found['rest']} within {found['span'].lower()}"
    first = re.split(r",| and ", before, maxsplit=1)[0]
    possessed = re.match(r"(?:her|his|their)\s", first, re.IGNORECASE)
    if is_being(first) and not possessed:
        return f"{first} {deed}"
    who = {"her": "A woman", "his": "A man"}.get(first.split(maxsplit=1)[0].lower(), NOBODY_YET)
    return f"{who} {deed}"


_PEOPLE_OF = {
    "village": "villagers", "hamlet": "villagers", "town": "townsfolk", "city": "citizens", "country": "citizens",
    "island": "islanders", "kingdom": "villagers", "parish": "parishioners", "street": "neighbours",
    "neighbourhood": "neighbours", "neighborhood": "neighbours", "school": "pupils", "hospital": "nurses",
    "colony": "settlers", "suburb": "neighbours", "county": "villagers", "valley": "villagers", "ward": "nurses",
    "settlement": "settlers", "community": "neighbours", "nation": "citizens", "convent": "nuns", "monastery": "monks",
    "orphanage": "orphans", "retirement home": "pensioners", "nursing home": "pensioners", "care home": "pensioners",
    "high school": "pupils", "boarding school": "pupils", "primary school": "pupils", "university": "students",
}  # fmt: skip
"""Places that act -> who it is that does."""

_SETTLED = re.compile(
    r"^(?P<place>(?:an?|the|one|every) (?:(?!(?:of|in|on|at|and|who|that)\b)[\w'-]+ ){0,3}?"
    rf"(?P<noun>{'|'.join(sorted(_PEOPLE_OF, key=len, reverse=True))}))"
    r"(?P<where> (?:in|on|at|of|near|under|above|off|outside) [^,.;]{3,40}?)?"
    r"(?: that| which| who)? (?P<verb>[a-z]+s|must|has to)\b (?P<rest>.+)$",
    re.IGNORECASE,
)


def settled(text: str) -> str:
    """A settlement that acts ("The village that votes to secede"), as the people of it."""
    found = _SETTLED.match(text)
    if not found or not (found["verb"] in THIRDS or found["verb"] in {"must", "has to"}):
        return text
    if found["verb"] in {"is", "has", "does", "lies", "stands", "disappears", "vanishes", "goes", "falls", "gets"}:
        return text
    place = found["place"][0].lower() + found["place"][1:]
    place = re.sub(r"^(?:one|every) ", "the ", place)
    verb = "must" if found["verb"] in {"must", "has to"} else THIRDS[found["verb"]]
    return f"In {place}{found['where'] or ''}, the {_PEOPLE_OF[found['noun'].lower()]} {verb} {found['rest']}"


QUESTS = (spanned, pursued, lived, wondered, helped, settled)
"""Every turn, in the order in which they are tried."""
