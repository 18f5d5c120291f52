"""Which setting a sentence means, and which of the kit's places its places take."""

from __future__ import annotations

import re
from functools import lru_cache

from production_flow.embedded.writer.heart import drawn_as
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.settings import Biome, Setting, SettingPlace, settings
from production_flow.embedded.writer.subjects.choice import subject
from production_flow.embedded.writer.surroundings import world_of


def setting_of(brief: Brief) -> Setting | None:
    """The setting of a brief: the kind of place it names, else the one that the hero's trade implies, else none.

    A city of machines is a world of its own and in no setting.
    """
    if is_wild(brief):
        return _wild().within(_biome_of(brief))
    if brief.robots or (_FAIRY.search(brief.place.text) and not _TRIED.search(brief.raw)):
        return None
    named = _named(f"{brief.place.noun} | {brief.place.text}".lower(), brief.era)
    return named or _of_form(brief) or _of_subject(brief) or _implied(brief)


def beasts_of(brief: Brief) -> tuple[str, ...]:
    """The animals that live where a nature documentary plays; none of any other show."""
    return _biome_of(brief).beasts if is_wild(brief) else ()


def _wild() -> Setting:
    return next(each for each in settings() if each.id == "wild")


def _biome_of(brief: Brief) -> Biome:
    """The country that a sentence names, or else the one that its animals are from."""
    biomes = _wild().biomes
    named = next((one for one in biomes if one.words.search(brief.raw)), None)
    kinds = {hero.species for hero in brief.protagonists}
    return named or next((one for one in biomes if kinds & set(one.kinds)), biomes[-1])


_LESSONS = re.compile(
    r"\b(?:driving|riding|danc(?:e|ing)|cook(?:ery|ing)|language|fly(?:ing)?|flight|sailing|surf(?:ing)?|ski(?:ing)?"
    r"|swim(?:ming)?|circus|clown|beauty|knitting|pottery) schools?\b"
)
"""Schools for one thing, which have no dormitory, no head and no playing field."""


_ROYAL = re.compile(
    r"\bcourt of (?!law|appeals?|session|justice|human|arbitration|claims)"
    r"|\b(?:royal|imperial|king'?s|queen'?s|sultan'?s|emperor'?s|tsar'?s|shah'?s|papal|ottoman|mughal|byzantine|ming|han|heian"
    r"|tudor|elizabethan) court\b"
)
"""Courts at which nobody is tried."""

_FAIRY = re.compile(
    r"\b(?:goblin|hobgoblin|elf|elven|elvish|fairy|faerie|fae|dwarf|dwarven|troll|ogre|orc|dragon|demon|vampire|shadow|seelie"
    r"|unseelie|winter|summer|autumn|spring|moon|undersea)s?'? court\b",
    re.IGNORECASE,
)
_TRIED = re.compile(
    r"\b(?:advocates?|lawyers?|barristers?|attorneys?|solicitors?|judges?|jur(?:y|ors?)|trials?|tried|verdicts?|sues?|sued"
    r"|suing|lawsuits?|defends?|defending|prosecut\w+|witness\w*|accused|bailiffs?|magistrates?|clerks? of)\b",
    re.IGNORECASE,
)
"""The court of a people of tales is a prince's, unless somebody in the sentence goes to law."""


@lru_cache(maxsize=256)
def _named(text: str, era: str) -> Setting | None:
    """The setting whose longest noun stands in a text: `harbour city` before `city`."""
    best: tuple[int, Setting] | None = None
    text, royal = _LESSONS.sub("", text), _ROYAL.search(text) is not None
    for setting in settings():
        if era in setting.never or (royal and setting.id == "court"):
            continue
        found = [noun for noun in setting.nouns if noun in text and re.search(rf"\b{re.escape(noun)}\b", text)]
        length = max(map(len, found), default=0)
        if length and (best is None or length > best[0]):
            best = length, setting
    return best[1] if best else None


_FORMS = {"road movie": "open_road", "sports story": "ground", "medical drama": "hospital", "war story": "front"}
"""Forms that play in a kind of place, whatever town the sentence names."""


_AFLOAT = re.compile(
    r"\brow(?:er|ers|ing)\b|\bregatta|\boars(?:man|men|woman|women)?\b|\bcanoe|\bscull(?:er|ers|ing)\b"
)
"""Sports that are done on water."""


def _of_form(brief: Brief) -> Setting | None:
    """The setting that a form implies, where the sentence names a town and no kind of house."""
    wanted = "river" if brief.form == "sports story" and _AFLOAT.search(brief.raw.lower()) else _FORMS.get(brief.form)
    if wanted is None or brief.place.setting not in {"city", "town", "village"}:
        return None
    return next((each for each in settings() if each.id == wanted and brief.era not in each.never), None)


def _of_subject(brief: Brief) -> Setting | None:
    """The setting of what the show is about: who opens a driving school is on the road, whatever they were before."""
    about = subject(brief)
    if about is None or not about.setting or brief.place.setting not in {"city", "town", "village"}:
        return None
    return next((each for each in settings() if each.id == about.setting and brief.era not in each.never), None)


def _implied(brief: Brief) -> Setting | None:
    trade, about = TRADES.get(brief.protagonists[0].occupation), subject(brief)
    if world_of(brief) == "home":
        return None  # a caretaker among his own is at no school
    if trade is None or brief.genre == "western" or brief.place.setting in {"ship", "space", "wild"}:
        return None  # no schoolma'am out west had lockers
    if about is not None and not about.words.search(brief.protagonists[0].phrase.lower()):
        return None  # it is about something else than what they are
    if brief.place.said and brief.place.setting == "house" and brief.place.noun not in {"", "house", trade.workplace}:
        return None  # choirboys in a church are in no theatre
    if brief.place.said and brief.place.noun.split(" ")[-1] in _SITES:
        return None  # a surgeon in a vineyard is in no hospital
    able = (setting for setting in settings() if brief.era not in setting.never)
    return next((setting for setting in able if trade.workplace in setting.trades), None)


_SITES = frozenset({
    "vineyard", "winery", "farm", "farmhouse", "ranch", "orchard", "estate", "plantation", "smallholding", "zoo",
    "circus", "fairground", "campsite", "monastery", "convent", "abbey",
})  # fmt: skip
"""Places that people live and work on, whatever their trade was before."""


def rows_of(brief: Brief) -> dict[str, SettingPlace]:
    """Id of a place of the kit -> the place of the setting that takes its part; each is taken once."""
    setting = setting_of(brief)
    if setting is None:
        return {}
    manner = manner_of(brief)
    wishes: dict[str, tuple[str, ...]] = {ident: (function,) for function, ident in manner.functions.items()}
    wishes |= {ident: tuple(functions.split()) for ident, functions in manner.parts.items()}
    if setting.id in manner.dwells:
        del wishes[manner.base]
        wishes = {manner.works: ("base",), **{ident: names for ident, names in wishes.items() if ident != manner.works}}
    rows: dict[str, SettingPlace] = {}
    taken: set[str] = set()
    for ident, functions in wishes.items():
        function = next((name for name in functions if name in setting.places and name not in taken), "")
        if function:
            taken.add(function)
            rows[ident] = setting.places[function]
    return rows | _heart(setting, brief, taken)


def _heart(setting: Setting, brief: Brief, taken: set[str]) -> dict[str, SettingPlace]:
    """The rooms that are what the sentence names (the gallery of a museum), where no place of the kit has them yet.

    They take the part of the last place where people meet that is neither the main place nor the hero's base.
    """
    manner, look = manner_of(brief), drawn_as(brief)
    known = [row for name, row in setting.places.items() if row.interior and row.drawn == look]
    meet = [ident for ident in manner.public if ident not in {manner.main, manner.base}]
    if not known or not meet or any(setting.places[name] in known for name in taken):
        return {}
    return {meet[-1]: known[0]}
