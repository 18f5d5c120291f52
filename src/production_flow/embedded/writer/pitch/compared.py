"""Pitches that compare themselves with other shows ("The Office, but in a morgue"), without those."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import plural, singular, with_article
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.situations import COMPARED

_SHOWS = "|".join(titles for _, titles in COMPARED)
_TITLE = rf"(?:(?i:{_SHOWS})|[A-Z][\w'\u2019&.-]*(?:,? (?:of|the|and|in|to|on|a|She|He|[A-Z][\w'\u2019&.-]*|\d+))*)"
_MEETS = re.compile(
    rf"^(?:think |it's |imagine )?{_TITLE} (?:meets|crossed with|by way of)"
    r" [^:.;\u2014\u2013]{2,60}?\s*[:.;\u2014\u2013]\s+(?=\S)"
)
_MEETS_AT = re.compile(
    rf"^(?:think |it's |imagine )?{_TITLE} (?:meets|crossed with|by way of|and) {_TITLE},?"
    r" (?P<at>(?:set )?(?:in|on|at|aboard|inside|with|starring|about) [^.;]+)$"
)
_MEETS_ONE = re.compile(
    rf"^(?:think |it's |imagine )?{_TITLE} (?:meets|crossed with) "
    r"(?P<what>(?:an?|the) (?:[a-z][\w'-]* ){0,4}[a-z][\w'-]*)\.?$"
)
"""A show like another one somewhere else, or with somebody else ("The Office meets a crematorium")."""

_LIKE = rf"^(?i:think |like |imagine )?(?:{_TITLE}),?"
_LIKE_BUT = re.compile(
    r"^(?:something|anything|an? (?:show|series|film|movie|story)) (?:a bit |just )?(?:like|similar to|in the style of"
    r"|in the vein of|along the lines of) [^.;]{2,60}?,? (?:but|only|just|except) (?:it'?s )?(?:about|with|following) ",
    re.IGNORECASE,
)
"""A pitch that is like another show and about somebody else."""

_BUT_SOMEBODY = re.compile(
    rf"{_LIKE} (?:but|only|except) (?:that )?(?:the|its|every) (?P<who>[\w-]+) (?:is|are) "
    r"(?P<what>an? [^,.;]+|[\w-]+s\b)"
)
_ALL_OF_THEM = re.compile(
    rf"{_LIKE},? (?:but|only|except|where|and) (?:that )?(?:every(?:body|one)|all (?:of )?(?:them|the [\w-]+)) ?"
    r"(?P<at>(?:in|on|at) (?:an?|the) [\w -]+?)? ?(?:is|are) (?P<what>an? [^,.;]+|[\w -]+s\b)"
)
_BUT_THEY = re.compile(
    rf"{_LIKE} (?:but|only|except) (?:s?he|they)(?:['\u2019](?:s|re)| is| are) (?P<what>(?:an?|two|three) [^.;]+)$"
)
"""A show like another, of whose hero is said what they are instead."""

_BUT_PLACE = re.compile(
    rf"(?:{_LIKE} (?:but|only|except)|^(?i:think |like |imagine )?(?i:{_SHOWS}),?) (?:it's )?(?:set )?"
    r"(?P<at>(?:in|on|at|aboard) (?:an?|the) [^,.;]+)$"
)
_WITH_SOMEBODY = re.compile(rf"^(?i:think |like |imagine )?(?:(?i:{_SHOWS})),? (?:but )?with (?P<who>[^,.;]+)$")


def elsewhere(text: str) -> str:
    """A pitch that is another show somewhere else or with somebody else, as a show set there or about them."""
    found = _MEETS_ONE.match(text)
    if found is None:
        return text
    place = found["what"].split(maxsplit=1)[1] in PLACE_NOUNS
    if not place and not is_being(found["what"]):
        return text
    return f"A show {'set in' if place else 'about'} {found['what']}"


def alike(text: str) -> str:
    """A pitch that is like another show but about somebody else, about them."""
    return _LIKE_BUT.sub("A show about ", text)


def uncompared(text: str) -> str:
    """A pitch without the shows that it compares itself with ("The Office, but in a morgue": a show in a morgue)."""
    text = _MEETS.sub("", text)
    if found := _MEETS_AT.match(text):
        return f"A show {'' if found['at'].startswith(('set', 'with', 'about')) else 'set '}{found['at']}"
    if (found := _BUT_SOMEBODY.match(text)) and is_being(found["what"]):
        what = found["what"] if found["what"].startswith(("a ", "an ")) else with_article(singular(found["what"]))
        return f"{with_article(found['who'])} who is {what}{text[found.end() :]}"
    if (found := _ALL_OF_THEM.match(text)) and is_being(found["what"]):
        what = re.sub(r"^an? ", "", found["what"])
        at = f" {found['at']}" if found["at"] else ""
        return f"A show about three {plural(singular(what))}{at}{text[found.end() :]}"
    if (found := _BUT_THEY.match(text)) and is_being(found["what"]):
        return f"{found['what'][0].upper()}{found['what'][1:]}"
    if found := _BUT_PLACE.match(text):
        return f"A show set {found['at']}"
    if (found := _WITH_SOMEBODY.match(text)) and is_being(found["who"]):
        return f"A show about {found['who']}"
    return text
