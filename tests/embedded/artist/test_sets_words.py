"""From the words of a place to a set."""

from __future__ import annotations

import pytest

from production_flow.documents.scene import Camera, Scene, SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.sets import lexicon
from production_flow.embedded.writer import compose
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.lexicon.worlds import BASES, PLACES
from production_flow.embedded.writer.lexicon.worlds import SETS as OTHER_NAMES
from production_flow.embedded.writer.settings import settings
from production_flow.providers.requests import TextRequest

FAIRY = "A goblin advocate defends a witch in a goblin court, a fantasy."


def chosen(kind, *, name="", interior=False, details=()):
    return sets.choose(SetPlace(set=kind, location="here", name=name, interior=interior, details=details))


@pytest.mark.parametrize(
    ("words", "set_id"),
    [
        ("detective office", "office"),
        ("village kitchen", "kitchen"),
        ("back alley", "noir_street"),
        ("village square", "village_square"),
        ("trattoria", "bar"),
        ("bridge of the ship", "bridge"),
        ("abandoned warehouse", "warehouse"),
        ("art gallery", "museum"),
        ("woods", "forest"),
        ("harbour", "dock"),
        ("hospital ward", "hospital"),
        ("opera stage", "theatre"),
        ("railway platform", "station"),
        ("cemetery", "garden"),
        ("noir_street", "noir_street"),
        ("Living Room", "living_room"),
        ("police station", "jail"),
        ("prison cell", "prison"),
        ("public library", "library"),
        ("tavern", "tavern"),
        ("laboratory", "laboratory"),
        ("ship's cabin", "cabin"),
        ("engine room", "engine_room"),
        ("frontier town", "frontier_town"),
        ("covered bazaar", "bazaar"),
        ("throne room", "throne_room"),
        ("courtroom", "courtroom"),
        ("newsroom", "newsroom"),
        ("deck of the liner", "deck"),
        ("lighthouse", "lighthouse"),
        ("mountain pass", "mountain"),
        ("farm", "farm"),
        ("train carriage", "carriage"),
        ("roadside diner", "diner"),
        ("bakery", "bakery"),
        ("flooded city", "flooded_city"),
        ("bedroom", "bedroom"),
        ("spaceport", "concourse"),
        ("garden shed", "workshop"),
        ("submarine", "submarine"),
        ("jazz club", "club"),
        ("radio station", "radio_studio"),
        ("print shop", "print_room"),
        ("waiting room", "waiting_room"),
        ("boardroom", "boardroom"),
        ("old castle", "throne_room"),
        ("crater", "moon"),
        ("roadside", "roadside"),
        ("tide pool", "beach"),
        ("dressing room", "dressing_room"),
        ("hotel lobby", "waiting_room"),
        ("coral reef", "reef"),
        ("underwater city", "reef"),
        ("train station", "station"),
        ("supermarket", "shop"),
        ("coffee shop", "diner"),
        ("circus tent", "circus"),
        ("wheat field", "farm"),
        ("university", "classroom"),
        ("vestry", "chapel"),
        ("gymnasium", "gym"),
        ("boxing gym", "gym"),
        ("cave", "cave"),
        ("abandoned mine", "cave"),
        ("attic", "attic"),
        ("wine cellar", "cellar"),
        ("basement", "cellar"),
        ("bathroom", "bathroom"),
        ("car park", "car_park"),
        ("parking garage", "car_park"),
        ("basement kitchen", "kitchen"),
        ("moon base", "moon"),
        ("rice terraces", "terraces"),
        ("tea plantation", "terraces"),
        ("drive-in", "drive_in"),
        ("drive-in cinema", "drive_in"),
        ("opera house", "theatre"),
        ("quiet cul-de-sac", "suburb"),
        ("suburban street", "suburb"),
        ("ballroom", "ballroom"),
        ("footbridge", "stone_bridge"),
        ("forum", "forum"),
        ("city zoo", "zoo"),
        ("safari park menagerie", "zoo"),
        ("swimming pool", "swimming_pool"),
        ("fire station", "fire_station"),
        ("towpath", "lock"),
        ("border checkpoint", "border_post"),
        ("tollbooth", "border_post"),
        ("tide pool beach", "beach"),
        ("pool hall", "corridor"),
        ("planetarium", "planetarium"),
        ("funicular", "cable_car"),
        ("cable car", "cable_car"),
        ("abattoir", "market_hall"),
        ("excavation", "dig"),
        ("teahouse", "tea_house"),
        ("tent", "tent"),
    ],
)
def test_words_find_their_set_without_a_word_of_regret(words, set_id):
    assert chosen(words) == (set_id, None)


def test_a_place_nobody_can_draw_gets_the_nearest_and_says_so():
    set_id, notice = chosen("satellite")
    assert set_id == "bridge"
    assert "satellite" in notice
    assert "bridge" in notice


def test_an_unknown_word_falls_back_by_being_indoors_or_out():
    assert chosen("xyzzy", interior=True)[0] == "living_room"
    assert chosen("xyzzy")[0] == "noir_street"
    assert "xyzzy" in chosen("xyzzy")[1]


def test_a_station_indoors_is_its_waiting_room():
    assert chosen("station", interior=True) == ("waiting_room", None)
    assert chosen("station") == ("station", None)


def test_the_name_helps_where_the_kind_is_unknown():
    assert chosen("place", name="Rosa's Trattoria") == ("bar", None)


def test_every_word_leads_to_a_set_that_exists():
    for set_id in sets.SETS:
        spec = sets.spec_of(set_id)
        assert spec.marks.left < spec.marks.right


def drawn_as(kind):
    """The set that is meant by a kit's word for it."""
    return OTHER_NAMES.get(kind, kind)


def kit_places():
    """Every place of the kits and of the trades of heroes: where, set, name, whether indoors, details."""
    for kit in KITS.values():
        for place in kit.places:
            for name in place.names:
                yield f"{kit.id} {place.id}", drawn_as(place.set), name, place.interior, place.details
    for key, (name, drawn, interior, details) in BASES.items():
        yield f"base {key}", drawn_as(drawn), name, interior, tuple(details.split(", "))


def world_places():
    """Every place of the worlds and of the settings, likewise."""
    worlds = [*PLACES.items(), *((setting.id, setting.places) for setting in settings())]
    for world, rows in worlds:
        for function, row in rows.items():
            for name in row.names:
                yield f"{world} {function}", drawn_as(row.drawn), name, row.interior, row.details


HALLS_OPEN_TO_THE_SKY = {("scifi concourse", "concourse"), ("tomorrow main", "concourse")}
"""A concourse is under a roof although its people call it a street."""


def test_every_place_that_a_writer_can_use_is_drawn_by_a_set_that_fits_without_regret():
    for where, kind, name, interior, details in (*kit_places(), *world_places()):
        set_id, notice = chosen(kind, name=name, interior=interior, details=details)
        assert notice is None, (where, name, notice)
        if (where, set_id) not in HALLS_OPEN_TO_THE_SKY:
            assert sets.spec_of(set_id).interior == interior, (where, name, set_id)


@pytest.mark.parametrize(
    ("kind", "name", "details", "set_id"),
    [
        ("office", "The Old Jail", ("stove", "rifle rack", "barred window"), "jail"),
        ("museum", "The Records Cage", ("shelves", "wire cage", "desk"), "library"),
        ("museum", "The Cold Core", ("racks", "cable trays", "cooling pipes"), "core"),
        ("museum", "The Great Hall", ("banners", "long table", "hearth", "throne"), "throne_room"),
        ("museum", "The Long Gallery", ("portraits", "long mirror"), "museum"),
        ("living_room", "The Walk-Up", ("window", "bed", "lamp"), "bedroom"),
        ("living_room", "The Front Room", ("sofa", "stairs"), "living_room"),
        ("living_room", "The Copyist's House", ("low table", "screens", "brazier"), "tatami_room"),
        ("bar", "The Sleeping Giant", ("hearth", "long tables", "barrels"), "tavern"),
        ("bar", "The Tally", ("counter", "bottles", "booth"), "bar"),
        ("dock", "The Ocean Liner, the Front", (), "deck"),
        ("dock", "The Rope Ferry", ("boats", "logs", "posts", "mist"), "dock"),
        ("village_square", "The Lantern Bazaar", ("awnings", "stalls", "lanterns"), "bazaar"),
        ("village_square", "The Square", ("fountain", "stalls", "bunting"), "village_square"),
        ("noir_street", "The Lantern Quarter", ("lanterns", "wooden fronts", "puddles"), "old_town"),
        ("noir_street", "The Flooded City", ("neon", "wet pavement"), "flooded_city"),
        ("desert", "Front Street", ("boardwalk", "hitching rail", "false fronts"), "frontier_town"),
        ("warehouse", "The Shed", ("bench", "tools", "bicycle"), "workshop"),
        ("warehouse", "Bay Six", ("containers", "loader arm"), "warehouse"),
        ("bridge", "The Boiler Room", ("boiler", "gauges"), "engine_room"),
        ("theatre", "The Velvet Room", ("stage", "curtain", "small tables", "piano"), "club"),
        ("theatre", "The Village Hall", ("stage", "chairs", "banner", "piano"), "theatre"),
        ("warehouse", "The Night Desk", ("press", "bundles", "chute"), "print_room"),
        ("theatre", "The Radio Station", (), "radio_studio"),
        ("theatre", "The Function Room", ("long table", "projector", "chairs"), "boardroom"),
        ("office", "The Director's Room", ("long table", "portraits", "globe"), "boardroom"),
        ("station", "The Booking Hall", ("ticket window", "clock", "benches"), "waiting_room"),
    ],
)  # fmt: skip
def test_a_broad_place_becomes_the_finer_one_that_its_details_name(kind, name, details, set_id):
    assert chosen(kind, name=name, details=details) == (set_id, None)


def test_one_word_alone_that_only_supports_changes_nothing():
    assert chosen("bar", name="The Ebb", details=("fire",))[0] == "bar"
    assert chosen("bar", name="The Ebb", details=("fire", "low beams"))[0] == "tavern"


def test_no_word_names_two_sets():
    words = [word for line in (*lexicon.WORDS.values(), *lexicon.NEAREST.values()) for word in line.split()]
    assert sorted(words) == sorted(set(words))


def test_finer_sets_are_sets():
    for broad, rows in lexicon.REFINED.items():
        assert {broad, *(row[0] for row in rows)} <= set(sets.SETS)


def test_there_are_sets_enough():
    assert len(sets.SETS) >= 30


@pytest.mark.parametrize(
    ("kind", "era", "set_id"),
    [
        ("diner", "medieval", "tavern"),
        ("boardroom", "medieval", "throne_room"),
        ("village_square", "medieval", "old_town"),
        ("diner", "victorian", "tavern"),
        ("throne_room", "victorian", "ballroom"),
        ("suburb", "victorian", "village_square"),
        ("diner", "past", "diner"),
        ("diner", "", "diner"),
    ],
)
def test_what_an_era_does_not_know_is_what_it_had_instead(kind, era, set_id):
    assert sets.choose(SetPlace(set=kind, location="here", era=era))[0] == set_id


def test_a_place_of_a_fairy_tale_knows_its_era():
    made, _ = compose(
        TextRequest(document="inventory", material={"prompt": FAIRY, "seed": 1}),
    )
    ident = made.locations[0].id
    place, _ = compose(TextRequest(document="location", material={"prompt": FAIRY, "seed": 1, "id": ident}))
    assert place.place.era == "medieval"


@pytest.mark.parametrize(
    ("kind", "era", "details", "set_id"),
    [
        ("tavern", "future", (), "bar"),
        ("throne_room", "victorian", ("domes and arches",), "throne_room"),
        ("bedroom", "future", ("stars outside",), "cabin"),
        ("bedroom", "future", (), "bedroom"),
        ("living_room", "past", ("deep water outside",), "cabin"),
        ("bedroom", "contemporary", ("gabled roofs outside",), "bedroom"),
    ],
)
def test_days_to_come_and_places_off_the_earth_have_rooms_of_their_own(kind, era, details, set_id):
    place = SetPlace(set=kind, location="here", interior=True, era=era, details=details)
    assert sets.choose(place)[0] == set_id


def test_a_saloon_is_a_bar_and_a_schoolhouse_no_church():
    saloon = SetPlace(set="tavern", location="here", interior=True, era="victorian", details=("prairie outside",))
    school = SetPlace(set="church", location="here", name="The Schoolhouse", interior=True, era="victorian")
    assert [sets.choose(place)[0] for place in (saloon, school)] == ["bar", "classroom"]


def test_awnings_make_no_bazaar_where_houses_are_of_brick():
    details = ("steps", "spices", "bell tower", "melons")
    for fronts, seen in (((), "bazaar"), (("brick fronts",), "old_town")):
        place = SetPlace(set="village_square", location="market", era="medieval", details=(*details, *fronts))
        assert sets.choose(place)[0] == seen


@pytest.mark.parametrize(
    ("name", "details", "seen"),
    [("The Long Kitchen", ("lamps",), "kitchen"), ("The Studio", ("doorsteps",), "dance_studio"),
     ("The Studio", ("lamps", "easel"), "workshop"), ("The Dance Hall", ("music stands",), "dance_studio"),
     ("The Boards", ("curtain", "footlights"), "theatre"),
     ("The Harvest Hall", ("low stage", "stacked chairs"), "village_hall")],
)  # fmt: skip
def test_what_is_filed_under_the_theatre_and_is_none_is_drawn_as_what_it_is(name, details, seen):
    assert chosen("theatre", name=name, details=details, interior=True)[0] == seen


@pytest.mark.parametrize(
    ("kind", "name", "details", "seen"),
    [("village_square", "The Square Before the Court", ("steps", "domes and arches"), "bazaar"),
     ("village_square", "The Square Before the Court", ("steps",), "old_town"),
     ("village_square", "The Clearing", ("steps", "jungle about"), "forest"),
     ("cabin", "The Lamp Room", ("great lens", "logbook"), "lamp_room"),
     ("cabin", "The Watch Room", ("desk", "logbook"), "cabin"),
     ("rooftop", "The Gallery", ("railing", "lantern glass", "sea"), "lighthouse"),
     ("kitchen", "The Potting Kitchen", ("seed trays", "stove"), "greenhouse"),
     ("greenhouse", "", (), "greenhouse"), ("shop", "The Launderette", ("counter",), "laundry")],
)  # fmt: skip
def test_a_country_and_a_trade_have_places_of_their_own(kind, name, details, seen):
    place = SetPlace(set=kind, location="here", name=name, details=details, era="medieval", interior=kind != "rooftop")
    assert sets.choose(place)[0] == seen


def test_a_temple_has_no_cross_on_its_altar():
    scenes = (Scene(place=SetPlace(set="church", location="nave", name=name, interior=True),
                    camera=Camera(size="wide")) for name in ("The Nave", "The Incense Hall"))  # fmt: skip
    church, temple = (Renderer(one, 320, 180).frame(0)[40:110, 120:200, :3].astype(int) for one in scenes)
    assert abs(church - temple).mean() > 8


@pytest.mark.parametrize(
    ("kind", "name", "details", "set_id"),
    [
        ("village_square", "The Bridge", ("stalls", "lanterns"), "stone_bridge"),
        ("bridge", "The Old Crossing", ("river", "arches"), "stone_bridge"),
        ("bridge", "The Checkpoint", ("barrier",), "dock"),
        ("bridge", "The Command Deck", ("consoles", "stars"), "bridge"),
        ("noir_street", "Bridge Street", ("lamps",), "noir_street"),
        ("garden", "The Hump Bridge", ("rail", "willows"), "stone_bridge"),
    ],
)
def test_a_bridge_over_a_river_is_of_stone_and_a_ships_is_not(kind, name, details, set_id):
    assert sets.choose(SetPlace(set=kind, name=name, location="here", details=details))[0] == set_id


def test_a_square_of_antiquity_is_a_forum():
    place = SetPlace(set="village_square", location="square", era="medieval", details=("awnings", "columns about"))
    assert sets.choose(place)[0] == "forum"


@pytest.mark.parametrize(
    ("kind", "details", "interior", "seen"),
    [("dock", ("nets", "fjord about"), False, "fjord"), ("beach", ("fjord about",), False, "fjord"),
     ("dock", ("nets",), False, "dock"), ("theatre", ("curtain", "canvas overhead"), True, "circus"),
     ("bar", ("canvas overhead",), True, "bar"), ("museum", ("mirrors between windows", "parquet"), True, "ballroom"),
     ("church", ("hanging cords", "high seat"), True, "church"),
     ("village_square", ("well", "pylons about"), False, "temple_court"), ("dock", ("canal about",), False, "lock"),
     ("desert", ("dunes", "trenches about"), False, "dig"), ("kitchen", ("stove", "trenches about"), True, "kitchen"),
     ("village_square", ("pump", "ice about"), False, "polar"), ("kitchen", ("stove", "ice about"), True, "kitchen"),
     ("garden", ("bridge", "willows"), False, "garden"), ("garden", ("goalposts", "bench"), False, "arena"),
     ("village_square", ("pump", "tiled eaves about"), False, "old_town"),
     ("bedroom", ("quilt", "tiled eaves about"), True, "tatami_room")],
)  # fmt: skip
def test_a_shore_under_rock_is_a_fjord_and_a_stage_under_canvas_a_ring(kind, details, interior, seen):
    assert sets.choose(SetPlace(set=kind, location="here", details=details, interior=interior))[0] == seen


@pytest.mark.parametrize(
    ("words", "set_id"),
    [("arena", "arena"), ("football stadium", "arena"), ("bullring", "arena"),
     ("Norwegian fjord", "fjord"), ("cliffs", "fjord"), ("polar station", "polar"), ("arctic tundra", "polar")],
)  # fmt: skip
def test_games_are_held_in_an_arena_and_rock_stands_in_water(words, set_id):
    assert chosen(words)[0] == set_id


def test_the_office_of_who_decides_is_an_office():
    glass = next(place for place in KITS["workplace"].places if place.id == "glass")
    assert {chosen(glass.set, name=name, interior=True)[0] for name in glass.names} == {"office"}


@pytest.mark.parametrize(
    ("era", "details", "seen"),
    [("contemporary", ("stalls", "awnings"), "noir_street"), ("medieval", ("stalls", "awnings"), "bazaar"),
     ("contemporary", ("awnings", "domes and arches"), "bazaar")],
)  # fmt: skip
def test_a_night_market_of_today_has_no_pointed_arches_but_in_the_south(era, details, seen):
    place = SetPlace(set="noir_street", location="here", name="The Night Market", era=era, details=details)
    assert sets.choose(place)[0] == seen
