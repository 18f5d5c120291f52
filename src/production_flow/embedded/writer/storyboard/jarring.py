"""What a text says against where and when its scene plays: a table in the street, sun in the rain, stars at noon."""

from __future__ import annotations

import re
from collections.abc import Collection

from production_flow.documents.scene import TimeOfDay, Weather
from production_flow.embedded.writer.sites import PlaceSpec

_ROOM = re.compile(
    r"\b(?:room|ceiling|upstairs|stairwell|floorboards?|floor|wallpaper|carpet|mantelpiece|hearth|stove|cupboard|drawers?"
    r"|shel(?:f|ves)|sofa|curtains?|indoors|walls?|tables?|doorposts?|rug|lampshade|dresser|wardrobe|hatstand|blinds?|desks?"
    r"|blotter|sill|to the window|every frame|behind the picture|every stair|base of a (?:lamp|light)"
    r"|door of|corridor|hymn books?|bell rope|doily|altar|pews?)\b",
    re.IGNORECASE,
)
"""What only rooms have."""

_COOKED = re.compile(
    r"\b(?:oven|stove|broth|sauce|dough|ladle|saucepan|frying|colander|rolling pin|simmer\w*|stirs|timer|pan|pans"
    r"|flour|apron|second helping|fridge|freezer|beans|kitchen|pluck(?:s|ing)|salts?|pepper)\b",
    re.IGNORECASE,
)
_KITCHEN = re.compile(
    r"kitchen|caf\u00e9|cafe|trattoria|restaurant|bakery|osteria|diner|galley|canteen|inn\b|pub\b|tavern|bar\b"
    r"|tea ?room|stove|oven|range|hearth",
    re.IGNORECASE,
)
"""What belongs to cooking, and what a place is called or has in which somebody cooks."""

_STREET = re.compile(
    r"\b(?:kerb|pavement|parked cars?|between the cars|shutters?|(?:for|holds?) (?:a|the) tram|street lamps?|gutter"
    r"|cross(?:es)? (?:the street|over)|dark side|between the lamps|over the well|outdoors|on the street\b|moving bus"
    r"|compost|mourners?|funeral to|handcart|down the road"
    r"|up the lane|other side of the (?:street|road)|collar up)\b",
    re.IGNORECASE,
)
"""What is done in streets and in no room."""

_PLAYED = re.compile(
    r"\b(?:other tables|bands?|pianos?|pianists?|spotlight|encore|dance floor|(?<!of )music)\b", re.IGNORECASE
)
_MUSIC = re.compile(
    r"club|bar\b|casino|theatre|(?:dance|music|village|concert|parish|town) hall|ballroom|stage"
    r"|boards\b|music|piano|saloon|tavern|opera|dance|cabaret"
    r"|caf\u00e9|restaurant|pub\b|inn\b|square|market|street|fair|circus|concert|studio|school|church|chapel|deck|salon",
    re.IGNORECASE,
)
"""What belongs to a band, and what a place is called or has in which one may play."""

_POURED = re.compile(
    r"\b(?:the counter|counter of|a drink|(?:behind|at) the (?:bar|bottles)|the bottles|last orders|pints?\b|barrels?"
    r"|napkins?|without paying|drinks up|orders another|another round"
    r"|stools? down)\b",
    re.IGNORECASE,
)
_BAR = re.compile(
    r"bar\b|casino|tavern|saloon|pub\b|inn\b|club|caf\u00e9|diner|canteen|counter|kitchen|shop|tap\b|taproom|restaurant|gaming",
    re.IGNORECASE,
)
"""What belongs to whoever pours, and what a place is called or has in which somebody does."""

_HOUSEWORK = re.compile(
    r"\b(?:wool|the eggs|lentils|jigsaw|linen|(?:clean|pile of) sheets|the washing(?:-up)?|teaspoons|wardrobe|ironing"
    r"|the album|biscuit tin|by the bed|the bed creaks|doing the flowers|doing \w+'s hair|pillowcase|the knitting"
    r"|heights are pencilled|darning|curtains? that|the pudding|a wooden spoon|from the jar|the good plates"
    r"|own towel|third towel)\b",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b(?:kitchen|living|bedroom|parlour|parlor|front room|good room|flat|apartment|house|cottage|home|lodging\w*"
    r"|attic|loft|cabin|farm\w*|rooms? (?:over|with)|inn|boarding|hotel|convent|laundry|folding|wash|ward|hospital"
    r"|nursery|barge|caravan|dormitory|matron|garden|orchard|dresser|beds?)\b|living_room",
    re.IGNORECASE,
)
"""What people do at home, and what a place is called or has in which somebody lives: no eggs are counted at a gate."""

_STAGED = re.compile(r"\b(?:corner|edge|side|front|middle) of the stage\b|\bfootlights\b|\blectern\b", re.IGNORECASE)
_STAGE = re.compile(
    r"stage|theatre|hall\b|school|classroom|studio|opera|circus|tent\b|club|church|chapel|court|boards\b|salon|lectern",
    re.IGNORECASE,
)
"""What stands before rows of people, and what a place is called or has where they sit."""

_WARMED = re.compile(r"\b(?:hearth(?: rug)?|mantelpiece|(?:the|its) grate|chimney|embers|fender)\b", re.IGNORECASE)
_UNHEATED = re.compile(
    r"\b(?:pool|baths|gym\w*|hangar|tunnel|metro|subway|station|platform|arena|rink|stadium|multi-storey|greenhouse"
    r"|aquarium|supermarket|mall|airport|terminal|planetarium|cable car|bunker|submarine|mine)\b",
    re.IGNORECASE,
)
"""What is by a fire, and what a place is called in which there is none: no rug before the hearth of a swimming pool."""

_GROUNDED = re.compile(
    r"\b(?:on a swing|the bushes|lucky dip|hedges?|kerb|(?:four|several) (?:dogs|spaniels|terriers)|flower ?beds?"
    r"|puddles?|bicycles?|the road|wheelbarrow|handcart|parked car)\b",
    re.IGNORECASE,
)
"""What has the ground under it: nobody walks four dogs round a roof."""

_ELSEWHERE = re.compile(
    r"\b(?:two doors on|round (?:a|two) corners?|across the way|behind a window|lit window)\b", re.IGNORECASE
)
"""How a text leaves its place: what is seen there need not be in it."""

_ONLY = ((_COOKED, _KITCHEN), (_PLAYED, _MUSIC), (_POURED, _BAR), (_STAGED, _STAGE), (_HOUSEWORK, _HOME))
"""What only some places have, and how one tells them."""

MIGHTY = re.compile(
    r"\b(?:waves the others back|owns the room|dined with the judge|friends in the room|with no neck|a long car"
    r"|in dark \w*coats|three men in|somebody turns a key|at the best table|people at the other tables"
    r"|friend in every chair|to everything that is rented|could be bought|can buy any)\b",
    re.IGNORECASE,
)
"""What only those have who have people: a night watchman threatens nobody from the back of a car."""

_SUN = r"\bsun(?:light|shine|lit|ny)?\b|\bblue sky\b"
_RAIN = (
    r"(?<!like )(?<!as )\b(?:rain(?:s|ing|y)?|drizzle|downpour|puddles?|umbrellas?|comes? in wet|in the wet|dripping)\b"
)
_MIST = r"(?<!like )\b(?:fog|foggy|mist)\b"
_SNOW = r"(?<!like )\b(?:snow(?:s|ing|ed|flakes?)?|blizzard)\b"
_FINE = (
    r"\bswallows\b|\b(?:strip|patch|bit) of shade\b|\bin (?:the|its own) shade\b|\blight falls in coins\b"
    r"|\bits own shadow\b"
)
_STILL = r"\b(?:no wind|windless|not a breath of|without a breath|no air moves)\b"
_AGAINST = {
    weather: re.compile("|".join(patterns), re.IGNORECASE)
    for weather, patterns in {
        "clear": (_RAIN, _MIST, _SNOW),
        "rain": (_SUN, _SNOW, _FINE),
        "storm": (_SUN, _SNOW, _STILL, _FINE),
        "fog": (_SUN, _FINE, _SNOW, _RAIN, r"\bstars\b", r"\bhorizon\b"),
        "snow": (_RAIN, r"\bbarefoot\b"),
        "wind": (_STILL, _MIST, _SNOW, _RAIN),
        "dust": (_RAIN, _MIST, _SNOW),
    }.items()
}

_DARK = re.compile(r"\b(?:in the sun|sunlight|daylight|noonday|at noon|midday|good day|good morning)\b", re.IGNORECASE)
_LIGHT = re.compile(
    r"\b(?:moonlight|the moon|stars|good night|good evening|(?:the|a) lit windows?|snuffs the candle"
    r"|until (?:it is|it's) light|till (?:it is |it's )?(?:light|dawn|morning)"
    r"|(?:has|had|have) (?:got|gone|grown|gotten) dark|(?:is|are|it's) dark out(?:side)?|lights?[- ](?:down|out)"
    r"|after dark|in the dark of|before bed|(?:has|have|had|they've)(?: all)? gone to bed"
    r"|one of those nights|left (?:the lamp|a light) on|light on at home|sits? up (?:with|for)|small hours)\b",
    re.IGNORECASE,
)

_NOON = re.compile(r"\b(?:only|it's|at|high) noon\b|\bnoonday\b|\bmid-?day\b", re.IGNORECASE)
"""What is said of the middle of the day, and at no other hour."""

_OVER = re.compile(r"\bthis evening\b|\bit's midnight\b|\bstill awake\b", re.IGNORECASE)
"""What is said at the end of a day, and not at dawn or before noon."""

_WORDS, _SKY = 4, 3
"""How much a word of the wrong place and of the wrong weather or hour weighs: more than what the season has heard,
less than what the episode has printed."""


def lacking(place: PlaceSpec) -> tuple[re.Pattern[str], ...]:
    """Words for what a place does not have: nobody moves a piano in a board room."""
    told = _told(place)
    found = [words for words, places in _ONLY if places.search(told) is None]
    found += [_GROUNDED] if place.set == "rooftop" else []
    return (*found, _WARMED) if _UNHEATED.search(place.name) else tuple(found)


def _told(place: PlaceSpec) -> str:
    return " ".join((place.name, place.set, *place.details))


def jars(
    text: str, weather: Weather, time: TimeOfDay, *, outdoors: bool, lacks: Collection[re.Pattern[str]] = ()
) -> int:
    """How much a text speaks against its scene; 0 where it does not.

    Args:
        text: As it is printed.
        weather: That of the episode, whether or not it is seen from the place.
        time: The hour of the scene.
        outdoors: Whether the place has a sky.
        lacks: Words for what the place does not have.
    """
    wrong_hour = _DARK if time in {"night", "dusk"} else _LIGHT if time in {"morning", "day", "golden"} else None
    elsewhere = _ELSEWHERE.search(text) is not None
    found = _WORDS * (not elsewhere and (_ROOM if outdoors else _STREET).search(text) is not None)
    found += _WORDS * (not elsewhere and any(words.search(text) for words in lacks))
    found += _SKY * (_AGAINST[weather].search(text) is not None)
    found += _SKY * (time in {"dawn", "morning", "day"} and _OVER.search(text) is not None)
    found += _SKY * (time != "day" and _NOON.search(text) is not None)
    return found + _SKY * (wrong_hour is not None and wrong_hour.search(text) is not None)
