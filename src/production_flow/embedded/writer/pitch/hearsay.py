"""Pitches that somebody else wants, tells or warns of, as the show that is meant.

"My aunt says there should be one about ..." is a show about it; "Never open it, says the lodger" is about the lodger.
Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import (
    GERUNDS,
    REGULAR_PASTS,
    THIRDS,
    base_of,
    capital,
    third,
    with_article,
)
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.words import PASTS, RELATIONS, VERBS
from production_flow.embedded.writer.pitch.secondhand import SECONDHAND

_SAYS = r"says?|said|thinks?|thought|reckons?|swears?|swore|insists?|claims?|told me|tells me|believes?|keeps saying"
_OURS = r"(?:my|our) (?P<kin>[a-z]+)(?: [a-z]+)?"
_SHOWS = r"(?:(?:an?|the) )?(?:[a-z]+ )?(?:show|series|film|movie|story|one|something|sitcom|comedy|drama|documentary)"
_SUGGESTED = re.compile(
    rf"^{_OURS}(?: (?:always|once|even|also))? (?:{_SAYS})(?: that)? "
    r"(?:you|we|i|they|there|somebody|someone|nobody|no one|people)"
    r"(?:['\u2019]d| should| ought to| could| must| needs? to| has to| have to)(?: really)?"
    rf" (?:be|make|do|write|have|see|film|try)(?: up)? (?P<kind>{_SHOWS}) (?P<link>about|on|where|with|in which) ",
    re.IGNORECASE,
)
"""Somebody's advice what to make a show of."""

_ASKED = re.compile(
    r"^(?:(?:how|what) about|think of|consider|let['\u2019]s say|say) (?:a show about )?"
    r"(?=(?:an?|the|two|three|four|five|some|those|all) [a-z])"
    r"|^(?:an? )?(?:[a-z]+ )?(?:ensemble piece|chamber piece|two-hander|character piece|character study|portrait|yarn)"
    r" (?=(?:about|of|set) )",
    re.IGNORECASE,
)
"""Words before the show itself that ask whoever makes it to think of it."""

_AND_RIGHT = (
    r",? (?:and|which) (?:[a-z]+ )?(?:(?:she|he|they|it)(?:['\u2019]s| is| are| was) |i )(?:right|agree|like)\b"
)
"""What is said of the advice."""

_MAYBE = re.compile(
    r"^(?:i['\u2019]d like|i would like|i want|we want|i need|looking for|give me)? ?"
    r"(?:something|a (?:show|story|series)) (?:that(?:['\u2019]s| is) )?(?P<how>[a-z-]+)(?P<whom>[^.?!;]*)[.?!;] "
    r"(?:maybe|perhaps|how about|what about|say|like|possibly)(?: it['\u2019]s| there['\u2019]s)?(?: about)? "
    r"(?=(?:an?|the|two|three|some) )",
    re.IGNORECASE,
)
"""What a show should be like, before whom it might be about."""

_FOR_CHILDREN = re.compile(
    r"\b(?:\d|year|yr|kids?|child(?:ren)?|son|daughter|brother|sister|niece|nephew|pupils|class)\b", re.IGNORECASE
)
_DENIED = re.compile(
    r"^(?:the )?[A-Z]?[\w'-]+(?: [\w'-]+){0,2}\? (?:no|nope|nah|never|not (?:quite|here|this time|any more))[.,!] "
    r"(?=[A-Za-z])",
    re.IGNORECASE,
)
"""Somebody who is asked for and not meant ("Cops? No. The stenographer")."""

_OF_OURS = re.compile(
    r"\bour (?:heroine|hero|protagonist|lead|leading (?:lady|man))"
    r"(?:, (?P<aside>an? [^,.;]+?),| is (?P<what>an? [^,.;]+?)"
    r"(?=[,.;]| who))",
    re.IGNORECASE,
)
"""The hero under that name, and who it is."""


_CRIED = re.compile(
    r"^(?P<head>(?:[A-Z][\w'\u2019-]*)(?: [\w'\u2019-]+){0,5}!+"
    r"|(?:The )?[A-Z][\w'-]+(?: (?:of |the |and )*[A-Z][\w'-]+)*\.) "
    r"(?P<rest>(?:[A-Z]|\d).{20,})$"
)
"""A cry or a title before the sentence ("Queens of the Tarmac! Eight women ...", "The Glasshouse. In Riga a ...")."""


def without_cry(text: str) -> str:
    """A pitch without the cry or the title before its sentence, which has somebody of its own."""
    found = _CRIED.match(text)
    if not found:
        return text
    head = found["head"].strip("!.")
    titled = found["head"].endswith(".") and (
        not head.startswith("The ") or is_being(head) or head[4:].lower() in PROPER
    )
    words = re.split(r"[.;!?]", found["rest"])[0].split()
    somebody = any(is_being(" ".join(words[at : at + 3])) for at in range(min(8, len(words))))
    told = any(word in THIRDS or word in VERBS or word == "must" for word in words[1:])
    return text if titled or not somebody or not told else found["rest"]


def without_sponsor(text: str) -> str:
    """A pitch without who wants it, how it is asked for, or whom it is not about."""
    if found := _SUGGESTED.match(text):
        said = re.split(_AND_RIGHT, text[found.end() :])[0]
        rest = _ONLY.sub(lambda more: f". {more[1].capitalize()}", said)
        return f"A show {'about' if found['link'] == 'on' else found['link']} {rest}"
    if found := _MAYBE.match(text):
        whom = " for children" if _FOR_CHILDREN.search(found["whom"]) else ""
        return f"A {found['how'].lower()} show{whom} about {text[found.end() :].rstrip('?')}"
    if (found := _ASKED.match(text)) and len(text) - found.end() >= _SHORTEST:
        rest = text[found.end() :].rstrip("?")
        return rest[0].upper() + rest[1:] if not re.match(r"(?:about|of|set) ", rest) else f"A show {_about(rest)}"
    if (found := _DENIED.match(text)) and len(text) - found.end() >= _SHORTEST:
        return text[found.end() :]
    if (found := _OF_OURS.search(text)) and is_being(found["aside"] or found["what"]):
        who = found["aside"] or found["what"]
        who = who if not re.search(r"(?:^|[.;:!?] )$", text[: found.start()]) else who[0].upper() + who[1:]
        return f"{text[: found.start()]}{who}{text[found.end() :]}"
    return text


_ONLY = re.compile(r", (?:only|but|and)(?: this time)? (they|she|he)(?= )")
"""How a change to something known is said ("the women who ..., only they win")."""


def _about(rest: str) -> str:
    return re.sub(r"^of ", "about ", rest, flags=re.IGNORECASE)


_SHORTEST = 8
"""Characters that must be left of a pitch."""

_TOLD_ON = re.compile(
    rf"^{_OURS} (?:always )?(?:{_SAYS}|tells)(?: that)? (?P<where>(?:in|on|at) [^,.;]{{3,40}}?,? )?"
    r"(?P<who>(?:the|two|three|all the|some) (?:[\w-]+ ){0,2}?[\w-]+) (?P<verb>[a-z]+) (?P<rest>.+)$",
    re.IGNORECASE,
)
"""What somebody of the teller's says that others do ("my aunt swears the saints climb down at night")."""

_WAS_ONE = re.compile(
    r"^(?:my|our) (?P<kin>[a-z-]+) (?:was|is|used to be|worked as) (?P<what>an? [^,.;]+?)(?: for [^,.;]+?)?,? and "
    r"(?:i|we) (?:really )?(?:want|would like|['\u2019]d like|would love|['\u2019]d love|need|am looking for) "
    r"(?:an? (?:show|series|film|story) about|to (?:tell|make|write|show|see)) (?:that|this|it|him|her|them|his life"
    r"|her life|those years)\b[,:;.]?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
"""Somebody of the teller's who was something, of which there should be a show."""

_SUSPECTS = re.compile(
    r"^(?:my|our) (?P<kin>[a-z-]+) (?:was|is|used to be|worked as) (?P<what>an? [^,.;]+?),? and "
    rf"(?:she|he|they) (?:(?:always|often|still|once) )?(?:{_SAYS})(?: that)? (?:somebody|someone)"
    r"(?P<where> (?:in|on|at|from) (?:(?!(?:was|is|were|had|has)\b)[\w'-]+ ){1,4}?| )"
    r"(?P<how>was|is|were|had been|has been|kept|keeps) (?P<verb>[a-z]+ing) (?P<rest>[^,.;]+)(?P<after>.*)$",
    re.IGNORECASE,
)
"""Somebody of the teller's, and what they always said that somebody unknown was doing."""


def of_kin(text: str) -> str:
    """A pitch of what somebody of the teller's was, or tells, as those whom it is about."""
    if (found := _WAS_ONE.match(text)) and is_being(found["what"]):
        others = _AND_OTHERS.match(found["rest"])
        rest = f" and {_theirs(found['kin'])} {others['others']}" if others else f". {capital(found['rest'])}"
        return f"A show about {found['what']}{rest}".rstrip(" .")
    if (found := _SUSPECTS.match(text)) and is_being(found["what"]):
        what = f"{found['how'].lower()} {found['verb']} {found['rest']}{found['where'].rstrip()}"
        return f"{capital(found['what'])} must find out who {what}."
    found = _TOLD_ON.match(text)
    if found and found["kin"].lower() in RELATIONS and is_being(found["who"]) and found["verb"].lower() in VERBS:
        where = f"{capital(found['where']).rstrip(' ,')}, " if found["where"] else ""
        who = re.sub(r"^all ", "", found["who"]) if where else capital(found["who"])
        return f"{where}{who} {found['verb']} {found['rest']}"
    return text


_AND_OTHERS = re.compile(r"(?:him|her|them|she|he|they),? (?:and|with) (?:the )?(?P<others>.+)$", re.IGNORECASE)


def _theirs(kin: str) -> str:
    """Whose the others are, by the word for somebody of the teller's ("dad": his)."""
    return {"f": "her", "m": "his"}.get(RELATIONS.get(kin.lower(), ("", ""))[0], "the")


_SAYS_SO = r"says|said|warns|warned|whispers|whispered|shouts|shouted|insists|orders|begs|writes|wrote"
_QUOTED = re.compile(
    rf"^[\"'\u201c]?(?P<said>[^.;\"\u201d]{{4,80}}?)[,!?]?[\"'\u201d]?,? (?:{_SAYS_SO}) "
    r"(?P<who>(?:the|an?|her|his|my|their|one) (?:[\w'-]+ ){0,3}?[\w'-]+)"
    r"(?P<rest>(?:,? (?:and|but|before|then)\b.*)?)$",
    re.IGNORECASE,
)
"""What somebody says, before who says it and what they do."""

_FORBIDS = re.compile(
    r"^(?:do not|don['\u2019]t|never|no one may|nobody may) (?P<verb>[a-z]+) (?P<what>.+)$", re.IGNORECASE
)


def quoted(text: str) -> str:
    """A pitch that opens with what somebody says ("Do not feed it, says the stepmother"), with that somebody first."""
    found = _QUOTED.match(text)
    if not found or not is_being(found["who"]) or is_being(found["said"].split(maxsplit=1)[0]):
        return text
    who = capital(re.sub(r"^(?:my|our) ", "the ", found["who"]))
    said, rest = found["said"].strip(" ,!?"), found["rest"].strip(" ,")
    if (forbids := _FORBIDS.match(said)) and forbids["verb"] in VERBS:
        return f"{who} forbids everybody to {forbids['verb']} {forbids['what']} {rest}".strip()
    verb = said.split(maxsplit=1)[0].lower()
    does = re.sub(r"^(?:and|but|then) ", "", rest)
    if verb in VERBS and not (does and does.split(maxsplit=1)[0] in THIRDS):
        return f"{who} orders everybody to {verb} {said[len(verb) :].strip()}{', ' if rest else ''}{rest}"
    return f"{who} {does}" if does and does.split(maxsplit=1)[0] in THIRDS else text


_HAS_DONE = re.compile(
    r"^(?P<who>(?:my |our |the )?(?P<kin>[A-Za-z-]+))['\u2019]s (?P<sure>(?:just|finally|secretly|already) )?"
    r"(?P<verb>[a-z]+)(?P<rest> .+)$"
)


def has_done(text: str) -> str:
    """Somebody who has done something in short ("Dad's moved out and bought a kite"), as somebody who does it."""
    found = _HAS_DONE.match(text)
    if (
        not found
        or found["kin"].lower() not in RELATIONS
        or found["verb"] not in {*PASTS, *REGULAR_PASTS, "gone", "taken"}
    ):
        return text
    rest = re.sub(
        r"(?P<joint>,? and (?:then )?)(?P<verb>[a-z]+)\b",
        lambda more: f"{more['joint']}{_now(more['verb'])}" if more["verb"] in {*PASTS, *REGULAR_PASTS} else more[0],
        found["rest"],
        count=1,
    )
    if re.match(r" by\b", rest) or is_being(" ".join(rest.split()[:1])):
        return text
    return f"{capital(with_article(found['kin'].lower()))} {_now(found['verb'])}{rest}"


def _now(verb: str) -> str:
    irregular = {"gone": "go", "taken": "take"}
    return third(irregular.get(verb) or base_of(verb))


_NUMBERED = re.compile(r" [Nn](?:o|r)\. ?\d+(?= )")
_LIKES = re.compile(r"\bwould like (?=(?:it|him|her|them|this|that|everybody|the [a-z]+) to )")
_BY_THE_WAY = re.compile(
    r",? (?:and, )?(?P<aside>(?:[a-z]+ly|unfortunately) for (?:the |an? |her |his )?[a-z]+|it turns out"
    r"|God help (?:her|him|them|us)|against all [a-z]+|of course|so to speak|as it happens|to be fair|apparently"
    r"|unfortunately|naturally|over and over|again and again)(?:,|(?=[.;]|$))"
)
_NOT_BUT = re.compile(
    r"\b(?:is|was|are|were|wasn|isn|weren|aren)(?: not|['\u2019]t|n['\u2019]t) (?P<one>[a-z]+ing) "
    r"[^,.;]+? but (?P<two>[a-z]+ing)\b"
)


def without_asides(text: str) -> str:
    """A pitch without what is said by the way; what somebody does and not what they seem to do."""
    text = _LIKES.sub("wants ", _NUMBERED.sub("", text))
    text = _BY_THE_WAY.sub(lambda found: " and" if "and, " in found[0] else "", text)
    found = _NOT_BUT.search(text)
    if found and found["two"] in GERUNDS and is_being(text[: found.start()].split(" if ")[-1].strip()):
        return f"{text[: found.start()]}secretly {third(GERUNDS[found['two']])}{text[found.end() :]}"
    return text


_OF_KIND = re.compile(
    r"^(?P<who>(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree) |(?=[A-Z]))(?:[\w'-]+ ){0,3}?[\w'-]+), "
    r"(?:the )?(?:last|first|youngest|eldest|oldest|only|once|newly|recently|formerly|long|deaf|blind|widowed|half|too"
    r"|no longer|still)\b[^,.;]{2,40}, (?=(?P<verb>[a-z]+)\b)"
)


_OF_AGE = re.compile(
    r"\b(?P<article>[Aa]n?|[Tt]he) (?P<who>(?:[a-z][\w'-]* ){0,2}?[a-z][\w'-]*), (?P<age>[1-9]\d?"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?), (?=[a-z])"
)


def with_age(text: str) -> str:
    """A pitch with somebody's age before them and not between commas ("the ferryman, forty-six, still waits")."""
    found = _OF_AGE.search(text)
    if not found or not is_being(found["who"]):
        return text
    article = "The" if found["article"] == "The" else found["article"]
    return f"{text[: found.start()]}{article} {found['age']}-year-old {found['who']} {text[found.end() :]}"


def without_state(text: str) -> str:
    """A pitch without how somebody is between commas ("a lute maker, last of his line, carves")."""
    found = _OF_KIND.match(text)
    if not found or not is_being(found["who"]) or found["verb"] not in {*THIRDS, *VERBS, "is", "are", "must", "has"}:
        return text
    return f"{found['who']} {text[found.end() :]}"


HEARSAY = (*SECONDHAND, without_cry, without_asides, with_age, without_state, without_sponsor, of_kin, quoted, has_done)
"""Every turn, in the order in which they are tried."""


def meant(text: str) -> str:
    """A pitch without who wants, tells or says it."""
    for turn in HEARSAY:
        text = turn(text)
    return text
