"""Names for places that a prompt describes and does not name, by culture or by world."""

from __future__ import annotations

INVENTED: dict[str, tuple[str, ...]] = {
    "italy": ("Pietralba", "Borgo San Lino", "Montefico", "Castel d'Oro", "Valsalice", "Rocca Tonda", "Santa Nives"),
    "france": ("Saint-Loup-sur-Mer", "Valbrune", "Pont-l'Oiseau", "La Roque-Dorée", "Kerlouan-le-Vieux"),
    "spain": ("Villaluz", "San Telmo del Río", "Peñablanca", "Los Almendros", "Puerto Sereno"),
    "portugal": ("Vila do Vento", "Santa Bruma", "Monte Salgado", "Pedra Mansa"),
    "germany": ("Oberlinden", "Krähenstein", "Bad Wiesenau", "Fischhafen", "Altenbrück"),
    "greece": ("Agia Lemoni", "Petrovouni", "Kalyvia Mikri"),
    "scotland": ("Inverlarrig", "Kilmorran", "Port Ardle", "Strathkeld"),
    "ireland": ("Ballynacree", "Kilfenna", "Dunmorrow", "Carrickbawn"),
    "wales": ("Llanfeirian", "Aberdulas", "Pentre-groes"),
    "america": ("Harlan Falls", "Port Ellery", "Cedar Gap", "Mercy Bend", "Slow River"),
    "japan": ("Shimizawa", "Kamenoura", "Hoshigaoka", "Tsukimachi"),
    "nordic": ("Storvik", "Hvalsund", "Lillefjord", "Grimsvåg"),
    "india": ("Chandipur", "Neelgaon", "Kamalpur", "Rajatbagh"),
    "russia": ("Belorechye", "Sosnovka", "Staroye Ozero"),
    "westafrica": ("Abakrom", "Owode-Ita", "Sabonkasa"),
    "arabic": ("Bir Zahra", "Dar Salwa", "Ain Nuwar"),
    "england": ("Little Marling", "Thornmouth", "Upper Quill", "Saltby", "Netherwick", "Pudlow", "Great Hesper", "Cold Aston", "Wrackham",
        "Eel Bridge", "Marlow Sands", "Tidbury", "Fernhithe", "Queen's Stoke", "Market Dunning", "Holm Staithe"),
    "space": ("Halcyon", "Tern", "Perihelion", "Low Anchor", "Calliope", "Meridian Nine", "Farewell", "Ostara"),
    "robot": ("Galvania", "Port Ampère", "Cathode", "Solder City", "Anodyne", "New Dynamo"),
    "beast": ("Brambleford", "Acorn Cross", "Mossbank", "Burrowby"),
    "fable": ("Merrowdell", "Quillen", "Oldspire", "Hathermoor", "Tarn Abbas"),
    "west": ("Last Water", "Redemption Flats", "Poverty Gulch", "Mercy", "Dry Cross"),
}
"""Culture or world -> names of towns that are not on any map."""

NAMED_NOUNS = frozenset(
    """city metropolis megacity town village hamlet island harbour harbor seaside port fishing boomtown kingdom realm colony
    station frontier outpost suburb valley commune settlement coast cove spaceship starship ship""".split()
)
"""Kinds of place (their first or last word) that have a name of their own."""

INSTITUTIONS: dict[str, tuple[str, ...]] = {
    "asylum": ("St. Dymphna's", "Greywater House", "the Halloran Asylum"),
    "sanatorium": ("the Lindholm Sanatorium", "Weissenau"),
    "hospital": ("St. Luke's", "the Northern General", "Mercy Street Hospital"),
    "convent": ("Santa Chiara", "the Convent of the Small Hours"),
    "monastery": ("St. Bruno's", "the Monastery of the Nine Steps"),
    "boarding school": ("Harrowdene", "St. Osyth's", "Larkhill"),
    "school": ("Pepper Street School", "Northgate School"),
    "orphanage": ("Merriman House", "St. Nicholas House"),
    "hotel": ("the Hotel Miramar", "the Grand Continental", "the Hotel Belvedere"),
    "theatre": ("the Palace Theatre", "the Orpheum", "the Old Lyric"),
    "circus": ("Circus Valentin", "the Brothers Okapi Circus"),
    "lighthouse": ("Gannet Head", "Widow's Point", "Skerry Light"),
    "castle": ("Castle Dunmorrow", "Ravensholt"),
    "mansion": ("Larchmere", "Thornfold Hall", "Ashgrove"),
    "submarine": ("the Narwhal", "the Saint Brendan"),
    "prison": ("Gallowfield", "Stonegate"),
}
"""Kind of institution -> names."""
