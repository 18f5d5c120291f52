"""Pitches whose sentence stands in a frame - asked for, told by somebody, a quest, a question - put plainly.

Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of, third, with_article
from production_flow.embedded.writer.lexicon.words import NUMBERS, PASTS, VERBS
from production_flow.embedded.writer.pitch.billing import sited
from production_flow.embedded.writer.pitch.turns import NOBODY_YET

_TALK = "hi|hello|hey|bruh|bro|dude|yo|guys|folks|y'all|omg|lol|pls|plz|please|ok|okay|so|um|uh|hmm|honestly"
_CALLED = re.compile(
    r"^(?:(?:dear|hi|hello|hey) (?:(?!(?:an?|the|please|can|could|would|i|we)\b)[\w'-]+ ?){1,3}[,!:.]+ "
    rf"|(?:hi|hello|hey|well|man|help|urgent|listen|look|right|oh|wow|fyi|anyway|{_TALK})[,!.:\u2026]+ "
    rf"|(?:{_TALK}) (?=(?:imagine|what if|so|ok|please|make|can|could|would|do|my|our|a|an|the|there|two|three|i|we"
    r"|give|write|picture|suppose)\b))+",
    re.IGNORECASE,
)
"""Whom a pitch calls, and the small words with which it begins to talk ("Dear network, ...", "Bruh imagine ...")."""

_ASKED_FOR = re.compile(
    r"^"
    r"(?:(?:(?:can|could|would|will) (?:you|u|ya) (?:please |pls )?|please |let's |let us )"
    r"(?:make|write|create|do|give|generate|produce|draw)(?: me| us)? "
    r"|(?:i'd|i would|we'd|we would|i|we) (?:really )?(?:love|like|want|need)"
    r"(?: (?:you )?to (?:see|make|watch|do|write|have))? "
    r"|(?:give|show|write|make|create|do|pitch)(?: me| us)? (?=(?:an?|something|one)\b)"
    r"|(?:make|do|write) (?:it|one|this|that|something|sth) (?:about|where|with|like|in which) "
    r"|something (?:like|with|about|on|where) "
    r"|(?:logline|pitch|idea|premise|prompt|synopsis|plot|story|concept|title|brief|here goes|the idea)\s*:\s+"
    r"|(?:the|my|our) (?:idea|pitch|premise|plot|concept)(?: is|:)(?: that| this:?)? )",
    re.IGNORECASE,
)
"""Words with which a show is asked for."""


def uncalled(text: str) -> str:
    """A pitch without whom it calls, and without the small words with which it begins to talk."""
    called = _CALLED.match(text)
    return text[called.end() :] if called and len(text) - called.end() >= _SHORTEST else text


def requested(text: str) -> str:
    """A pitch without the words that ask for it ("Can you make a show about a baker?": a show about a baker)."""
    if found := _SOMETHING.match(text):
        return f"A {found['how']} show{found['whom'] or ''} {found['link']} {text[found.end() :]}"
    found = _ASKED_FOR.match(text)
    if not found or len(text) - found.end() < _SHORTEST:
        return text
    rest = re.sub(r"^(?:something|sth|one|it) like (?=[A-Z])", "", text[found.end() :])
    rest = re.sub(
        r"^(?:it|one|this|that|something|sth|a thing) (?:about|where|with|in which) (?=\S)",
        "",
        rest,
        flags=re.IGNORECASE,
    )
    return rest.rstrip("?") if found[0].lower().startswith(("can", "could", "would", "will")) else rest


_SHORTEST = 8
"""Characters that must be left of a pitch."""

_SOMETHING = re.compile(
    r"^(?:(?:i (?:want|need|would like|'d like)|i'd like|give me|make me|we need|we want) )?something "
    r"(?P<how>(?:really |very )?[a-z-]+(?:(?:,| and|, and) [a-z-]+)?)"
    r"(?P<whom> for (?:the whole family|(?:[a-z]+ ){0,2}?[a-z]+))?"
    r" (?P<link>about|with|where|set in|in which|like) (?=\S)",
    re.IGNORECASE,
)
"""A show that is asked for as something of a kind ("Something funny for the whole family about ...")."""

_PART = (
    r"(?:acts?|parts?|episodes?|chapters?|scenes?|seasons?|days?|verse|stanza) "
    r"(?:\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)"
)
_LABEL = re.compile(
    rf"(?:^|(?<=[.;!?] ))(?:{_PART}|treatment|synopsis|summary|setup|set-up|twist|the twist|ending|tagline|opening"
    r"|cold open|teaser|pilot|setting|characters?|theme|genre|format)(?:\s*[:\u2013\u2014-]+|\.)\s+(?=\S)",
    re.IGNORECASE,
)
"""What a treatment writes before its sentences ("TREATMENT. Act one: ...")."""


_FAMILIAR = re.compile(
    r"^(?=(?:grandma|grandpa|granny|gran|nana|mum|mom|dad|auntie|uncle|sis)['\u2019]s )", re.IGNORECASE
)


def unlabelled(text: str) -> str:
    """A treatment without the labels of its parts; what is of a relation called as one calls them, as the teller's."""
    found = _LABEL.sub("", _FAMILIAR.sub("My ", text))
    return found if len(found) >= _SHORTEST else text


_ADDRESSED = re.compile(
    r"^you(?:'re| are) (?P<who>(?:an?|the) [^,.;]+?)"
    r"(?P<rest>(?:,| and| who| whose|\.|;|$| (?:in|on|at|of|to|for|with)\b).*)$",
    re.IGNORECASE,
)
_YOU_DO = re.compile(r"^you (?P<verb>[a-z]+) (?P<rest>.+)$", re.IGNORECASE)
_YOURS = {"you": "they", "your": "their", "yours": "theirs", "yourself": "themselves"}
_YOU = re.compile(r"\b(you(?:r|rs|rself)?)\b(?!['\u2019])", re.IGNORECASE)


def addressed(text: str) -> str:
    """A pitch that is told to its hero ("You are the janitor of ..."), told of them."""
    found = _ADDRESSED.match(text)
    if found and is_being(found["who"]):
        rest = re.sub(r"^(?:,| and) you (?:must|have to|need to) ", " must ", found["rest"])
        rest = re.sub(
            r"^(?P<at>[^.;]*?)(?:,| and) (?:something|someone|somebody|it) (?=[a-z]+s\b)", _found_out, rest, count=1
        )
        rest = re.sub(r"^(?:,| and) you ([a-z]+)\b", lambda verb: f" who {third(verb[1])}", rest)
        return f"{found['who'][0].upper()}{found['who'][1:]}{_YOU.sub(_theirs, rest)}"
    found = _YOU_DO.match(text)
    if not found or not (found["verb"] in VERBS or found["verb"] in {"have", "must"}):
        return text
    rest = _YOU.sub(_theirs, found["rest"])
    if found["verb"] == "have" and rest.startswith("to "):
        return f"{NOBODY_YET} must {rest[3:]}"
    return f"{NOBODY_YET} {'must' if found['verb'] == 'must' else third(found['verb'])} {rest}"


def _found_out(found: re.Match[str]) -> str:
    """What somebody unknown does to the hero, as what the hero must find out."""
    return f"{found['at']} must find out {'who' if 'some' in found[0] and 'thing' not in found[0] else 'what'} "


def _theirs(found: re.Match[str]) -> str:
    return _YOURS[found[1].lower()]


_DATED = re.compile(
    r"^(?:it is|it's|the year is|the year:) (?P<year>(?:the )?(?:year )?\d{3,4}s?(?: (?:AD|BC))?)"
    r"(?P<place> (?:in|on|at|aboard) [^,.;:]{3,40}?)?(?:,? and |[.,;:]\s*|\s+[\u2013\u2014-]\s+)(?=\S)",
    re.IGNORECASE,
)


def dated(text: str) -> str:
    """A pitch that says first when it is ("It is 1888 and a lamplighter ..."), with the year in a phrase."""
    found = _DATED.match(text)
    if not found:
        return text
    place = re.sub(r"^ in ", " ", found["place"] or "")
    year = re.sub(r"^(?:the )?year ", "", found["year"])
    rest = text[found.end() :]
    head = f"In {year}{place}" if place[:2].strip()[:1].isupper() or not place else f"In {year},{found['place']}"
    lower = re.match(r"(?:An?|The|Two|Three|Four) [a-z]", rest)
    return f"{head}, {rest[0].lower() if lower else rest[0]}{rest[1:]}"


_KIN = re.compile(
    r"^(?:my|our|his|her|the|an?) (?P<who>[\w-]+(?: [\w-]+)?)(?:'s| is| are| was)"
    r" (?:(?:literally|actually|basically|totally|definitely|apparently|now) )?"
    r"(?P<what>(?:secretly |really )?an? [^,.;]+?)"
    r",? (?:and|but|so|who)(?: now)? (?:she|he|they|it)? ?(?P<often>(?:never|always|still|only) )?(?P<verb>[a-z]+)"
    r" (?P<rest>.+)$",
    re.IGNORECASE,
)


def related(text: str) -> str:
    """Somebody's relation who is somebody ("My grandma is a pirate and she wants ..."), as the hero of it."""
    found = _KIN.match(text)
    if not found or not is_being(found["what"]) or not is_being(found["who"]) or " who " in found["what"]:
        return text
    if not (found["verb"] in THIRDS or found["verb"] in {"must", "can"} or found["verb"] in {*PASTS, *REGULAR_PASTS}):
        return text
    who = with_article(found["who"].lower())
    verb = (
        found["verb"] if found["verb"] in THIRDS or found["verb"] in {"must", "can"} else third(base_of(found["verb"]))
    )
    often, hero = found["often"] or "", f"{who[0].upper()}{who[1:]} who is {found['what']}"
    if often.strip().lower() in {"never", "still", "always"}:
        return f"{hero}. The {found['who']} {often}{verb} {found['rest']}"
    return f"{hero} {often}{verb} {found['rest']}"


_TOLD_BY = re.compile(
    r",? (?:as )?(?:told|narrated|remembered|recounted|reported|seen|retold|explained)"
    r" (?:by|from the (?:point of view|perspective|side) of|through the eyes of|entirely by|only by)"
    r" (?P<who>(?:an?|the|its|two|three|four|his|her|their|one) [^,.;]+)\.?$",
    re.IGNORECASE,
)


def told_by(text: str) -> str:
    """A pitch that says who tells it ("the forgery of the century, told by the frame maker"), with the teller first."""
    found = _TOLD_BY.search(text)
    if not found or not is_being(found["who"]) or found.start() < _SHORTEST:
        return text
    who, what = re.sub(r"^(?:its|his|her|their|one) ", "the ", found["who"]), text[: found.start()]
    several = re.match(r"(?:two|three|four) ", who, re.IGNORECASE) or (who.endswith("s") and not who.endswith("ss"))
    words = what.split()
    clause = any(word in THIRDS for word in words[1:8])
    what = what if words[0][0].isupper() and words[0].lower() not in SMALL else what[0].lower() + what[1:]
    told = "how" if clause else "the story of"
    return f"{who[0].upper()}{who[1:]} {'tell' if several else 'tells'} {told} {what}"


SMALL = frozenset({"a", "an", "the", "her", "his", "their", "one", *NUMBERS})

_PRONOUN = re.compile(
    r"^(?P<who>she|he) (?P<rest>(?:(?:only|never|always|secretly|just|still) )?(?P<verb>[a-z]+)\b.+)$", re.IGNORECASE
)
_JOB = re.compile(
    r"^(?P<who>.{3,60}?)['\u2019]s? (?:only |new |last |first |one |secret |whole )?"
    r"(?:job|task|duty|mission|dream|plan|goal|wish)"
    r" (?:is|was) to (?P<rest>[a-z]+ .+)$"
)


def pronouned(text: str) -> str:
    """A pitch whose hero is only a pronoun, with somebody; somebody whose job it is to do something, who must."""
    found = _JOB.match(text)
    if found and is_being(found["who"]):
        return f"{found['who']} must {found['rest']}"
    if found := _HER_JOB.match(text):
        who = {"her": "A woman", "his": "A man"}.get(found["who"].lower(), NOBODY_YET)
        return f"{who} must {found['rest']}"
    found = _PRONOUN.match(text)
    if not found or not (found["verb"] in THIRDS or found["verb"] in {"must", "can", *PASTS, *REGULAR_PASTS}):
        return text
    other = "he" if found["who"].lower() == "she" else "she"
    if re.search(rf"[.;,] {other}\b", text, re.IGNORECASE) or found["verb"] in {"is", "was"}:
        return text
    return f"A {'woman' if other == 'he' else 'man'} {found['rest']}"


_HER_JOB = re.compile(
    r"^(?P<who>her|his|my|their|your) (?:only |new |last |first |secret )?"
    r"(?:job|task|duty|mission|dream|plan) (?:is|was) to (?P<rest>[a-z]+ .+)$",
    re.IGNORECASE,
)

_ONLY_CAN = re.compile(
    r"^(?:there(?:'s| is| was)|here(?:'s| is)) (?P<what>an? [^,.;]+?) (?:that|which) (?:only )?"
    r"(?P<who>(?:an?|the|one|two|three|four|five) [^,.;]+?|[a-z]+(?: [a-z]+)?) can (?P<verb>[a-z]+)(?P<rest>\b[^,;]*)$",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"^(?:somewhere,? )?(?:there(?:'s| is| was| lives| lived)|once there was|here(?:'s| is))"
    r" (?P<what>(?:an?|one|only one) [^,.;]+?)(?P<rel> where| in which|, and|,)? "
    r"(?=(?P<rest>(?:nobody|no one|everybody|everyone|the|an?|every|all|people|who|that|she|he|it) .+)$)",
    re.IGNORECASE,
)


def existing(text: str) -> str:
    """A pitch that says that there is somebody or somewhere ("There is a hotel where nobody checks out"), plainly."""
    found = _ONLY_CAN.match(text)
    if found and is_being(found["who"]) and found["verb"] in VERBS:
        several = not re.match(r"(?:an?|the|one) ", found["who"], re.IGNORECASE)
        verb = found["verb"] if several else third(found["verb"])
        return f"{found['who'][0].upper()}{found['who'][1:]} {verb} {found['what']}{found['rest']}"
    found = _THERE.match(text)
    if not found:
        return text
    what, rest = re.sub(r"^only one ", "one ", found["what"]), found["rest"]
    if is_being(re.split(r" (?:in|on|at|of) ", what, maxsplit=1)[0]) and not (found["rel"] or "").strip().startswith(
        ("where", "in")
    ):
        rest = re.sub(r"^(?:she|he|it) ", "who ", rest)
        return f"{what[0].upper()}{what[1:]} {rest}" if rest.startswith(("who ", "that ")) else text
    if (found["rel"] or "").strip() in {"where", "in which"}:
        return f"A show set in {what} where {rest}"
    return text


_TITLES = re.compile(
    r"^(?P<head>[^:.;!?\u2013\u2014]{3,70}?)(?::| [\u2013\u2014-])\s+"
    r"(?P<rest>(?:(?:every|each|one) (?:night|day|week|year|month|morning|evening|winter|summer|episode),? )?"
    r"(?P<whole>(?:an?|the|one|two|three|four|five|six|seven|her|his|my|our) .+))$",
    re.IGNORECASE,
)


def without_heading(text: str) -> str:
    """A pitch without what stands before its colon, where that is a heading and no sentence ("Their fight: four")."""
    found = _TITLES.match(text)
    head = found["head"].lower().split() if found else []
    if not found or {"must", "who", "about", "is", "are"} & set(head[1:]):
        return text
    if any(word in THIRDS and is_being(" ".join(head[:at])) for at, word in enumerate(head) if at):
        return text
    words = found["whole"].split()
    some = any(is_being(" ".join(words[:at])) for at in range(2, 7))
    told = any(word in THIRDS or word in VERBS or word == "must" for word in words[2:])
    return found["whole"] if some and told else text


_ONCE = re.compile(
    r"^(?P<one>she|he)(?:'s| is| was| used to be| had been) (?P<who>(?:an?|the) [^,.;]+?),? (?:until|till|before|when)"
    r" (?:she|he) (?P<verb>[a-z]+)(?P<rest>\b.*)$",
    re.IGNORECASE,
)


def once(text: str) -> str:
    """Somebody who was somebody until they did something ("He was the best driver until he failed"), who does it."""
    found = _ONCE.match(text)
    if not found or not is_being(found["who"]):
        return text
    told = found["verb"] in THIRDS or found["verb"] in PASTS or found["verb"] in REGULAR_PASTS
    if not told or found["verb"] in {"was", "is", "had", "has"}:
        return text
    return f"{found['who'][0].upper()}{found['who'][1:]} {third(base_of(found['verb']))}{found['rest']}"


_FOR_SOME = re.compile(
    r"^(?:an? |the )?(?:[\w-]+ ){0,4}?(?:series|show|film|module|video|course|campaign|episode|spot)s?"
    r" for (?:our|the|all)"
    r" (?P<who>(?:[\w-]+ ){0,2}[\w-]+s)(?::|,| about| on) (?P<how>how to .+|why .+|what .+)$",
    re.IGNORECASE,
)


_MET = re.compile(
    r"^(?:[Ww]e |[Yy]ou )?(?:[Mm]eet|[Ff]ollow|[Jj]oin)"
    r" (?P<who>[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?|(?:an?|the) [^,.;]{3,40}?),?"
    r" (?:on the (?:day|night|morning|eve) (?:that |when )?|when |as )(?:she|he|they) (?P<verb>[a-z]+)(?P<rest>\b.*)$"
)


def met(text: str) -> str:
    """Somebody whom the pitch meets as they do something ("We meet Olu on the day he loses ..."), who does it."""
    found = _MET.match(text)
    if not found or not (found["verb"] in THIRDS or found["verb"] == "must"):
        return text
    return f"{found['who'][0].upper()}{found['who'][1:]} {found['verb']}{found['rest']}"


def taught(text: str) -> str:
    """A film that teaches some people something ("A series for our apprentices: how to ..."), as those who learn it."""
    found = _FOR_SOME.match(text)
    return f"The {found['who']} learn {found['how']}" if found and is_being(found["who"]) else text


FRAMES = (unlabelled, sited, met, once, taught, requested, dated, addressed, related, told_by, pronouned, existing)
"""Every turn, in the order in which they are tried."""
