"""Orders to whoever writes, and lists of people, as the pitches that they mean.

"Write me a poem about a ferryman" is a story about a ferryman; "MONA (34, thief), GUS (60, her father)." is a thief
named Mona with her father Gus.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import listed, with_article

_WRITTEN = (
    "poem|haiku|sonnet|limerick|ballad|song|lyrics|novel|novella|short story|bedtime story|fairy tale|folk tale|essay"
    "|screenplay|script|treatment|synopsis|outline|fan ?fiction"
)
"""What a show is not, and is told as."""

_SHOWN = (
    "show|series|film|movie|story|tale|cartoon|anime|comedy|drama|thriller|mystery|musical|western|romance|sitcom|pilot"
    "|episode|pitch|season|mini-?series|documentary|mockumentary|adventure|horror|noir|soap|telenovela|something"
)
_ORDER = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|please)[,!.]? )*(?:(?:can|could|would|will) you (?:please )?)?"
    r"(?:i(?:['\u2019]d| would) (?:like|love)|i want|i need|give|make|write|create|generate|tell|show|invent|produce"
    r"|design|draft|do|develop|come up with)(?: me| us)?(?: up)? "
    rf"(?=(?:an?|the|some)\b(?: [\w'-]+){{0,4}} (?:{_WRITTEN}|{_SHOWN})\b|something\b)",
    re.IGNORECASE,
)
_AS = re.compile(
    rf"^(?:an? |the )?(?P<kind>(?:[\w'-]+ ){{0,2}}?)(?:{_WRITTEN}) (?P<link>about|of|on|where|in which)\b", re.IGNORECASE
)


def asked(text: str) -> str:
    """A pitch without the order to write it; a poem about somebody is a story about them."""
    told = _ORDER.sub("", text, count=1)
    told = re.sub(r"[?!]+$", "", told).strip() if told != text else told
    told = _AS.sub(lambda found: f"{with_article(found['kind'] + 'story')} {found['link']}", told, count=1)
    return _peopled(told[:1].upper() + told[1:]) if told else text


_PERSON = (
    r"(?P<name>[A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*)?)(?P<open> ?\(|, ?|: ?| ?[-\u2013\u2014] )"
    r"(?:(?:aged? )?(?P<age>\d{1,3})(?:[- ]years?[- ]old| years)?,? ?)?"
    r"(?P<role>(?:(?:an?|the|her|his|their) )?[a-z][a-z'\u2019-]*(?: (?!and\b)[a-z'\u2019-]+){0,4})?\)?"
)
_BETWEEN = r"(?:[.,;]? and |[.;,] ?| )"
_CAST = re.compile(
    rf"^(?:(?:characters?|cast|people|dramatis personae|starring)[.:]? ?)?"
    rf"(?P<list>{re.sub('P<[a-z]+>', ':', _PERSON)}(?:{_BETWEEN}{re.sub('P<[a-z]+>', ':', _PERSON)}){{1,5}})"
    r"[.;]?(?= |$)(?P<rest>.*)$"
)
_OWN = re.compile(r"^(?:her|his|their) ")


def _peopled(text: str) -> str:
    """A list of people, each with an age or what they are, as those whom the show is about."""
    found = _CAST.match(text)
    people = list(re.finditer(_PERSON, found["list"])) if found else []
    if not found or len(people) < 2 or not all(one["role"] or one["age"] for one in people[:2]):
        return text
    if not any(one["age"] or "(" in one["open"] or ":" in one["open"] for one in people):
        return text
    rest = found["rest"].strip()
    does = re.search(r"(?:^|\. ?)(?:they|the (?:two|three|four)(?: of them)?|together they) (?P<deed>[a-z][^.]*)", rest, re.IGNORECASE)
    where = re.search(r"(?:^|\. ?)(?:(?:setting|place|location|where)[:.] ?)(?P<place>[^.]+)", rest, re.IGNORECASE)
    other = rest
    for part in (does, where):
        other = other.replace(part[0], "", 1) if part else other
    who = listed(_named(one) for one in people)
    place = f" {_in(where['place'])}" if where else ""
    told = f"{who} {does['deed'].strip()}{place}" if does else f"{who}{place}"
    return f"{told[:1].upper()}{told[1:]}. {other.strip(' .')}".rstrip(". ")


def _named(one: re.Match[str]) -> str:
    """Somebody of a list, as a sentence names them: `a thief of 34 named Mona`, `her father Gus`."""
    name = one["name"].title() if one["name"].isupper() else one["name"]
    role = one["role"] or "person"
    if _OWN.match(role):
        return f"{role} {name}"
    aged = f"{one['age']}-year-old " if one["age"] else ""
    bare = re.sub(r"^(?:an?|the) ", "", role)
    return f"{with_article(aged + bare)} named {name}"


def _in(place: str) -> str:
    """A place as it stands in a sentence."""
    told = place.strip()
    return told if re.match(r"(?:in|on|at|under|inside|aboard)\b", told, re.IGNORECASE) else f"in {told[0].lower() if told.startswith(('A ', 'An ', 'The ')) else told[0]}{told[1:]}"
