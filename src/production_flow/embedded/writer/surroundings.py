"""Which world a show is set in: robots, space, a realm, the shore, a household, a train, or none but its kit's."""

from __future__ import annotations

import re
from collections.abc import Callable

from production_flow.embedded.writer.freedom import WORLD, is_free
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.situations import KIN_AT_HOME
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Brief


def world_of(brief: Brief) -> str:
    """The world a show is set in, or empty where the kit's own places fit."""
    if is_wild(brief):
        return ""  # neither a home nor a camp of people
    worlds = manner_of(brief).worlds
    known = worlds | {"train"} if "house" in worlds else worlds
    return next((world for world, fits in _WORLDS if world in known and fits(brief)), "")


def _in_space(brief: Brief) -> bool:
    unsaid = brief.genre == "scifi" and brief.era == "future" and not brief.place.said
    return brief.place.setting == "space" or (unsaid and brief.place.setting in {"city", "house"})


def _is_metro(brief: Brief) -> bool:
    near = brief.place.setting == "city" and brief.place.culture in _METRO
    return near and brief.era == "contemporary"


_METRO = frozenset(
    {"westafrica", "eastafrica", "india", "arabic", "spain", "portugal", "turkey", "persia", "china"},
)
_KIN = re.compile(
    r"\b(?:brothers?|sisters?|siblings?|twins?|triplets?|famil(?:y|ies)|mothers?|fathers?|parents?|grandm\w+|grandf\w+"
    r"|mums?|moms?|dads?|in-laws|aunts?|uncles?|grandparents?|grandson|granddaughter|cousins?|flatmates?|roommates?|housemates?|neighbours?|neighbors?|newlyweds"
    r"|house|flat|apartment|bathroom|backyard|garage|kitchen)\b",
    re.IGNORECASE,
)
"""Words of those who live under one roof, and of what is under it."""


_TOGETHER = re.compile(
    r"\b(?:mov(?:e|es|ing)|liv(?:e|es|ing)|stay(?:s|ing)?) (?:back )?(?:in )?with\b|\bback home\b|\bunder one roof\b"
    r"|\bshar(?:e|es|ing) (?:a|an|the|one|their|his|her|(?:a|the|one|the same) \w+) "
    r"(?:house|houseboat|narrowboat|flat|apartment|home|bathroom|kitchen|bedroom|room)\b"
)
"""Deeds of those who live together, whatever each of them does for a living."""
_FAMILY = re.compile(
    r"\b(?:\w+-in-law|mother|father|mum|mom|dad|sister|brother|sons?|daughters?|wife|husband|aunt|uncle|grand\w+)\b"
)


def _at_home(brief: Brief) -> bool:
    """Whether a comedy is about a household: nobody's workplace is named, and kin or a house are.

    Whoever moves in with somebody, or is with kin in a house that the sentence names, is at home there, whatever their
    trade.
    """
    under_a_roof = brief.place.setting in {"house", "ship"} and brief.place.noun.split(" ")[-1] in _DWELLINGS
    kin = KIN_AT_HOME.search(brief.raw) is not None
    near = (brief.place.setting in {"city", "town"} or under_a_roof) and brief.era == "contemporary"
    heroes = " ".join(one.phrase for one in brief.protagonists)
    housed = brief.place.said and under_a_roof and brief.place.noun != ""
    together = kin or _TOGETHER.search(brief.deed.infinitive) or (housed and _FAMILY.search(f"{heroes} {brief.group}"))
    working = not together and any(TRADES.get(one.occupation) for one in brief.protagonists)
    return near and not working and bool(together or _KIN.search(f"{heroes} {brief.group} {brief.deed.infinitive}"))


_RAILS = re.compile(r"train|express|railway|sleeper|carriage")
_DWELLINGS = frozenset({
    "", "house", "flat", "apartment", "home", "bathroom", "kitchen", "garage", "houseboat", "cottage", "bungalow",
    "narrowboat", "farmhouse", "townhouse", "semi", "trailer", "duplex", "caravan", "campervan", "motorhome", "tent",
    "yurt",
})  # fmt: skip
_SMALL = re.compile(
    r"(?:bakery|caf[e\u00e9]|restaurant|trattoria|\w*shop|\w*store|market|kiosk|pharmacy|salon|laundrette|laundromat"
    r"|pub|bar|tavern|saloon|inn|diner|bistro|pizzeria|tea ?(?:room|house)|taverna|speakeasy"
    r"|church|chapel|vicarage|rectory|abbey|convent|monastery|nunnery|synagogue|mosque|temple|shrine|crypts?|\w+yard"
    r"|cemetery|bell tower|cottage|cabin|hut|farmhouse|bungalow|caravan|treehouse|\w*mill|forge|smithy|foundry|garage"
    r"|pottery|stables?|greenhouse|brewery|distillery|glassworks|toll booth|tattoo parlou?r)$"
)
"""Houses that no director runs and that have no lift: who lives round about them is who one meets there."""
_WORLDS: tuple[tuple[str, Callable[[Brief], bool]], ...] = (
    ("robots", lambda brief: brief.robots),
    (WORLD, is_free),
    ("space", _in_space),
    ("hidden", lambda brief: brief.era == "contemporary"),
    ("tomorrow", lambda brief: brief.place.said and brief.place.setting in {"city", "town"}),
    ("haunted", lambda brief: brief.genre == "horror"),
    ("realm", lambda brief: brief.era == "medieval"),
    ("old", lambda brief: brief.era == "medieval"),
    ("shore", lambda brief: brief.place.setting in {"coast", "ship"} and brief.place.noun not in _DWELLINGS),
    ("wild", lambda brief: brief.place.setting == "wild"),
    ("home", _at_home),
    ("town", lambda brief: brief.place.setting in {"city", "town"}),
    ("metro", _is_metro),
    ("train", lambda brief: brief.place.setting == "house" and bool(_RAILS.search(brief.place.noun))),
    ("house", lambda brief: brief.place.setting == "house" and not _SMALL.search(brief.place.noun)),
)
"""Worlds in the order in which they are tried."""
