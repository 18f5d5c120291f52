"""Pitches whose sentence has its subject behind the verb, or names somebody last, with that somebody first.

Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import GERUNDS, THIRDS, capital, third

_WHERE = (
    r"(?:Into|Down|Up|Out of|In|On|At|Behind|Beneath|Under|Above|Over|Across|Through|Inside|Between|Next to|Deep in"
    r"|Far from|High above|Past|Along|From|Back to|Aboard)"
)
_MOVES = (
    r"(?:rides?|lives?|walks?|comes?|sits?|stands?|works?|steps?|rolls?|falls?|sails?|hides?|waits?|sleeps?|arrives?"
    r"|marches|limps?|stumbles?|drifts?|rules?|hangs?|lies|flies|runs?|strolls?|storms?|wanders?|drives?|swims?)"
)
_BEHIND_VERB = re.compile(
    rf"^(?P<where>{_WHERE} [^.;:]{{3,80}}?) (?P<verb>{_MOVES}) (?P<who>(?:an?|the|one|two|three|four|five) "
    r"(?:(?!(?:who|that|and|of|in|with|on|at)\b)[\w'-]+ ){0,4}?[\w'-]+)(?P<rest>(?: (?:who|whose|with|that) .*)?[.]?)$"
)


_HOLDS_SUBJECT = re.compile(r"\w+ (?:the )?(?:\d{3,4}s?|[A-Z][\w'-]+),? (?:an?|the|one|two|three) ")
"""A time or place with a subject behind it ("In 1666 a baker's daughter")."""


def inverted(text: str) -> str:
    """Somebody behind the verb of a sentence that opens with a place ("Into town rides a piano tuner with a list")."""
    found = _BEHIND_VERB.match(text)
    if not found or not is_being(found["who"]) or _HOLDS_SUBJECT.match(found["where"]):
        return text
    rest = found["rest"].rstrip(".")
    where = found["where"][0].lower() + found["where"][1:]
    if rest.startswith((" who", " whose", " that")):
        return f"{capital(found['who'])}{rest}, and {found['verb']} {where}"
    return f"{capital(found['who'])} {found['verb']} {where}{rest}"


_IS_SOMEBODY = re.compile(
    r"^(?P<doing>[A-Z][a-z]+(?:ing|ed)\b[^.;:]{3,100}?) (?P<be>is|are|was|were) "
    r"(?P<who>(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?, )?(?:an?|the|one|two|three|four) [^.:;]{3,120})(?P<rest>[.:;].*)?$"
)


_WITH_OBJECT = re.compile(r"\w+ (?:the|an?|in|at|by|from|every|all|away|up|down|his|her|their|on|off|out)\b")


def last_of_all(text: str) -> str:
    """Somebody behind what they do or what was done to them ("Handling snakes is Darlene, a vet")."""
    found = _IS_SOMEBODY.match(text)
    if not found:
        return text
    doing, _, rest = found["doing"].partition(" ")
    who = found["who"].rstrip(" .")
    kind = re.split(r" (?:who|whose|that|nobody|of|in) ", re.sub(r"^[A-Z][^,]*, ", "", who))[0]
    if not is_being(head_of(kind)) or not _WITH_OBJECT.match(found["doing"]):
        return text
    after = found["rest"] or ""
    comma = "," if ", " in who else ""
    if doing.lower() in GERUNDS:
        base = GERUNDS[doing.lower()]
        verb = base if found["be"] in {"are", "were"} else third(base)
        return f"{capital(who)}{comma} {verb} {rest}{after}"
    return f"{capital(who)}{comma} {found['be']} {doing.lower()} {rest}{after}" if doing.endswith("ed") else text


_AS_NOBODY = re.compile(
    r"^(?:Nobody|No one|No-one)(?P<where> (?:in|on|at) (?:the )?[\w'-]+(?: [A-Z][\w'-]+)?)? (?P<verb>[a-z]+s) "
    r"(?P<what>[^,.;]+?) (?:(?:quite |half )?as [a-z]+ as|like|better than|quite like) (?P<who>[^,.;]+)(?P<rest>.*)$"
)


def like_nobody(text: str) -> str:
    """Somebody whom nobody matches ("Nobody in Palermo fixes a race as beautifully as blind Uncle Toto")."""
    found = _AS_NOBODY.match(text)
    if not found or found["verb"] not in THIRDS:
        return text
    return f"{capital(found['who'])} {found['verb']} {found['what']}{found['where'] or ''}{found['rest']}"


_CHOSEN = re.compile(
    r"^(?:Every|Each) [^.;]*?(?P<whom>the [a-z]+(?: of [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?) (?:chooses|picks|elects"
    r"|names|takes|sends|draws|sacrifices|marries) (?P<what>[^.;]*?),? (?:and|but) this "
    r"(?:year|time|winter|spring|summer|autumn|month)"
    r" (?:it|they|she|he) (?:has|have) (?P<done>\w+) (?P<who>[^.;]+)(?P<rest>.*)$"
)


def chosen_this_year(text: str) -> str:
    """Somebody whom a custom falls on ("... and this year it has chosen Bertram")."""
    found = _CHOSEN.match(text)
    if not found:
        return text
    comma = "," if "," in found["who"] else ""
    return f"{capital(found['who'])}{comma} is {found['done']} by {found['whom']} as {found['what']}{found['rest']}"


_CREW = r"(?:documentary|film|camera|television|TV|reality|news)(?: film)? crew"
_FOLLOWED = re.compile(
    rf"^(?:(?:An?|The) {_CREW} (?:follows|films|documents|shadows|records|spends [a-z ]+ with) "
    rf"|(?:Shot|Shadowed|Filmed|Followed|Watched|Trailed) by an? {_CREW}(?: (?:who|that) [^,]+)?, )(?=[a-z]|[A-Z])",
)


_GOES_ON = re.compile(r" (?:through|as|for|over|during|across|while|into|in|at|on|of|who) |[,.;]")
"""What follows those whom a crew follows."""


def filmed(text: str) -> str:
    """Whom the crew of a made-up documentary follows, as whom a mockumentary is about."""
    found = _FOLLOWED.match(text)
    rest = text[found.end() :] if found else ""
    crew = _GOES_ON.split(rest, maxsplit=1)[0]
    if not found or (text[0] in "AT" and " whose " not in text and not is_being(head_of(crew))):
        return text  # billing knows the houses that a crew follows
    return f"A mockumentary about {rest}"


INVERTED = (filmed, inverted, last_of_all, like_nobody, chosen_this_year)
"""Every turn, in the order in which they are tried."""
