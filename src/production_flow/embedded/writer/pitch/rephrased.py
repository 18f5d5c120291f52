"""Pitches that go a way around to what they tell: questions with their answer, heights of time, story of somebody.

Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import GERUNDS, capital, past, third, with_article
from production_flow.embedded.writer.lexicon.words import NUMBERS, PASTS, VERBS
from production_flow.embedded.writer.pitch.inverted import INVERTED

_WOULD_BE = re.compile(
    r"^(?:(?:ok(?:ay)?|so|well|um+|idk|hmm|hey|hi|hello)\b,? (?:so |like |please )?)?"
    r"(?:what (?:would|might|could) happen if |(?:i think |maybe |imagine |picture )?"
    r"(?:it['\u2019]?d|it would|wouldn['\u2019]t it) be (?:[\w-]+ ){0,3}?if |"
    r"you know (?:those|these|the) [^?.]{3,60}\? (?:it['\u2019]s )?like (?:that|those|them),? (?:but|only|except) )"
    r"|^(?:ok(?:ay)?|well|um+|idk|hmm),? (?:so,? |like,? )?(?=(?:an?|the|two|three|what) )",
    re.IGNORECASE,
)


def not_only_wished(text: str) -> str:
    """A show that somebody would like to exist ("it'd be funny if a family of magicians tried ...")."""
    found = _WOULD_BE.match(text)
    return capital(text[found.end() :]) if found else text


_TOOK = re.compile(
    r"^It (?:took|takes|had taken) (?P<who>(?:the|an?|two|three|her|his) [^,.;]{2,40}?|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) "
    r"(?P<time>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|all|half an?|most of an?|only an?) "
    r"(?:[a-z]+ ){0,2}?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|summers?|winters?|tries)) "
    r"to (?P<deed>[a-z]+\b[^,.;]*)(?:,? (?:and|but) (?:only |just |barely )?"
    r"(?:an?|one|two|three|four|five|\d+) (?:[a-z]+ )?[a-z]+ to (?P<then>[a-z]+\b[^.;]*))?"
)


def that_took_time(text: str) -> str:
    """What took somebody so long, as what they do ("It took the inspector four days to reach the rock")."""
    found = _TOOK.match(text)
    if not found:
        return text
    one = not re.match(r"(?:two|three)\b", found["who"])

    def told(deed: str) -> str:
        verb, _, rest = deed.partition(" ")
        return f"{third(verb) if one else verb} {rest}".strip()

    then = f" and {told(found['then'])}" if found["then"] else ""
    return f"{capital(found['who'])} {told(found['deed'])}{then}{text[found.end() :]}"


_STORY_OF = re.compile(
    r"[.;:] (?:but |and |so )?(?:this|it|ours|what follows) (?:is|would be) (?:not just |really )?"
    r"(?:about|the (?:true )?(?:story|tale|life) of|a (?:show|series|story|film) about) "
    r"(?=(?P<who>(?:the|an?|one|two|three) [^,.;]{3,80}))",
    re.IGNORECASE,
)


def story_of(text: str) -> str:
    """A pitch that says late whom it is the story of ("...; this is the story of the lady who ...")."""
    found = _STORY_OF.search(text)
    if not found or found.start() < len("The war"):
        return text
    who = re.split(r" (?:who|that|of|in|from|whose) ", found["who"])[0]
    return capital(text[found.end() :]) if is_being(head_of(who)) else text


_STORY_OF_HOW = re.compile(
    r"(?P<end>[.;]) (?:this|it) is (?:the (?:story|tale) of|about) how (?=(?:they|she|he) )", re.IGNORECASE
)


def story_of_how(text: str) -> str:
    """A pitch that says that it is the story of how they do something, with them doing it."""
    return _STORY_OF_HOW.sub(lambda found: f"{found['end']} ", text)


_AFTER_LIFE = re.compile(
    r"^After (?P<long>[^,.;]{3,40}?) as (?P<what>an? [a-z][^,.;A-Z]{2,50}?),? "
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?=[a-z]+s\b|must\b|has\b|is\b)"
)


def after_a_life(text: str) -> str:
    """Somebody whose name comes after what they were ("After thirty years as a customs officer Odile buys ...")."""
    found = _AFTER_LIFE.match(text)
    if not found or not is_being(found["what"]):
        return text
    return f"{found['name']}, {found['what']} after {found['long']}, {text[found.end() :]}"


_ASKED = re.compile(
    r"^(?:Would|Could|Do|Did|Have|Are|Were) you (?:ever )?(?P<verb>[a-z]+) (?P<rest>[^?]+)\? "
    r"(?P<who>[A-Z][^.?!]*?) (?:did|do|does|would|could|has|have)(?P<after>[.!](?: .*)?)?$"
)


def answered(text: str) -> str:
    """A question to everybody, and who answers it ("Would you marry your own clone? Six couples on Titan did.")."""
    found = _ASKED.match(text)
    if (
        not found
        or found["verb"] not in VERBS
        or not (is_being(found["who"]) or found["who"].split()[0].lower() in NUMBERS)
    ):
        return text
    told = next((form for form, base in PASTS.items() if base == found["verb"]), past(found["verb"]))
    rest = re.sub(r" if [^?]*$", "", found["rest"]).replace("your", "their")
    return f"{found['who']} {told} {rest}{found['after'] or ''}"


_FOLLOWS = re.compile(
    r"^(?:(?:follow(?:s|ing)?|chronicling|inside) )(?:the )?(?:season|year|life|lives|shift|shifts|days|work|people"
    r"|staff|world|story|months) (?:of|at|in) (?=(?:an?|the) )",
    re.IGNORECASE,
)


def followed(text: str) -> str:
    """A documentary's way to begin ("Following the season of a boxing gym whose coach ...")."""
    found = _FOLLOWS.match(text)
    return capital(text[found.end() :]) if found else text


_GENTLE = re.compile(
    r"^(?P<how>(?:nothing|not|nothing too|not too) (?:too )?(?:scary|dark|violent|bloody|gory|heavy|sad|cruel))"
    r"(?: please| pls)?[,.:]? (?:just |only |but )?(?=(?P<who>(?:an?|the|two|three) [^,.;]{3,60}))",
    re.IGNORECASE,
)


def gently(text: str) -> str:
    """A pitch that says first what it must not be ("Nothing scary please, just a country vet ...")."""
    found = _GENTLE.match(text)
    if not found:
        return text
    told = _DOING.sub(lambda one: f"{one['who']} {third(GERUNDS[one['doing']])} ", text[found.end() :], count=1)
    return f"{capital(told).rstrip('.')}. {capital(found['how'].lower())}."


_DOING = re.compile(rf"^(?P<who>an? (?:[\w'-]+ ){{0,2}}?[\w'-]+) (?P<doing>{'|'.join(sorted(GERUNDS))}) ")


_FRAGMENTS = re.compile(
    r"^(?:(?:Sitcom|Comedy|Drama|Thriller|Western|Horror|Moon|Mars|Space)\. )?"
    r"(?P<who>(?:[A-Za-z][\w'-]*)(?: (?!(?:of|at|in|on|who|and|is|has)\b)[\w'-]+){0,3})"
    r"(?P<where> (?:at|in|on|from|of) [^.,;]{3,50})?\. (?P<rest>\S.+)$"
)


def in_fragments(text: str) -> str:
    """Somebody who stands alone before the rest ("Single dad. Wedding DJ. Allergic to love."), as whom it is about."""
    found = _FRAGMENTS.match(text)
    if not found or not is_being(head_of(found["who"])) or re.search(r"\b(?:is|are|must|has)\b", found["who"]):
        return text
    who = re.sub(r"^(?:an?|the) ", "", found["who"][0].lower() + found["who"][1:])
    many = head_of(who).endswith("s") and not head_of(who).endswith("ss")
    return f"A show about {who if many else with_article(who)}{found['where'] or ''}. {found['rest']}"


_HAVE = re.compile(r"\b(who|they|we)['\u2019]ve\b", re.IGNORECASE)
_MY_AGE = re.compile(r"^i['\u2019]?m (?:only )?[\w-]+(?: years? old)?[.,] (?:and )?(?=i )", re.IGNORECASE)


def in_full(text: str) -> str:
    """Short forms of "have" in full; a pitch without the age of whoever wants it ("i'm nine. i want ...")."""
    return _HAVE.sub(r"\1 have", _MY_AGE.sub("", text))


_FORMAT = re.compile(
    r"^(?:(?:half[- ]hour|one[- ]hour|hour[- ]long|ensemble|anthology(?: spine| series)?|limited series|mini-?series"
    r"|single[- ]cam(?:era)?|multi[- ]cam(?:era)?|feature|pilot|procedural|serialised|serialized|cold open"
    r"|(?:\w+)-part(?:er)?(?: [a-z]+)?|\d+ x \d+'?)[.:] )+(?=\S)",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"^(?:we )?(?:need|want|looking for|seeking|after)(?:ing)? (?:an? |some )?(?:[\w-]+ ){0,3}?"
    r"(?:show|series|something|webisodes?|sitcom|story|stories|idea|pitch)(?: for [^:.]{2,50})?: (?=\S)",
    re.IGNORECASE,
)
_WHO_ASKS = re.compile(
    r"^(?P<lead>i(?:['\u2019]m an?| am an?| teach| work| run)\b[^.]{2,90}?),? (?:(?:and|so) )?(?:could|can|would) you "
    r"(?:please )?(?:do|make|write) (?:one|something|a show|a series|an episode) (?:about|on) ",
    re.IGNORECASE,
)


def unformatted(text: str) -> str:
    """A pitch without its format, what is ordered or who asks ("Half-hour.", "Need a warm show for our brand:")."""
    for pattern in (_FORMAT, _ORDERED):
        if found := pattern.match(text):
            text = capital(text[found.end() :])
    if found := _WHO_ASKS.match(text):
        return f"{capital(text[found.end() :]).rstrip('.?!')}. {found['lead']}."
    return text


_TITLED = re.compile(r"\b(?P<title>mr|mrs|ms|dr)\b\.? (?P<name>[a-z][\w'-]+)")


def titled(text: str) -> str:
    """Somebody's title and name that were typed small ("old mr bains")."""
    return _TITLED.sub(lambda found: f"{capital(found['title'])} {capital(found['name'])}", text)


_YEARS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_AGED_NAME = re.compile(rf"\b(?P<name>[A-Z][a-z]+), (?:aged )?(?P<age>{_YEARS}|\d{{1,2}}), (?=[a-z]+(?:s|ed) )")


def with_years(text: str) -> str:
    """Somebody's age between commas before their name ("Milo, nine, shares": nine-year-old Milo shares)."""
    return _AGED_NAME.sub(lambda found: f"{found['age']}-year-old {found['name']} ", text)


_IS_ONE = re.compile(
    r"^(?:She|He|They)(?:['\u2019](?:s|re)| is| are) "
    r"(?P<who>(?:the (?:only|last|first|best|worst|oldest|youngest)|an?) [^,.;]{3,80}?),? and (?:she|he|they)"
    r"(?P<is>['\u2019](?:s|re|ve|d)| (?:is|are|has|have|must|will))? ?(?P<rest>[a-z].+)$"
)


def whoever_it_is(text: str) -> str:
    """Somebody who is only called she or he, and said to be one of a kind, as that one who does what follows."""
    found = _IS_ONE.match(text)
    if not found or not is_being(head_of(re.split(r" (?:left|ever|who) ", found["who"])[0])):
        return text
    short = {"s": "has" if re.match(r"[a-z]+(?:ed|en|un)\b", found["rest"]) else "is", "re": "are", "ve": "have"}
    helping = (found["is"] or "").strip()
    helping = short.get(helping[1:], "would") if helping[:1] in {"'", "\u2019"} else helping
    return f"{capital(found['who'])} {helping} {found['rest']}".replace("  ", " ")


REPHRASED = (
    in_full,
    unformatted,
    not_only_wished,
    gently,
    followed,
    that_took_time,
    story_of,
    story_of_how,
    after_a_life,
    answered,
    titled,
    in_fragments,
    with_years,
    whoever_it_is,
)
"""Every turn, in the order in which they are tried."""


def rephrased(text: str) -> str:
    """A pitch told straight."""
    for turn in (*REPHRASED, *INVERTED):
        text = turn(text)
    return text
