"""Orders to whoever writes, and lists of people, as the pitches that they mean.

"Write me a poem about a ferryman" is a story about a ferryman; "MONA (34, thief), GUS (60, her father)." is a thief
named Mona with her father Gus.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import listed, with_article
from production_flow.embedded.writer.lexicon.forms import form_in

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
_WANTED = re.compile(
    r"^(?:[^.;]{0,140}?)\b(?:i|we|class|school|company|brand|studio|team|pupils|students|client|agency)"
    r"(?: really| also)?"
    r" (?:wants?|would like|(?:is|are|am) (?:looking for|after)|seeks?|needs?|hopes?|(?:is|are|am) trying)"
    rf"(?: to (?:make|write|do|create|pitch|develop|film|produce))? (?:an? (?:[\w'-]+ ){{0,4}}?)?(?P<kind>{_SHOWN})"
    r" (?P<link>about|with|where|in which|following) ",
    re.IGNORECASE,
)
"""Who wants a show, and what kind ("I teach ... and my class wants to make a series about")."""

_AS = re.compile(
    rf"^(?:an? |the )?(?P<kind>(?:[\w'-]+ ){{0,2}}?)(?:{_WRITTEN}) (?P<link>about|of|on|where|in which)\b",
    re.IGNORECASE,
)


_POWER = re.compile(
    r"\bwho can [^,.;]{3,60}? and (?=(?:must|has to|have to|needs? to|wants? to|decides? to|tr(?:y|ies) to)\b)"
)


def asked(text: str) -> str:
    """A pitch without the order to write it; a poem about somebody is a story about them."""
    told = _ORDER.sub("", text, count=1)
    if told == text and (wanted := _WANTED.match(text)):
        kind = "show" if wanted["kind"].lower() == "something" else wanted["kind"].lower()
        told = f"{with_article(kind)} {wanted['link']} {text[wanted.end() :]}"
    told = re.sub(r"[?!]+$", "", told).strip() if told != text else told
    form = form_in(told)
    told = _POWER.sub("who ", told) if form is not None and form.key == "superhero" else told
    told = _AS.sub(lambda found: f"{with_article(found['kind'] + 'story')} {found['link']}", told, count=1)
    return _peopled(told[:1].upper() + told[1:]) if told else text


_NAME = (
    r"(?!(?:Settings?|Place|Location|Where|When|Time|Genre|Tone|Title|Style|Plot|Story|Logline|Theme|They|The|An?|In|On)\b)"
    r"[A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*)?"
)
_AGE = r"(?:(?:aged? )?(?P<age>\d{1,3})(?:[- ]years?[- ]old| years)?)"
_ROLE = r"(?P<role>(?:(?:an?|the|her|his|their) )?[a-z][a-z'\u2019-]*(?: (?!and\b)[a-z'\u2019-]+){0,4})"
_BRACKETED = rf"(?P<name>{_NAME}) ?\((?:{_AGE}(?:, ?{_ROLE})?|(?P<part>[a-z][a-z '\u2019-]+))\)"
_LISTED = rf"(?P<name>{_NAME})(?:,|:| [-\u2013\u2014]) (?:{_AGE}, )?{_ROLE}(?=[.;]|$)"
_HEADED = re.compile(r"^(?:characters?|cast|people|dramatis personae|starring)[.:] ?", re.IGNORECASE)
_JOINT = r"(?:[.;,]? and |[.;,]? ?)"


def _several(person: str) -> re.Pattern[str]:
    plain = re.sub(r"\(\?P<[a-z]+>", "(?:", person)
    return re.compile(rf"^(?P<list>{plain}(?:{_JOINT}{plain}){{1,5}})[.;,:]?(?P<rest>(?: .*)?)$")


_LISTS = ((re.compile(_BRACKETED), _several(_BRACKETED)), (re.compile(_LISTED), _several(_LISTED)))
_OWN = re.compile(r"^(?:her|his|their) ")


def _peopled(text: str) -> str:
    """A list of people, each with an age or what they are, as those whom the show is about."""
    body = _HEADED.sub("", text)
    for person, several in _LISTS:
        found = several.match(body)
        if found and (person is _LISTS[0][0] or body != text or ":" in found["list"]):
            people = [one.groupdict() for one in person.finditer(found["list"])]
            if all(one["role"] or one.get("part") for one in people):
                return _doing(listed(map(_named, people)), found["rest"].strip())
    return text


_DOES = re.compile(
    r"(?:^|\. ?)(?:they|the (?:two|three|four)(?: of them)?|together they) (?P<deed>[a-z][^.]*)", re.IGNORECASE
)
_WHERE = re.compile(r"(?:^|\. ?)(?:setting|place|location|where)[:.] ?(?P<place>[^.]+)", re.IGNORECASE)


def _doing(who: str, rest: str) -> str:
    """Some people with what the rest of a pitch says that they do, and where."""
    where = _WHERE.search(rest)
    rest = rest.replace(where[0], "", 1).strip(" .") if where else rest
    does = _DOES.search(rest)
    rest = rest.replace(does[0], "", 1).strip(" .") if does else rest.strip(" .")
    if not does and re.match(r"[a-z]+\b", rest):
        does, rest = re.match(r"(?P<deed>[^.]+)", rest), ""
    told = " ".join(filter(None, (who, does["deed"].strip() if does else "", _in(where["place"]) if where else "")))
    return ". ".join(filter(None, (f"{told[:1].upper()}{told[1:]}", rest)))


def _named(one: dict[str, str | None]) -> str:
    """Somebody of a list, as a sentence names them: `a 34-year-old thief named Mona`, `her father Gus`."""
    name = str(one["name"])
    name = name.title() if name.isupper() else name
    role = str(one["role"] or one.get("part"))
    if _OWN.match(role):
        return f"{role} {name}"
    aged = f"{one['age']}-year-old " if one["age"] else ""
    return f"{with_article(aged + re.sub(r'^(?:an?|the) ', '', role))} named {name}"


def _in(place: str) -> str:
    """A place as it stands in a sentence."""
    told = place.strip()
    told = told[0].lower() + told[1:] if told.startswith(("A ", "An ", "The ")) else told
    if re.match(r"(?:in|on|at|under|inside|aboard)\b", told, re.IGNORECASE):
        return told
    return f"{'on' if re.search(_ABOARD, told) else 'in'} {told}"


_ABOARD = r"\b(?:ferry|ship|boat|liner|train|island|farm|beach|bus|plane|yacht|barge|steamer|planet|moon)\b"
