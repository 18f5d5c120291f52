"""Places: kinds of place with their setting and set, and proper names with their culture.

`place_kinds.txt`: kind | setting | set | words. `place_names.txt`, `place_adjectives.txt`, `callings.txt`:
words, then a culture.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.data import lines_of, rows, strings, texts, toml

CULTURE_OF_LANGUAGE: dict[str, str] = {
    "en": "england", "de": "germany", "es": "spain", "fr": "france", "it": "italy", "pt": "portugal", "ja": "japan",
    "zh": "china", "ko": "korea", "ar": "arabic", "he": "hebrew", "ru": "russia", "hi": "india", "el": "greece",
    "nl": "dutch", "pl": "poland", "tr": "turkey", "fa": "persia",
}  # fmt: skip
"""Language -> culture whose names a show gets when the prompt names no place."""


def _kinds() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for _, setting, drawn, words in rows("place_kinds.txt"):
        for word in words.split(","):
            found.setdefault(word.strip(), (setting, drawn))
    return found


def _cultures(name: str) -> dict[str, str]:
    split = (line.rsplit(" ", 1) for line in lines_of(name).splitlines() if line.strip())
    return {words.strip(): culture for words, culture in split}


PLACE_NOUNS: dict[str, tuple[str, str]] = _kinds()
"""Noun -> (setting, set to draw). Settings: city, town, village, coast, ship, space, wild, house."""

ROOFLESS = frozenset({"garden", "noir_street", "village_square", "dock", "zoo", "arena", "border_post", "lock", "dig"})
"""Sets under the sky that a house may be drawn as: a zoo is run like a house, and one meets there in the open."""

PROPER: dict[str, str] = _cultures("place_names.txt")
"""Name of a place in lower case -> culture of names."""

ADJECTIVES: dict[str, str] = _cultures("place_adjectives.txt")
"""Adjective of a country or city -> culture of names."""

CALLINGS: dict[str, str] = _cultures("callings.txt")
"""Somebody or something that only one country has -> culture of names, where no place is named."""

WORKPLACES = strings(toml("grounds")["workplaces"])
"""Workplace of a trade -> a place to set the show in where the prompt names none."""

GUESSED_PLACES = texts(toml("grounds")["guessed_places"])
"""Genre -> places to set the show in where neither prompt nor trade names one."""

ARTICLED = re.compile(
    r"(?:Azores|Alps|Andes|Hebrides|Highlands|Bahamas|Maldives|Netherlands|Philippines|Dolomites|Pyrenees|Carpathians"
    r"|Himalayas|Rockies|Cotswolds|Balkans|Canaries|Ardennes|Vosges|Urals|Orkneys|Shetlands|Faroes|Seychelles|Bronx"
    r"|Hague|Gobi|Sahara|Amazon|Outback|Everglades|Ozarks|Adirondacks|Catskills|Camargue|Algarve|Alentejo|Crimea"
    r"|Kremlin|Vatican|Louvre|Thames|Seine|Danube|Rhine|Nile|Black Forest|Somme|Klondike|Yukon"
    r"|Shard|Aral Sea|Dead Sea|Galápagos|Karakoram|Tatras|Pantanal|Sundarbans|Bosphorus|Negev|Staked Plains|Alpujarras"
    r"|Spreewald|Uckermark|Odenwald|Vogelsberg|Hunsrück|Erzgebirge|Cévennes|Peak District|Lake District|Copperbelt)"
)
"""Names of places that English says with an article."""
