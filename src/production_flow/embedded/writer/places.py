"""Where a show happens: the kit's places under the names, sets and details of the prompt's own world."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import cast

from production_flow.documents.scene import Weather
from production_flow.embedded.writer.grammar import capital, definite, title_case, without_article
from production_flow.embedded.writer.heart import LANDS
from production_flow.embedded.writer.houses import has_front, inside, met_in, part_of, with_hall
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, ROOFLESS
from production_flow.embedded.writer.lexicon.invented import INSTITUTIONS, INVENTED, NAMED_NOUNS
from production_flow.embedded.writer.lexicon.names import NAMES
from production_flow.embedded.writer.lexicon.sounds import BEDS, EVENTS
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.lexicon.worlds import BASES, PLACES, SETS, WITHIN, PlaceRow
from production_flow.embedded.writer.localities import local_name
from production_flow.embedded.writer.model import Brief, Kit
from production_flow.embedded.writer.names import culture_for
from production_flow.embedded.writer.open_ground import Ground, ground_of
from production_flow.embedded.writer.settings import Setting, SettingPlace
from production_flow.embedded.writer.settings.choice import rows_of, setting_of
from production_flow.embedded.writer.sites import PlaceSpec, PlaceTemplate
from production_flow.embedded.writer.subjects.places import keeps_its_house, with_base, with_subject
from production_flow.embedded.writer.surroundings import world_of
from production_flow.hashing import seed_of


def name_place(brief: Brief, rnd: random.Random) -> Brief:
    """The brief with a name for its place, where the prompt describes one that has a name and gives none."""
    place = brief.place
    if place.name:
        return brief
    words = place.noun.split() or [""]
    names = INSTITUTIONS.get(place.noun, ())
    fits = place.noun in place.text and (words[-1] != "station" or place.setting == "space")
    if not names and fits and (words[0] in NAMED_NOUNS or words[-1] in NAMED_NOUNS):
        table = culture_for(place.culture, brief.population, brief.era, brief.genre)
        names = INVENTED["west"] if brief.genre == "western" else INVENTED.get(table, INVENTED["england"])
    if not names:
        return brief
    return replace(brief, place=replace(place, name=names[rnd.randrange(len(names))], invented=True))


def make_places(brief: Brief, kit: Kit, rnd: random.Random) -> tuple[PlaceSpec, ...]:
    """The places of a show, the prompt's own place and the hero's base first."""
    world = world_of(brief)
    surnames = list(NAMES.get(brief.place.culture, NAMES["england"])["s"])
    rnd.shuffle(surnames)
    serves = kit.manner.functions
    known = PLACES.get(world, {}) | (_parts_of_home(brief) if world == "home" else {})
    rows = {serves[name]: row for name, row in known.items() if name in serves}
    setting, grounds = setting_of(brief), _mixed(brief, kit, rnd)
    made = []
    for template in kit.places:
        row = rows.get(template.id) if setting is None else None
        if setting is not None and template.id in grounds:
            made.append(_of_setting(template, setting, grounds[template.id], brief, rnd))
        elif row is None:
            made.append(_spec(_local(template, brief, rnd), brief, rnd))
        else:
            name = rnd.choice(row.names).replace("{s}", surnames.pop()).replace("{p}", brief.place.short)
            made.append(_spec(_local(_as_row(template, row, name), brief, rnd), brief, rnd))
    whole = _peopled(made, brief, rnd) if setting is None else with_base(made, brief, rnd, setting.id)
    seen = [_looked_out_of(place, brief) for place in whole]
    return _told_apart(seen, {template.id: template.names for template in kit.places})


def _parts_of_home(brief: Brief) -> dict[str, PlaceRow]:
    """The places of a household that its sentence tells something of: who lives in a flat has no lawn."""
    stairs = PLACES["bathroom"] if "bathroom" in brief.raw.lower() else {}
    if brief.place.setting == "ship":
        return stairs | PLACES["afloat"]
    return stairs | (PLACES["flat"] if _SHARED_HOUSE.search(f"{brief.raw} {brief.place.noun}") else {})


_SHARED_HOUSE = re.compile(
    r"\b(?:flats?|apartments?|tenement|tower block|high-rise|council estate|penthouse|bedsit|loft|studio)\b",
    re.IGNORECASE,
)
"""Homes behind a door to the street that others use too."""


def _peopled(places: list[PlaceSpec], brief: Brief, rnd: random.Random) -> list[PlaceSpec]:
    """The places with the room that the sentence's house is known by, and those of what the show is about."""
    housed = with_hall(places, brief, rnd)
    return with_subject(housed, brief, rnd, met_in(brief) if housed == places else "")


def _looked_out_of(place: PlaceSpec, brief: Brief) -> PlaceSpec:
    """A room whose windows look out on its own time, where that is not ours."""
    outside = "prairie outside" if brief.kit == "western" else "gabled roofs outside"
    if not place.interior or brief.era in {"contemporary", "future"} or brief.place.setting in {"ship", "space"}:
        return place
    cooks = place.set == "kitchen" and brief.era != "past" and "furnace" not in place.details
    drawn = "bakery" if cooks else place.set  # an oven of bricks, no fridge
    return replace(place, set=drawn, details=(*place.details[:5], outside))


def _local(template: PlaceTemplate, brief: Brief, rnd: random.Random) -> PlaceTemplate:
    """The kit's place under a name that its country has; the prompt's own place and the hero's base keep theirs."""
    main = template.id == manner_of(brief).main
    if template.id == manner_of(brief).base or world_of(brief) == "train":
        return template
    name = rnd.choice(template.names)
    own = random.Random(seed_of("local", brief.raw, template.id))
    return replace(template, names=(local_name(name, template.set, brief, own, main=main),))


def _told_apart(places: list[PlaceSpec], names: dict[str, tuple[str, ...]]) -> tuple[PlaceSpec, ...]:
    """The places, none with a name that one before it has."""
    taken: set[str] = set()
    made = []
    for place in places:
        spare = (*names[place.id], f"{'Behind' if place.interior else 'Beyond'} {definite(place.name)}")
        name = next(name for name in (place.name, *spare) if name.lower() not in taken or name == spare[-1])
        taken.add(name.lower())
        heading = place.heading if name == place.name else without_article(name).upper()
        made.append(replace(place, name=name, heading=heading))
    return tuple(made)


def _mixed(brief: Brief, kit: Kit, rnd: random.Random) -> dict[str, SettingPlace]:
    """Id of a place -> the setting's place that takes its part; half of them where the kit is at home there."""
    setting, rows = setting_of(brief), rows_of(brief)
    if setting is None or kit.id not in setting.home:
        return rows
    own = rnd.sample(sorted(rows), len(rows) // 2)
    return {ident: row for ident, row in rows.items() if ident not in own}


def _of_setting(
    template: PlaceTemplate, setting: Setting, row: SettingPlace, brief: Brief, rnd: random.Random
) -> PlaceSpec:
    """The kit's place as the setting has it; the prompt's own name stands before that of the main place."""
    manner = manner_of(brief)
    name, drawn, interior, details = rnd.choice(row.names), row.drawn, row.interior, row.details
    works = manner.works if setting.id in manner.dwells else manner.base
    if template.id == works:
        name, drawn, interior, details = _workplace(brief, setting) or (name, drawn, interior, details)
    elif template.id == manner.main and brief.place.name:
        name = _under_its_name(brief, name)
    own = name in row.names or template.id != works
    return PlaceSpec(
        id=template.id,
        name=name,
        heading=without_article(name).upper(),
        set=drawn,
        interior=interior,
        details=details[:6],
        times=manner.times,
        weathers=("clear",) if setting.roofed or interior else _clear(setting.weathers) or manner.weathers,
        sounds=row.sound,
        touches=row.touches if own else row.touches[:2],
        setting=setting.id,
        light=row.light,
        wrong=row.wrong,
        finds=row.finds,
        trace=row.trace,
    )


def _clear(names: tuple[str, ...]) -> tuple[Weather, ...]:
    return cast("tuple[Weather, ...]", names)


def _workplace(brief: Brief, setting: Setting) -> tuple[str, str, bool, tuple[str, ...]] | None:
    """Where the hero's trade is done, where the setting has such a place."""
    trade = TRADES.get(brief.protagonists[0].occupation)
    known = BASES.get(trade.workplace) if trade is not None and trade.workplace in setting.keeps else None
    return (known[0], known[1], known[2], tuple(known[3].split(", "))) if known else None


def _under_its_name(brief: Brief, name: str) -> str:
    """A place within the place that the prompt names: `Oban, The Slipway`."""
    place = brief.place
    whole = title_case(place.short) if place.short.startswith("the ") else place.name
    return f"{capital(whole)}, {name}".replace(", The ", ", the ")


def _as_row(template: PlaceTemplate, row: PlaceRow, name: str) -> PlaceTemplate:
    """The kit's place as another world has it."""
    return replace(
        template, names=(name,), set=row.drawn, interior=row.interior, details=row.details, touches=row.touches
    )


def _spec(template: PlaceTemplate, brief: Brief, rnd: random.Random) -> PlaceSpec:
    name, drawn, interior, details = _named(template, brief, rnd)
    touches, trouble = template.touches, template.trouble
    if (ground := _ground(brief, template)) is not None:
        touches, trouble = ground.touches, ()
    own = interior != template.interior or drawn in ROOFLESS
    if own and not template.interior and (within := WITHIN.get(SETS.get(drawn, drawn))):
        (details, touches), trouble = within, ()  # a school has no parking bays in its classroom
    return PlaceSpec(
        id=template.id,
        name=name,
        heading=without_article(name).upper() if not name.startswith("The ") else name[4:].upper(),
        set=SETS.get(drawn, drawn),
        interior=interior,
        details=details[:6],
        times=manner_of(brief).times,
        weathers=_weathers(brief, interior=interior),
        sounds=f"{rnd.choice(BEDS[SETS.get(drawn, drawn)])}, {rnd.choice(EVENTS[SETS.get(drawn, drawn)])}",
        touches=touches,
        trouble=trouble,
    )


def _ground(brief: Brief, template: PlaceTemplate) -> Ground | None:
    """The ground that a sentence names, where a place stands for that."""
    stands = template.id == manner_of(brief).main and not part_of(brief)
    return ground_of(brief) if stands else None


def _named(template: PlaceTemplate, brief: Brief, rnd: random.Random) -> tuple[str, str, bool, tuple[str, ...]]:
    name, drawn = rnd.choice(template.names), template.set
    if template.id == manner_of(brief).main:
        if (ground := _ground(brief, template)) is not None:
            return ground.name, ground.drawn, False, (brief.place.noun, *template.details)
        if keeps_its_house(brief):
            street = capital(f"{brief.place.name}, {name}").replace(", The ", ", the ")
            return street, drawn, template.interior, template.details
        return _own_place(brief, name, template)
    manner = manner_of(brief)
    if template.id == manner.base:
        return part_of(brief) or _lived_in(brief, name, template)
    if template.id == manner.works and manner.dwells and "retired" not in brief.protagonists[0].traits:
        return _base(brief, name, template)
    return name, drawn, template.interior, template.details


def _own_place(brief: Brief, name: str, template: PlaceTemplate) -> tuple[str, str, bool, tuple[str, ...]]:
    """The prompt's place, outdoors where it has an outdoors."""
    place = brief.place
    setting, drawn = PLACE_NOUNS.get(place.noun, ("city", ""))
    if not place.name and (place.short == "deep space" or place.noun in _GLOBES):
        own = name
    elif place.name:
        own = _under_its_name(brief, name)
    else:
        own = title_case(definite(place.text) if place.said else f"the {place.noun or 'town'}")
        own = own if len(own) < 46 else title_case(f"the {place.noun}")
    look = SETS.get(template.set, template.set)
    if setting in {"space", "wild", "house"} and drawn:
        look = drawn
    elif place.noun in {
        "lighthouse",
        "harbour",
        "harbor",
        "island",
        "beach",
        "seaside",
        "seaside village",
        "seaside town",
    }:
        look = drawn or look
    interior = setting in {"space", "house"} and look not in ROOFLESS
    if place.noun in LANDS:
        return own, SETS.get(template.set, template.set), False, template.details
    if part_of(brief):
        return name, look if look != drawn else SETS.get(template.set, template.set), False, template.details
    if interior and world_of(brief) == "home" and place.noun.rsplit(" ", 1)[-1] in _FRONTED:
        return (
            f"{title_case(definite(place.noun))}, {name}".replace(", The ", ", the "),
            template.set,
            False,
            template.details,
        )
    if interior and setting == "house" and not has_front(brief):
        railway = f"{own.split(',', 1)[0]}, {name}".replace(", The ", ", the ")
        return railway if world_of(brief) == "train" else inside(brief, own), look, interior, template.details
    if has_front(brief):
        named = capital(place.name) if place.invented else own.split(",", 1)[0]
        return (
            f"{named}, {name}".replace(", The ", ", the "),
            SETS.get(template.set, template.set),
            False,
            template.details,
        )
    return own, look, interior, template.details


_FRONTED = frozenset(
    {"flat", "apartment", "house", "home", "cottage", "bungalow", "farmhouse", "townhouse", "semi", "duplex", "kitchen"}
)
"""Homes with something green before their door, from where a household is seen."""

_GLOBES = frozenset({"moon", "planet", "asteroid", "comet"})
"""Whole worlds, on which people meet in a street and not "on the Moon"."""

_HOMELY = frozenset({"kitchen", "living_room"})
"""What places are drawn as that are lived in as much as worked in."""


def _lived_in(brief: Brief, name: str, template: PlaceTemplate) -> tuple[str, str, bool, tuple[str, ...]]:
    """The hero's base: of kits whose heroes go home from work, only a workplace that one can live in."""
    known = _base(brief, name, template)
    at_work = manner_of(brief).dwells and known[1] not in _HOMELY
    return (name, template.set, template.interior, template.details) if at_work else known


def _base(brief: Brief, name: str, template: PlaceTemplate) -> tuple[str, str, bool, tuple[str, ...]]:
    """The hero's base: the workplace of the trade, where the lexicon knows it and no world has its own."""
    hero = brief.protagonists[0]
    if manner_of(brief).settled and _workplace_of(hero.occupation) not in _SIGHTS:
        return name, template.set, template.interior, template.details
    for word in (brief.place.noun, *_matter_words(brief), *_worked_from(brief)):
        if word in _NAMED_BASES and (known := BASES.get(word)):
            return known[0], known[1], known[2], tuple(known[3].split(", "))
    trade = TRADES.get(hero.occupation)
    if trade is None or brief.robots or trade.key == "detective":
        return name, template.set, template.interior, template.details
    known = BASES.get("dive shed" if trade.key == "diver" else trade.workplace)
    around = setting_of(brief)
    if around is not None and around.roofed and trade.workplace not in around.keeps:
        return name, template.set, template.interior, template.details  # there is no museum on a submarine
    if world_of(brief) == "hidden" and trade.workplace in {"cottage", "tower", "castle"}:
        return name, template.set, template.interior, template.details  # witches of today live over a laundrette
    elsewhere = brief.place.said and brief.place.setting == "house" and brief.place.noun not in {"", "house"}
    if elsewhere and trade.workplace not in {brief.place.noun, *_ANYWHERE}:
        return name, template.set, template.interior, template.details  # choirboys in a church have no dressing room
    if known is None or (
        (brief.place.setting == "space" or world_of(brief) in {"space", "realm", "old", "wild"})
        and trade.workplace not in {"spaceship", "kitchen", "tower", "cottage", "castle", "dojo", "arena"}
    ):
        return name, template.set, template.interior, template.details
    if trade.workplace == "kitchen" and "retired" in hero.traits:
        return f"The Kitchen on {_lane(brief)}", known[1], True, tuple(known[3].split(", "))
    return known[0], known[1], known[2], tuple(known[3].split(", "))


def _workplace_of(occupation: str) -> str:
    trade = TRADES.get(occupation)
    return trade.workplace if trade is not None else ""


_SIGHTS = frozenset({"arena"})
"""Workplaces that a show of whoever works there must be seen in, however much its kit has rooms of its own."""

_ANYWHERE = frozenset({"kitchen", "workshop", "library", "laboratory", "cottage", "chapel"})
"""Workplaces that may lie within another place."""

_NAMED_BASES = frozenset(
    {"bakery", "restaurant", "library", "hotel", "theatre", "museum", "lighthouse", "school", "café", "garage", "farm"}
    | {"gym", "vineyard", "zoo", "studio", "saloon", "newspaper"}
)
"""Workplaces that are the hero's base where the deed or the place names them, whatever the hero's trade is."""


def _worked_from(brief: Brief) -> list[str]:
    """Places that the deed is done from ("start an empire from their garage")."""
    found = re.findall(
        r"\b(?:from|in|out of|at|inside) (?:an?|the|her|his|their|its) ((?:\w+ )?\w+)", brief.deed.infinitive
    )
    return [word for phrase in found for word in phrase.lower().split()]


def _matter_words(brief: Brief) -> list[str]:
    return brief.deed.matter.lower().split()


def _lane(brief: Brief) -> str:
    return {
        "italy": "Via della Fontana",
        "france": "Rue du Puits",
        "spain": "Calle del Pozo",
        "germany": "Brunnengasse",
        "portugal": "Rua do Poço",
        "greece": "Well Lane",
        "scotland": "Pump Brae",
        "ireland": "Pump Lane",
    }.get(brief.place.culture, "Pump Lane")


def _weathers(brief: Brief, *, interior: bool) -> tuple[Weather, ...]:
    if interior or brief.place.setting == "space":
        return ("clear",)
    if brief.genre == "western" or brief.place.noun == "desert":
        return ("clear", "dust", "wind")
    return manner_of(brief).weathers
