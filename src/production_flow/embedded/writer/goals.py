"""What the hero is after: a deed without what only happens to them."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.agreement import is_many, owned
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.come_upon import thing_found
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, definite, singular
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS
from production_flow.embedded.writer.model import Deed
from production_flow.embedded.writer.sensing import sensed

_EVENTS = frozenset(
    {"inherit", "find", "discover", "receive", "lose", "return", "move", "arrive", "wake", "come", "meet", "join"}
)
"""Verbs for what happens to a hero; nobody pins them to a wall as a goal."""


AILS = re.compile(
    r"(?:go|grow|turn|become|fall) (?:slowly |suddenly |half )?"
    r"(?P<what>blind|deaf|mute|lame|bald|grey|mad|ill|sick|broke|bankrupt|pregnant|invisible)\b"
)
"""What nobody sets out to become ("goes blind in one eye and tells nobody")."""

_SENSED = frozenset({"hear", "feel", "dream"})
"""Verbs for what comes to a hero by itself; what they are after is what it means."""

_ASKS = frozenset({"what", "who", "whom", "whose", "when", "where", "why", "how", "that", "which", "the", "a", "an"})
"""Words with which a clause goes on about the same deed ("find out what was agreed, and when it falls due")."""


_BESIDE = frozenset({"her", "his", "their", "its", "my", "our", "two", "three", "four", "five", "all", "both", "every"})
"""Words with which a thing begins that is named beside another one ("with his daughters and their drum teacher")."""


_UNWILLING = re.compile(r"(?:become|turn into|be|get) .+ against (?:her|his|their) (?:own )?(?:will|wishes)$")
"""What nobody wants who becomes it."""


def goal_of(deed: Deed) -> str:
    """What the hero is after, as an infinitive: of "inherit a bakery and try to save it" only the saving."""
    plain = _LACKS.sub("get ", _PERFECT.sub("", deed.infinitive))  # whoever wants a job is out to get one
    deed = replace(deed, infinitive=plain, gerund=_LACKS.sub("getting ", _PERFECT.sub("", deed.gerund)))
    if deed.infinitive.startswith("know "):
        return f"prove {deed.infinitive.removeprefix('know ')}"
    if (wanted := WANTED.match(deed.infinitive)) is not None:
        return re.sub(r"^know (?=(?:who|whose|what|why|where|how|which)\b)", "find out ", wanted["what"])
    if deed.plain == "does" and (mends := _mends(deed.infinitive)):
        return mends
    if deed.plain == "does" and (going := _going_on(deed)):
        return going
    if (comes := COMES_TO.match(deed.infinitive)) is not None and comes["verb"] in VERBS:
        return comes["what"]
    if (loves := _IN_LOVE.match(deed.infinitive)) is not None:
        return f"win the heart of {loves['whom']}"
    if re.match(r"fall in love\b", deed.infinitive):
        return "say it out loud"
    if (told := _of_befallen(deed)) is not None:
        return told
    clauses = re.split(r",? and (?:must |has to |have to |tries to |try to |then )?", deed.infinitive, maxsplit=1)
    happens = clauses[0].split()[0] in _EVENTS or AILS.match(clauses[0]) is not None
    if len(clauses) < 2 or not happens or clauses[1].split()[0] in _ASKS | _BESIDE:
        return re.sub(r" and (?:must|has to|tries to|try to) ", " and ", deed.infinitive)
    matter = definite(deed.matter)
    later = owned(*clauses)
    each = re.sub(r"\beach(?= (?:to|for|in|by|with|from|at)\b|$)", f"each of {matter}", later, count=1)
    return re.sub(r"\b(?:it|them)\b", matter, later, count=1) if each == later else each


def _of_befallen(deed: Deed) -> str | None:
    """What somebody is after to whom a deed only happens; None where it can be set about."""
    told = _AND_THEN.sub("", deed.infinitive)
    verb, _, rest = told.partition(" ")
    if (comes := sensed(told)) is not None and (deed.plain == "does" or verb in _SENSED):
        return f"find out why {comes.who} {comes.does}"
    if (news := _of_news(deed, verb, rest)) is not None:
        return news
    if deed.plain == "does" and (odd := _TOO_MANY.match(told)):
        return f"find out {'who' if is_being(odd['one']) else 'what'} the one {odd['one']} too many is"
    if (found := _of_found(deed, told)) is not None:
        return found
    if (heard := _of_heard(told)) is not None:
        return heard
    if verb in _SENSED:
        return f"find out what it means to {deed.infinitive}"
    if not deed.befalls or not rest or " and " in rest:
        return None
    if verb == "miss":
        return f"catch {rest} after all" if _LEAVES.search(rest) else f"make up for {deed.gerund}"
    if verb == "lose":
        return f"get back {_WHEN.split(rest, maxsplit=1)[0]}" if _OWN.match(rest) else None
    return f"get to the bottom of {definite(rest)}" if verb in {"overhear", "witness", "notice"} else None


_THEIR_SECRET = re.compile(
    r"(?:find out|discover|learn|realise|realize)(?: that)? (?P<who>(?:her|his|their) [a-z-]+(?: [a-z-]+)?)"
    r" (?:is|are|was|were|used to be|turns? out to be|has|have)\b"
)
_COME_BY = re.compile(r"(?:inherit|receive|adopt|find|discover) (?=an? )")


def aim_of(deed: Deed) -> str:
    """What the hero may have wanted for years: what has only just come is to stay, or to leave them in peace."""
    goal = goal_of(deed)
    if deed.plain == "does" and (secret := _THEIR_SECRET.match(deed.infinitive)) is not None:
        return f"have one quiet year with {secret['who']}"
    if deed.plain == "does" and goal == deed.infinitive and _COME_BY.match(goal) and " and " not in goal:
        return f"keep {definite(deed.matter)}"
    return goal


def _mends(told: str) -> str:
    """What somebody is after who has got the wrong one, or is afraid of somebody; or empty."""
    if AILS.match(told) and re.search(r"\btell (?:nobody|no ?one|not a soul)$", told):
        return "keep it quiet"
    if (wrong := _WRONG.match(told)) is not None:
        return f"find the right {wrong['one']}"
    if (there := _LYING_THERE.match(told)) is not None:
        return f"find out where the {there['what']} {'come' if singular(there['of']) != there['of'] else 'comes'} from"
    if (owed := _OWED.match(told)) is not None:
        return f"get rid of {definite(owed['what'])}"
    return f"get over the fear of {told.removeprefix('fear ')}" if told.startswith("fear ") else ""


_LYING_THERE = re.compile(
    r"(?:find|discover) (?P<what>"
    r"(?P<of>gold|silver|money|cash|blood|poison|hair|bones|teeth|diamonds|pearls|coins|feathers)"
    r" (?:in|under|on|inside|behind) .+)$"
)
"""What lies where it should not ("finds gold in the soup")."""

_OWED = re.compile(
    r"inherit (?P<what>(?:an?|the|her|his|their) (?:[\w'-]+ ){0,3}(?:bills?|debts?|curse|feud|fine|lawsuit|mortgage))$"
)
"""What nobody wants to have been left ("inherits her own funeral bill")."""

_WRONG = re.compile(
    r"[a-z]+ the wrong (?P<one>[a-z-]+(?: [a-z-]+)?)(?= (?:in|on|at|by|for|from|to|and|with|of|into)\b|[,.;]|$)"
)
"""A mistake that nobody sets out to make ("captures the wrong twin")."""


def _going_on(deed: Deed) -> str:
    """What somebody is after who does it already, or has learnt it: that it goes on, or stays a secret; or empty."""
    if (held := _HOLDS.match(deed.infinitive)) is not None and _MAKES_OF_IT.search(held["what"]):
        return f"keep {deed.gerund}"
    if held is not None:
        one = re.split(r" and (?=[a-z]+ (?:an?|the|her|his|their|every|each|to)\b)", held["what"], maxsplit=1)[0]
        what, *clause = re.split(r" (?=(?:that|which|who|whom|whose|where)\b)", one, maxsplit=1)
        return " ".join(["keep", what, "going", *clause])
    if (learnt := _UNMASKED.match(deed.infinitive)) is not None:
        return f"keep it quiet that {learnt['what']}"
    return f"keep {deed.gerund}" if _MAKES.match(deed.infinitive) or _DAILY.match(deed.infinitive) else ""


_MAKES_OF_IT = re.compile(r" (?:as|like) (?:if|though|an?)\b")
"""How it is said that something is run for what it is not ("run the booths as a bakery")."""

_UNMASKED = re.compile(
    r"(?:find out|discover|learn|realise|realize)(?: that)? (?P<what>(?:her|his|their|the) (?:(?!\band\b).)*?"
    r"\b(?:is|are|was|were|used to be|turns? out to be)\b (?:(?!\band\b).)*"
    r"\bsuper-?(?:hero|heroine|villain|power)[a-z]*\b"
    r"(?:(?!\band\b).)*)$"
)
"""What somebody has found out about somebody of theirs, and is nothing to be found out again."""

COMES_TO = re.compile(
    r"(?:come|go|return|move|travel)"
    r"(?:(?: back| home)+|(?: back| home)* to (?:the|her|his|their|an?) (?:[\w'-]+ ){0,2}?[\w'-]+)"
    r" to (?P<what>(?P<verb>[a-z]+) .+)"
)
"""What somebody comes home for ("comes home to run the vineyard")."""

_IN_LOVE = re.compile(
    r"fall in love with (?P<whom>(?:the|an?|her|his|their|[A-Z]).*?)(?=,? (?:whose|who|that|whom) |$)"
)
"""With whom somebody falls in love, which happens; the rest is up to them."""

_MAKES = re.compile(
    r"(?:write|make|test|sell|deliver|drive|clean|answer|mend|repair|print|teach|train|design|paint|bake|pack|translate)"
    r" (?!(?:the|an?|her|his|their|its|one|two|three|each|every|up|out)\b)(?:[a-z-]+ ){0,2}?[a-z-]+s"
    r"(?= (?:for|in|at|of|to)\b|$)"
)
"""What somebody makes a living by ("writes fortune cookies")."""

_DAILY = re.compile(
    r"(?:cross|drive|row|push|pull|carry|sail|ride|sort|stamp|count|watch|wait|guard) .*\b"
    r"(?:all (?:day|night|week)|day after day|back and forth|to and fro|day in,? day out)\b"
)
"""What somebody does from morning to night ("crosses the same river all day")."""

_PERFECT = re.compile(
    r",? (?:and|but) (?:have|has)(?:n't)? (?:not |never |only )?(?:been|spoken|seen|met|had|[a-z]+ed)\b.*$"
)
"""What somebody has done or left undone beside it ("and have not spoken since 2009"), which nobody sets out to do."""

_HOLDS = re.compile(
    r"(?:run|manage|operate|staff|man|work) (?P<what>(?:the|an?|her|his|their) (?!risk\b|miracle|lie\b)[^,]+?)$"
)
"""What somebody does already, day by day ("runs the lost property office"); what they are after is that it goes on."""

WANTED = re.compile(
    r"(?:find a way|want|wish|long|hope|yearn|dream|swear|vow|promise|decide|resolve|plan|agree|set out|try)"
    r"(?: only| just)? to (?P<what>[a-z]+\b.*)"
)
"""What somebody means to do, told by that they mean to ("wants to go home")."""

_LACKS = re.compile(
    r"^(?:want|need|long for|wish for|wanting|needing|longing for|wishing for) (?=(?:an?|the|her|his|their) )"
)
"""What somebody wants and has not, as the beginning of their deed ("wants her ship back")."""

_SUSPECTS = re.compile(r"suspect (?P<whom>(?:the|her|his|their|an?) (?!.* (?:of|that|who|is|are)\b)[\w' -]+)$")
"""Somebody who is suspected, of nothing that is said."""

_ACCUSES = re.compile(
    r"(?:suspect|accuse) (?P<whom>(?:the|her|his|their|an?|[A-Z]) ?[\w' \u2019-]+?) of (?:the |an? )?"
    r"(?P<what>murder|arson|theft|fraud|treason|poisoning|robbery|sabotage|forgery|blackmail|kidnapping|espionage)$"
)
"""Somebody who is suspected, and of what ("suspects the mayor's pig of arson")."""

_SENT = re.compile(
    r"(?:receive|get|be (?:sent|given|handed|brought)) (?P<np>the same .+|an? (?:[\w'\u2019-]+ ){0,3}?"
    r"(?:letter|postcard|parcel|package|telegram|message|photograph|invitation|note|cassette|bill|summons|valentine)"
    r"\b.*)$"
)
"""What comes by post, or by hand ("receives a letter from a girl she declared dead")."""

_READ = re.compile(r"read (?P<np>an? [\w' -]+? (?:on|in|behind|under|addressed|meant|not meant|that) .+)")
"""What somebody comes to read who was not to ("reads a treaty on the back of a napkin")."""

_FOUND = re.compile(
    r"find (?P<np>(?:the|her|his|their|an?|all|two|three|every|each)"
    r"(?: (?!(?:that|who|which|whose|nobody)\b)[\w'-]+){1,4}?)"
    r" (?P<how>gone|missing|stolen|dead|broken|torn|sewn|hidden|frozen|sunk|unlocked|"
    r"(?!(?:red|bed|bred|wed|seed|need|feed|deed)\b)[a-z]+ed)"
    r"(?=$|[,.;]| (?:in|on|at|by|into|under|every|each|with|from|to)\b)"
)
"""Something or somebody that is found in another state ("finds the puppets rearranged every morning")."""

_KILLED = frozenset({"dead", "murdered", "killed", "poisoned", "drowned", "hanged", "strangled", "stabbed"})
_AWAY = frozenset({"gone", "missing", "stolen"})


def _of_news(deed: Deed, verb: str, rest: str) -> str | None:
    """What somebody is after who has learnt that something is so, or has read something, or was never asked."""
    if _UNWILLING.match(deed.infinitive):
        return "be left in peace"
    learnt = rest.removeprefix("out ") if verb == "find" else rest
    if learnt.startswith("that ") and verb in _LEARNT and (deed.befalls or (learnt != rest and deed.plain == "does")):
        return f"find out why {learnt.removeprefix('that ')}"
    if deed.plain == "does" and (left := _LEFT_THERE.match(deed.infinitive)):
        return f"find out who leaves {left['what']}"
    if deed.plain == "does" and (suspects := _SUSPECTS.match(deed.infinitive)):
        return f"find out what {definite(suspects['whom'])} is hiding"
    if deed.plain == "does" and (accuses := _ACCUSES.match(deed.infinitive)):
        whom = definite(accuses["whom"])
        return f"find out if {whom} {'are' if is_many(whom) else 'is'} behind the {accuses['what']}"
    if deed.plain == "does" and (read := _READ.match(deed.infinitive) or _SENT.match(deed.infinitive)):
        return f"get to the bottom of {definite(read['np'])}"
    return None


def _of_heard(told: str) -> str | None:
    """What somebody is after who has heard something, or come upon somebody dead: who did it, or who it was."""
    if (dead := _DEAD.match(told)) is not None:
        return f"find out whose {dead['what']} lay{dead['where']}"
    if (crime := _OVERHEARD.match(told)) is not None:
        return f"find out who did {definite(crime['np'])}"
    if (sound := _SOUND.match(told)) is None or sound["np"].rsplit(maxsplit=1)[-1] in _NEWS:
        return None
    np = _SAID_ALOUD.sub("", sound["np"])
    head = re.split(r" (?:who|that|which) ", np, maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    many = singular(head) != head
    return f"find out where {definite(np)} {'come' if many else 'comes'} from"


def _of_found(deed: Deed, told: str) -> str | None:
    """What somebody is after who has found something; None of what is looked for."""
    if deed.plain == "does" and (found := _FOUND.match(told)):
        where = _INTO.match(told[found.end() :])
        return _of_state(found["np"], found["how"]) + (where[0] if where else "")
    come_upon = thing_found(deed)
    return _how_it_came(*come_upon) if come_upon is not None else None


def _of_state(np: str, how: str) -> str:
    """What somebody is after who has found something so."""
    if how in _AWAY:
        return f"find {definite(np)}"
    return f"find out what happened to {definite(np)}" if how in _KILLED else f"find out who has {how} {definite(np)}"


def _how_it_came(np: str, where: str) -> str:
    """What somebody is after who has come upon a thing: how it got there, or all that there is to it."""
    if not where or re.search(r"\b(?:it|them)$|^(?:that|which|nobody|with|to|from|about)\b", where):
        told = f"{definite(np)} {where}" if where and not where.startswith("in ") else definite(np)
        return f"get to the bottom of {told}"
    return f"find out how {definite(np)} came to be {where}"


_INTO = re.compile(r" (?:into|inside|under|behind|beneath) (?!(?:her|his|their) )[\w' \u2019-]+$")
"""Where somebody put what is found so ("sewn into a towel")."""

_DEAD = re.compile(
    r"(?:find|discover|dig up|come upon|stumble (?:on|upon|over)) an? (?:dead )?(?P<what>body|corpse|skeleton)"
    r"(?P<where> (?:in|on|under|behind|at|inside|beneath|among|beside) [^,]+?)(?:,? and .*)?$"
)
"""Somebody who is found where nobody should lie ("finds a body in the wool store")."""

_SOUND = re.compile(
    r"hear (?P<np>(?!(?:that|what|of|about|how|why|from|nothing|everything)(?: |$)|(?:it|them|her|him)$)"
    r"(?:[\w'-]+ ){0,3}?[\w'-]+)"
    r"(?=$|,| (?:on|in|under|from|behind|every|at|through|inside|beneath|above|over|outside|below|each|when|after)\b)"
)
"""What somebody hears ("hears her own voice on the emergency channel")."""

_SAID_ALOUD = re.compile(r"(?<=\w) (?:read|sung|played|spoken|called|whispered|hummed|recited)(?: out| aloud)?$")
"""How something is heard ("hears his own obituary read")."""

_LEFT_THERE = re.compile(
    r"find (?P<what>(?:an?|one|two|three|another|the same) (?:[\w-]+ ){0,3}[\w-]+ "
    r"(?:on|in|at|under|behind|beside) .*\bevery [\w ]+)$"
)
"""What somebody finds again and again ("finds a different umbrella on the back seat every Thursday")."""

_OVERHEARD = re.compile(
    r"(?:hear|overhear|see|witness) "
    r"(?P<np>an? (?:[\w-]+ )?(?:murder|killing|robbery|burglary|kidnapping|stabbing|shooting))\b"
)
"""What somebody hears or sees that somebody else has done ("hears a murder through the shaft")."""

_NEWS = frozenset(
    {"confession", "confessions", "news", "rumour", "rumours", "rumor", "story", "case", "secret", "will"}
)
"""What is heard and comes from nowhere but a mouth."""

_TOO_MANY = re.compile(r"(?:count|find|see|notice|have|meet) (?:one|an?) (?P<one>[a-z-]+(?: [a-z-]+)?) too many\b")
"""One more than there are ("counts one patient too many")."""

_AND_THEN = re.compile(
    r",? and (?:(?:must |has to |have to )?(?:find out|ask|wonder)(?: why| how| who)?"
    r"|(?:find|wake) (?:him|her|it|them)sel(?:f|ves))$"
)
"""How a sentence goes on about what befell somebody, without saying more of it."""

_WHEN = re.compile(r" (?:on|at|in|during|when|after|before|while|by|to|one) ")
"""What follows somebody's loss and is not lost."""

_LEARNT = frozenset({"learn", "discover", "find", "realise", "realize", "notice", "overhear", "hear", "dream"})
"""Verbs for what somebody comes to know."""

_LEAVES = re.compile(
    r"^(?:the|an?|her|his|their) (?:[a-z]+ ){0,2}?(?:bus|train|ferry|boat|ship|plane|flight|coach|tram)\b"
)
"""What leaves without whoever misses it."""

_OWN = re.compile(r"(?:the|her|his|their) (?!will\b|faith\b|war\b|election\b|game\b|match\b|race\b|lawsuit\b|trial\b)")
"""What somebody has lost and may have again."""

_AFTER = re.compile(r",? (?:before|while|after|until|without|so that|within)\b.*$")


def shortened(phrase: str) -> str:
    """A deed in any form without what it has to wait for, if two words and more are left of it."""
    short = _AFTER.sub("", phrase)
    return short if len(short.split()) > 2 else phrase


_TAIL = re.compile(
    r",? (?:(?:under|beneath|below|inside|behind|beside|near|on|in|at|along|across|through|during)"
    r"|(?:every|each) (?:night|morning|evening|day|hour|week|month|year|time|spring|summer|autumn|winter)) "
)
_WHEREABOUTS = re.compile(r"^find(?P<look>(?:ing)?) out how (?P<what>.+?) came to be\b.*$")
"""How a thing got where it was found, which is to look into the thing."""

_RELATIVE = re.compile(r",? (?:that|who|which|whose) ")
_LONG = 8


def briefly(phrase: str) -> str:
    """A deed for where it is told again and again: shortened, and of a long one not what else, where and when it is."""
    short = _WHEREABOUTS.sub(r"look\g<look> into \g<what>", shortened(phrase))
    if len(short.split()) > _LONG and len((first := re.split(r",? and ", short, maxsplit=1)[0]).split()) > 3:
        short = first
    if len(short.split()) > _LONG:
        clause = next((each for each in _RELATIVE.finditer(short) if len(short[: each.start()].split()) > 3), None)
        short = short[: clause.start()] if clause else short
    words = len(short.split())
    for found in _TAIL.finditer(short) if words > _LONG else ():
        told = short[found.end() :].split()
        if len(short[: found.start()].split()) > 3 and not {*THIRDS, *PASTS, *REGULAR_PASTS} & {*map(str.lower, told)}:
            return short[: found.start()]
    return short
