"""What somebody is, as what they do: "is up for re-election" seeks it, "is determined to win" wins."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import GERUNDS, third

_READY = (
    "determined|desperate|ready|eager|about|set|keen|willing|due|destined|out|back|here|there|in town|on a mission"
    "|dying|itching|hoping|planning|trying|just trying|prepared|poised|obliged|desperate enough|foolish enough"
    "|brave enough|too proud not|forced back|supposed|likely|quick|sure|certain|first|last|under orders"
    "|on (?:her|his|their) way"
)
"""How somebody is who will do something."""

_PREDICATES: tuple[tuple[str, str], ...] = (
    (rf"(?:{_READY}) to (?P<verb>[a-z]+)\b", "*verb*"),
    (r"(?:not|no longer) (?:allowed|able|permitted|supposed) to ", "finds a way to "),
    (r"(?:afraid|scared|terrified|frightened|wary) of (?:being )?", "fears "),
    (r"afraid to ", "fears to "),
    (r"(?:too )?(?:tired|sick|weary) of ", "grows tired of "),
    (r"(?:madly |secretly |hopelessly )?in love with ", "loves "),
    (r"(?:madly |secretly |hopelessly )?in love$", "falls in love"),
    (r"in charge of ", "runs "),
    (r"responsible for ", "answers for "),
    (r"on the run(?: from (?P<from>.+))?$", "*run*"),
    (r"on trial(?: for (?P<for>.+))?$", "*trial*"),
    (r"(?:up|standing|running) for (?P<office>(?:re-?)?election|(?:mayor|president|sheriff|office)\b.*)", "*office*"),
    (r"(?:up|out) against ", "fights "),
    (r"at war with ", "fights "),
    (r"after ", "hunts "),
    (r"(?:jealous|envious) of ", "envies "),
    (r"obsessed with ", "obsesses over "),
    (r"addicted to ", "craves "),
    (r"allergic to ", "avoids "),
    (r"(?:hot )?on the trail of ", "tracks "),
    (r"on the hunt for ", "hunts for "),
    (r"in search of ", "searches for "),
    (r"looking for ", "looks for "),
    (r"convinced (?:that )?", "believes "),
    (r"sure (?:that )?(?=(?:the|her|his|their|an?|somebody|someone) )", "believes "),
    (r"torn between ", "chooses between "),
    (r"good at ", "excels at "),
    (r"bad at ", "fails at "),
    (r"homesick for ", "longs for "),
    (r"guilty of ", "hides "),
    (r"loyal to ", "serves "),
    (r"engaged to ", "marries "),
    (r"in hiding(?: from (?P<from>.+))?$", "*hide*"),
    (r"(?:both )?hired for ", "works on "),
    (r"on strike\b", "goes on strike"),
    (r"out of time\b", "runs out of time"),
    (r"out for revenge\b", "takes revenge"),
)  # fmt: skip
_TABLE = tuple(
    (re.compile(rf"(?:is|are|was|were|'s|'re) (?:now |still |suddenly |also )?{pattern}"), told)
    for pattern, told in _PREDICATES
)
_TRAITS = frozenset(
    {"fears ", "grows tired of ", "envies ", "obsesses over ", "craves ", "avoids ", "excels at ", "fails at "}
    | {"longs for ", "serves ", "believes "}
)
"""What tells more of who somebody is than of what they do."""


_DOING = re.compile(r"is (?:now |still |suddenly |also |secretly )?(?P<verb>[a-z]+ing)(?= (?!to\b))")
"""What somebody is doing ("is selling clouds")."""


_DWELLS = re.compile(r"^(?:lives?|dwells?|resides?) and (?=[a-z]{3,})")
"""Where somebody lives, of which the place is gone; what they do comes after it."""


def acted(phrase: str, *, traits: bool = True) -> str:
    """The words of a deed that begins with `is` as those of a deed with a verb of its own, where they have one.

    Without `traits`, what only tells who somebody is ("is afraid of heights") stays as it is.
    """
    phrase = _DWELLS.sub("", phrase)
    if (doing := _DOING.match(phrase)) and doing["verb"] in GERUNDS:
        return f"{third(GERUNDS[doing['verb']])}{phrase[doing.end() :]}"
    for pattern, told in _TABLE:
        found = pattern.match(phrase)
        if not found or (told in _TRAITS and not traits):
            continue
        rest = phrase[found.end() :].strip()
        said = found.groupdict()
        if told == "*verb*":
            return f"{said['verb']} {rest}".strip()
        if told == "*run*":
            return f"runs from {said['from']}" if said["from"] else "goes on the run"
        if told == "*hide*":
            return f"hides from {said['from']}" if said["from"] else "goes into hiding"
        if told == "*trial*":
            return f"stands trial for {said['for']}" if said["for"] else "stands trial"
        if told == "*office*":
            office = said["office"]
            return f"seeks {office}" if "election" in office else f"runs for {office} {rest}".strip()
        return f"{told}{' ' if not told.endswith(' ') and rest else ''}{rest}".strip()
    return phrase
