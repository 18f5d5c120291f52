"""Words of places and the sets that they name: outright, only nearly, and the finer set that a place's details name."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "noir_street": "street alley alleyway avenue boulevard sidewalk road city downtown block crosswalk lane backstreet",
    "village_square": "village piazza plaza square town market marketplace fountain courtyard campo hamlet",
    "office": "office study bureau desk detective agency headquarters chambers",
    "kitchen": "kitchen galley cookhouse pantry scullery",
    "bar": "bar pub saloon lounge speakeasy trattoria osteria restaurant bistro cantina",
    "warehouse": "warehouse depot storage storeroom factory garage hangar foundry plant mill",
    "museum": "museum gallery exhibition vault",
    "forest": "forest wood woods woodland grove jungle clearing glade swamp",
    "bridge": "bridge spaceship starship spacecraft cockpit shuttle cruiser",
    "dock": "dock docks harbour harbor pier port quay marina wharf waterfront jetty",
    "living_room": "living parlour parlor apartment flat home house sitting cottage loft villa penthouse",
    "shop": "shop store supermarket barbershop barber salon kiosk boutique bookshop "
    "bookstore pharmacy grocer grocery antique florist emporium pawnshop",
    "corridor": "corridor hallway hall passage tunnel stairwell elevator",
    "rooftop": "rooftop roof terrace balcony skyline ledge",
    "beach": "beach shore seaside coast sand bay cove dunes tide tidal seashore rockpool",
    "desert": "desert wasteland canyon mesa badlands mars planet outback plain",
    "classroom": "classroom school lecture schoolroom kindergarten university college",
    "hospital": "hospital clinic ward infirmary surgery medbay morgue",
    "theatre": "theatre theater stage auditorium opera cinema backstage circus concert",
    "station": "station platform railway subway metro terminal",
    "church": "church chapel cathedral temple abbey monastery sanctuary crypt convent nunnery priory",
    "garden": "garden park orchard vineyard meadow field yard cemetery graveyard churchyard lawn",
    "library": "library archive archives registry athenaeum",
    "bedroom": "bedroom dormitory nursery",
    "jail": "jail sheriff marshal precinct police custody constabulary",
    "prison": "prison cell dungeon penitentiary oubliette",
    "tavern": "tavern inn alehouse taproom",
    "laboratory": "laboratory lab workbench",
    "workshop": "workshop shed forge smithy atelier",
    "concourse": "concourse spaceport",
    "cabin": "cabin berth stateroom bunkroom",
    "engine_room": "engine boiler turbine reactor",
    "core": "core server mainframe datacentre",
    "frontier_town": "frontier boomtown boardwalk",
    "old_town": "bailey lychgate",
    "bazaar": "bazaar souk medina kasbah",
    "throne_room": "throne palace castle",
    "courtroom": "courtroom courthouse tribunal",
    "newsroom": "newsroom newspaper cubicle",
    "deck": "deck liner steamer yacht",
    "lighthouse": "lighthouse island islet",
    "mountain": "mountain mountains pass summit alp peak cairn",
    "farm": "farm farmyard barn ranch homestead cornfield wheatfield",
    "carriage": "carriage train compartment sleeper",
    "diner": "diner cafe café canteen cafeteria pizzeria",
    "bakery": "bakery patisserie",
    "flooded_city": "flooded drowned canal lagoon",
    "print_room": "print press printing printshop",
    "club": "club nightclub cabaret disco",
    "radio_studio": "radio studio broadcast recording podcast",
    "submarine": "submarine bathyscaphe",
    "boardroom": "boardroom conference",
    "waiting_room": "waiting buffet booking lobby reception foyer",
    "tatami_room": "tatami dojo pagoda",
    "moon": "moon lunar crater craters",
    "terraces": "terraces paddy paddies plantation",
    "drive_in": "drivein",
    "cave": "cave cavern grotto mine mineshaft",
    "attic": "attic garret",
    "cellar": "cellar basement undercroft",
    "bathroom": "bathroom washroom lavatory toilet shower",
    "car_park": "carpark parking",
    "chapel": "vestry sacristy",
    "gym": "gym gymnasium boxing",
    "dressing_room": "dressing greenroom",
    "roadside": "roadside layby highway motorway verge",
    "reef": "reef seabed underwater undersea coral kelp atlantis",
    "dance_studio": "ballet barre rehearsal",
    "lamp_room": "lamproom",
    "greenhouse": "greenhouse glasshouse hothouse conservatory orangery",
    "laundry": "laundry launderette laundrette laundromat washhouse",
}
"""Words that name a set outright."""

NEAREST: dict[str, str] = {
    "bar": "casino teahouse banquet",
    "bridge": "control satellite orbit airlock capsule hyperspace space",
    "warehouse": "ruin ruins scrapyard junkyard construction",
    "museum": "mansion embassy",
    "office": "bank parliament",
    "courtroom": "court",
    "throne_room": "ballroom",
    "forest": "river waterfall lake valley trail camp campsite treehouse zoo",
    "dock": "boat ship ferry sea ocean",
    "noir_street": "car taxi crossroads border checkpoint gate bus",
    "corridor": "closet",
    "hospital": "spa asylum ambulance sauna",
    "desert": "battlefield volcano pyramid trench trenches savanna savannah steppe",
    "mountain": "snowfield tundra arctic glacier hill hills cliff ski slope igloo",
    "rooftop": "tower helipad sky",
    "village_square": "festival fair funfair carnival monument fairground",
    "station": "airport",
    "living_room": "room",
    "bedroom": "bed tent",
    "kitchen": "kitchenette",
    "waiting_room": "hotel motel",
    "cellar": "sewer bunker brewery distillery winery",
    "cave": "lair den burrow anthill",
    "laboratory": "observatory planetarium",
    "carriage": "plane aeroplane airplane jet helicopter",
    "farm": "windmill beehive hive",
    "deck": "raft rig",
    "tavern": "longhouse",
    "gym": "rink arena",
    "bazaar": "stall",
    "garden": "stadium playground pitch maze",
}
"""Words whose set is only the nearest that can be drawn."""

REFINED: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "office": (
        ("jail", "jail sheriff marshal livery precinct police custody constabulary", "cells rifle barred wanted", ""),
        ("courtroom", "courtroom courthouse tribunal", "jury", ""),
        ("boardroom", "boardroom", "projector", "long table model portraits"),
        ("newsroom", "newsroom newspaper portakabin annexe open", "desks copier", "telephones printer whiteboard"),
    ),
    "kitchen": (
        ("greenhouse", "potting greenhouse glasshouse hothouse", "", ""),
        ("bakery", "bakery patisserie", "dough loaves", "oven trays flour"),
        ("diner", "diner", "booths", ""),
        ("workshop", "dye works furnace", "furnace", ""),
        ("tavern", "hearth stillroom", "cauldron hearth", ""),
    ),
    "bar": (
        ("tavern", "inn tavern", "settle antlers saddles barrels casks", "hearth fire beams jars lantern shields"),
        ("diner", "diner canteen ration social", "tray rail dispenser coffee", ""),
    ),
    "warehouse": (
        ("attic", "attic garret", "rafters dormer", ""),
        ("gym", "gym gymnasium boxing", "", ""),
        ("cave", "cave cavern grotto mine mineshaft", "stalactites", ""),
        ("cellar", "cellar basement undercroft", "", ""),
        ("car_park", "car parking carpark", "", ""),
        ("print_room", "print ticker teletype", "presses chute", ""),
        ("engine_room", "boiler engine pump plant", "boiler gauges", ""),
        ("prison", "prison jail", "", ""),
        ("workshop", "workshop atelier forge smithy boathouse boatshed", "workbench ink copybooks tyres",
         "bench tools bicycle"),
        ("laboratory", "laboratory lab", "flasks", ""),
    ),
    "museum": (
        ("core", "core memory", "cooling terminal", "racks cables cable"),
        ("throne_room", "palace castle throne", "throne", "banners hearth"),
        ("library", "library files file records record registry register archive reading rolls roll stacks serial",
         "ladder cards drawers boxes bundles labels scrolls lectern books cage pigeonholes", ""),
    ),
    "living_room": (
        ("theatre", "opera playhouse", "", ""),
        ("diner", "coffee tea ice", "", ""),
        ("tatami_room", "dojo tatami", "brazier bedroll mats lacquer", ""),
        ("bedroom", "bedroom dormitory bunk hotel motel guest",
         "bed bunk bedroll mattress wardrobe washstand", ""),
    ),
    "corridor": (
        ("waiting_room", "lobby reception foyer desk", "", ""),
        ("cabin", "cabin berth capsule bunk spare", "bunk bunks berth charging", ""),
        ("carriage", "train express carriage sleeper", "compartment", ""),
        ("concourse", "concourse ring spoke", "handrails", "port windows pipes"),
        ("submarine", "submarine undersea", "periscope", ""),
        ("garden", "", "pillars", ""),
    ),
    "station": (
        ("radio_studio", "radio broadcast tv", "microphone microphones", ""),
        ("waiting_room", "waiting buffet booking", "ticket urn turnstile", ""),
        ("concourse", "concourse ring walkway space orbital", "arrows walk screens", ""),
        ("carriage", "express carriage sleeper", "", ""),
        ("library", "", "logbooks registers", ""),
        ("jail", "precinct police", "", ""),
    ),
    "car_park": (
        ("roadside", "lay layby roadside verge highway motorway", "milestone picnic signpost", ""),
    ),
    "old_town": (
        ("beach", "tide tidal rockpool cove seashore beach", "", ""),
    ),
    "village_square": (
        ("beach", "tide tidal rockpool cove seashore beach", "", ""),
        ("reef", "underwater undersea mermaid mermaids reef coral seabed", "coral kelp", ""),
        ("bazaar", "bazaar souk", "spices carpets", ""),
        ("old_town", "bailey lychgate", "lychgate towers", "well banners pump stone"),
        ("frontier_town", "frontier wagon", "hitching boardwalk", ""),
        ("flooded_city", "flooded drowned", "", ""),
        ("farm", "farm ranch", "", ""),
    ),
    "noir_street": (
        ("beach", "tide tidal rockpool cove seashore beach", "", ""),
        ("reef", "underwater undersea atlantis", "coral kelp", ""),
        ("old_town", "lantern dyers", "lanterns palanquin", "wooden fronts"),
        ("bazaar", "bazaar souk", "awnings spices", ""),
        ("flooded_city", "flooded drowned sunken canals lagoon", "", ""),
        ("frontier_town", "frontier", "boardwalk hitching", ""),
    ),
    "desert": (
        ("drive_in", "drive drivein", "", ""),
        ("moon", "moon lunar crater craters", "craters", ""),
        ("frontier_town", "frontier", "boardwalk hitching", "false fronts trough"),
        ("farm", "ranch pens pasture", "chute cattle", ""),
    ),
    "forest": (
        ("mountain", "mountain pass peak summit glacier ice alpine", "snow cairn", ""),
    ),
    "dock": (
        ("reef", "underwater undersea seabed floor bottom reef", "coral kelp", ""),
        ("warehouse", "airlock cargo", "clamps suits", ""),
        ("lighthouse", "lighthouse island", "", ""),
        ("submarine", "submarine", "periscope", ""),
        ("deck", "liner steamer steamship yacht trawler galleon cruise ship vessel", "deckchairs lifeboats", ""),
        ("flooded_city", "flooded drowned", "", ""),
    ),
    "bridge": (
        ("dock", "checkpoint customs footbridge river toll", "river barrier parapet arches sentry", ""),
        ("submarine", "submarine undersea", "periscope", ""),
        ("engine_room", "boiler pump engine plant reactor", "boiler gauges", ""),
        ("cabin", "chart", "charts", ""),
        ("lamp_room", "", "lens", ""),
        ("cabin", "lighthouse watch", "logbook", ""),
        ("concourse", "concourse ring spoke station dome porthole blister", "", ""),
    ),
    "church": (
        ("chapel", "vestry sacristy plank meeting funeral mission clapboard", "planks", ""),
        ("throne_room", "council petitions", "dais throne", ""),
        ("garden", "", "gravestones headstones", ""),
    ),
    "hospital": (
        ("laboratory", "lab laboratory", "flasks tanks seedlings benches", ""),
        ("bedroom", "bedroom", "washstand", ""),
    ),
    "shop": (
        ("laundry", "laundry launderette laundrette laundromat washhouse", "mangle coppers dryers", ""),
        ("diner", "coffee noodle ramen sandwich", "", ""),
        ("bakery", "bakery baker patisserie", "loaves", ""),
        ("print_room", "print woodblock", "blocks", ""),
        ("radio_studio", "radio", "", ""),
    ),
    "garden": (
        ("greenhouse", "greenhouse glasshouse hothouse conservatory orangery", "", ""),
        ("terraces", "rice paddy paddies plantation terraces", "paddies seedlings", ""),
        ("car_park", "car parking", "", ""),
        ("farm", "farm ranch barn dairy wheat corn barley maize", "barn hay tractor", ""),
    ),
    "rooftop": (
        ("lighthouse", "", "lantern", ""),
        ("terraces", "rice tea paddy hillside", "paddies seedlings", ""),
        ("mountain", "cairn", "view battlements", ""),
    ),
    "cabin": (
        ("lamp_room", "lamproom", "lens", ""),
    ),
    "beach": (
        ("lighthouse", "lighthouse", "", ""),
    ),
    "theatre": (
        ("drive_in", "drive drivein", "", "cars speakers"),
        ("gym", "gym gymnasium", "", ""),
        ("dressing_room", "dressing greenroom", "costumes", ""),
        ("radio_studio", "radio broadcast recording podcast tv television", "microphone microphones", ""),
        ("kitchen", "kitchen pantry scullery", "", ""),
        ("workshop", "", "easel canvases", ""),
        ("dance_studio", "studio dance ballet rehearsal", "barre", ""),
        ("tatami_room", "", "lacquer", ""),
        ("club", "club cabaret disco", "", "tables piano chandelier"),
        ("boardroom", "boardroom committee meeting", "projector", ""),
    ),
}  # fmt: skip
"""A broad set -> the finer ones: set, words of a name (one is enough), telling details (one), others (two)."""

ROOFED: dict[str, str] = {"station": "waiting_room", "dock": "warehouse", "moon": "concourse"}
"""Sets under the sky -> what is drawn instead where the place is indoors."""

OLDER: dict[str, dict[str, str]] = {
    "medieval": {
        "bar": "tavern", "diner": "tavern", "kitchen": "tavern", "noir_street": "old_town",
        "village_square": "old_town", "boardroom": "throne_room", "courtroom": "throne_room", "newsroom": "library",
        "office": "library", "warehouse": "cellar", "hospital": "bedroom",
        "jail": "prison", "station": "old_town", "waiting_room": "tavern", "print_room": "workshop",
        "museum": "throne_room",
    },
    "victorian": {"diner": "tavern", "newsroom": "print_room"},
    "future": {"tavern": "bar"},
}  # fmt: skip
"""By era: a set that it does not know -> what it had in its place."""

REMOTE: dict[str, str] = {"bedroom": "cabin", "living_room": "cabin"}
"""Under the sea and off the earth: rooms of houses -> what one lives in there."""

ROBOT = frozenset(
    {"robot", "robots", "android", "androids", "machines", "cyber", "mechanical", "automaton", "automata", "circuit"}
)
"""Words that turn a town into a town of machines."""

POWERED = frozenset({"vents", "cables", "relay", "sparks", "sockets", "charging"})
"""Words that do so beside neon; neon alone is any city at night."""
