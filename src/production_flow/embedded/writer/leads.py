"""The one person whom a pitch calls by name, where nobody else in it could be meant.

"The railroad wants the valley, the cattlemen want the water, and blind homesteader Ezra Tull wants to be left alone":
whoever has a name is whom a show is about, however many act before them.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, OBJECTS
from production_flow.embedded.writer.relatives import Cut
from production_flow.embedded.writer.syntax import clauses

_NAME = r"[A-ZÀ-ÖØ-ÞŠŽ][\w\u2019'-]+(?: (?:de |van |von |al-|el-|O')?[A-ZÀ-ÖØ-ÞŠŽ][\w\u2019'-]+){0,2}"
_TITLE = r"(?:Mrs?|Ms|Miss|Dr|Brother|Sister|Father|Mother|Captain|Sergeant|Aunt|Uncle|Lady|Lord|Sir|Prince|Princess)"
_TRADE = r"(?P<trade>(?:[A-Z][\w-]+ )?(?:(?!and\b)[a-z][\w-]+ ){0,3}(?!and\b)[a-z][\w-]+) "
_SUBJECT = re.compile(
    rf"^(?:only |even |poor |old |young )?(?:{_TRADE})?(?P<name>(?:{_TITLE}\.? )?{_NAME}(?: and {_NAME})?)"
    r"(?P<more>(?:, [^,]+(?:,[^,]+)?,?| (?:in|at|of|from) [^,]+)?)$"
)
_WHAT = r"(?:an?|the|his|her|their) (?P<what>(?!(?:must|find|finds) )(?:[\w'-]+ ){0,4}?[\w'-]+) "
_WHO_DOES = re.compile(rf"(?P<name>(?:{_TITLE}\.? )?{_NAME}), (?:{_WHAT})?who (?P<deed>[a-z][^.;]+)")
_NUMBER = r"(?:\d{1,2}|[a-z]+(?:-[a-z]+)?(?:teen|ty|seven|eight|nine|ten|five|six)|nine|ten|seven|eight|six)"
_TOLD_AGE = re.compile(rf", (?:aged? )?{_NUMBER},")
_OWED_TO = re.compile(
    rf"(?:Every|Each|All|Nobody|Everybody|Everyone|Somebody|Someone|No one)\b[^.;]*? (?P<name>{_NAME}), "
    r"(?P<what>(?:an?|the) [^,.;]{3,60}),"
)
"""Somebody to whom everybody does something ("Every gangster owes money to Odile, a retired bookkeeper, ...")."""

_COMPARED = re.compile(r"meets? (?:the )?[A-Z]", re.IGNORECASE)
"""What a show does that another one is compared to."""

_AFTER = re.compile(r"\b(?:of|in|at|to|from|near|on|for|by|with|meets?) $", re.IGNORECASE)
"""Words before a name of a place, or of somebody who does not act."""


def named_lead(text: str) -> Cut | None:
    """The clause of the only person whom a text names, in which they act; None where it names nobody.

    A name is what is written with a capital, belongs to no place, and acts: alone ("Ivo smuggles"), after a trade
    ("welder Ines Baptista"), after a title ("Brother Anselm"), or before what they do ("Yolanda Pierce, who boxes").
    """
    row = clauses(_TOLD_AGE.sub("", text))
    for clause in sorted(row, key=lambda clause: not clause.main):
        found = _SUBJECT.match(clause.subject)
        if _COMPARED.match(clause.deed) or _AFTER.search(text[: max(0, text.find(clause.subject))]):
            continue
        inside = bool(text[: max(0, text.find(clause.subject))].strip())
        if found and _is_person(found["name"], found["trade"] or "", inside=inside):
            at = max(0, text.find(clause.subject))
            return Cut(_put(found, text[:at], text[at + len(clause.subject) :]), _ongoing(clause.deed), clause.joint)
    found = _WHO_DOES.search(text)
    if not found and (owed := _OWED_TO.match(text)) and is_being(head_of(owed["what"])):
        return Cut(f"{owed['name']}, {owed['what']}", "", "")
    if found and not _AFTER.search(text[: found.start()]) and _is_person(found["name"], found["what"] or ""):
        return Cut(f"{found['name']}, a {found['what']}" if found["what"] else found["name"], found["deed"], "does")
    return None


_BEFORE = re.compile(
    r"(?:^|[.;:] )(?:After [^,]{3,40}? as |Once |Formerly |Now )?(?P<what>(?:an? |the )?[A-Za-z][^,.;:]{2,60}?),? $",
    re.IGNORECASE,
)
"""Who somebody is, before their name ("Gravedigger by day, Consuelo ...")."""


def _ongoing(deed: str) -> str:
    """What somebody has been doing, as what they are doing."""
    return re.sub(r"^(?:has|have|had) been (?=\w+ing\b)", "is ", deed)


_KIND_END = re.compile(r" (?:ever|once|now|still|never|by|known|called|capped|hired) ")
"""Words behind what somebody is."""


_AFTER_NAME = re.compile(r", (?P<what>[a-z][^,.;]{2,60}),")


def _put(found: re.Match[str], before: str, after: str) -> str:
    """A subject with the name first ("welder Ines Baptista": Ines Baptista, a welder)."""
    trade = re.sub(r"^(?:an?|the|only|even) ", "", found["trade"] or "")
    if (
        not trade
        and not found["more"]
        and (who := _BEFORE.search(before))
        and is_being(head_of(_KIND_END.split(who["what"])[0]))
    ):
        trade = _KIND_END.split(who["what"][:1].lower() + who["what"][1:])[0]
        trade = re.sub(r"^(?:an?|the) ", "", trade)
    name = re.sub(r"\s+", " ", found["name"])
    more = found["more"].strip(", ") if found["more"].startswith(",") else ""
    more = more or (aside["what"] if (aside := _AFTER_NAME.match(after)) else "")
    more = re.split(r",? (?:who|and) ", f" {more}", maxsplit=1)[0].strip()
    trade = trade or (more if more and is_being(head_of(more)) and more[:1].islower() else "")
    more = ""
    return f"{name}, {with_article(trade)}" if trade else f"{name}{more}"


def _is_person(name: str, trade: str, *, inside: bool = False) -> bool:
    """Whether a capital name is somebody's; one that no table has is, `inside` a sentence."""
    titled = re.match(rf"{_TITLE}\b\.? ", name)
    words = [word for word in re.split(r" and | ", name) if word]
    known = {word.lower() for word in words} & {*PROPER, *ADJECTIVES, *PLACE_NOUNS, *OBJECTS, *CONTENT_STOP}
    if (
        (known and not titled)
        or _AFTER.search(f"{trade} ")
        or trade.endswith(" the")
        or {*trade.split()} & PLACE_NOUNS.keys()
    ):
        return False
    return bool(titled or gender_of(words[0]) or (trade and is_being(trade)) or len(words) > 1 or inside)
