"""When a place is and what lies outside it, where its document does not say: read from the show's own words."""

from __future__ import annotations

import re

_ERAS: tuple[tuple[str, str], ...] = (
    (
        (r"ancient|antiquity|classical|(?:bronze|stone|iron) age|pharaoh\w*|roman (?:empire|republic|times|britain)|"
        r"vikings?|byzantine|dark ages|medieval|mediaeval|middle ages|feudal|crusades?|samurai|shogun\w*|edo|sengoku|"
        r"(?:tang|song|ming|han) dynasty|ming|"
        r"tudors?|renaissance|elizabethan|inca|aztecs?|1[0-6]\d\ds?|1[0-7]th[ -]century|"
        r"(?:\d{1,3}|[1-9]00) ?(?:ad|bc|bce|ce)|ad \d{1,4}|"
        r"(?:eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth)[ -]century"),
        "medieval",
    ),
    (
        (r"victorian|edwardian|regency|georgian|napoleonic|baroque|rococo|belle [ée]poque|gold rush|wild west|old west|"
        r"gaslight|gaslit|1[78]\d\ds?|1[89]th[ -]century|(?:eighteenth|nineteenth)[ -]century"),
        "victorian",
    ),
    (
        (r"19[0-7]\ds?|prohibition|roaring twenties|jazz age|great depression|interwar|wartime|post-?war|cold war|"
        r"(?:first|second|great) world war|world war (?:one|two|i|ii)|(?:nineteen|the) (?:twenties|thirties|forties|"
        r"fifties|sixties|seventies)|(?:early|mid)[ -](?:20th|twentieth)[ -]century"),
        "past",
    ),
    (
        (r"(?:near|far|distant)? ?future|futuristic|2[1-9]\d\ds?|20[4-9]\ds?|2[2-9](?:nd|rd|th) century|"
        r"twenty-(?:second|third|fourth)[ -]century|cyberpunk|post-apocalyptic|spaceships?|starships?|"
        r"space (?:stations?|colon(?:y|ies)|age)|(?:on|of) (?:mars|the moon)|orbital|interstellar|galactic"),
        "future",
    ),
    (
        (r"present(?:[ -]day)?|contemporary|modern(?:[ -]day)?|today|nowadays|19[89]\ds?|20[0-3]\ds?|"
        r"(?:late 20th|21st|twenty-first)[ -]century|(?:the|nineteen) (?:eighties|nineties)"),
        "contemporary",
    ),
)  # fmt: skip
"""Patterns -> era, in order."""


def era_of(period: str, setting: str) -> str:
    """The era that a show's period names, or its setting where the period names none; empty is not known."""
    for text in (period, setting):
        for pattern, era in _ERAS:
            if re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE):
                return era
    return ""


_EARLY = re.compile(
    r"\b(?:190\ds?|191\ds?|192[0-5]|edwardian|(?:first|great) (?:world )?war|world war (?:one|i)|belle [ée]poque)\b",
    re.IGNORECASE,
)


def early_at(period: str, setting: str) -> str:
    """That one cooks on coals and reads by gas, as a detail of a place; else empty."""
    return "gaslit" if _EARLY.search(period) or (not period and _EARLY.search(setting)) else ""


_AROUND: tuple[tuple[str, str], ...] = (
    (r"submarines?|undersea|underwater|sea ?bed|ocean floor|deep[ -]sea|bathyscaphe|bathysphere", "deep water outside"),
    (
        (
            r"space ?(?:stations?|ships?|craft|freighters?|liners?|habitats?)|star ?ships?|generation ships?"
            r"|asteroids?|orbit\w*|(?:deep|outer) space"
        ),
        "stars outside",
    ),
    (r"the moon|moon ?base|lunar", "lunar ground outside"),
    (r"mars|planet|exoplanet|colony world", "bare rock outside"),
)
"""Patterns -> the detail that says it, in order."""


_AIRLESS = re.compile(r"\b(?:mars|martian|the moon|moon ?base|lunar|asteroids?)\b", re.IGNORECASE)
_BREATHED = re.compile(r"\bterraform\w*|\bunder (?:a|the) (?:dome|moon)\b", re.IGNORECASE)


def air_at(setting: str) -> str:
    """That nobody breathes out of doors, as a detail of a place; else empty."""
    return "no air outside" if _AIRLESS.search(setting) and not _BREATHED.search(setting) else ""


_TROPICS = re.compile(
    r"\b(?:hawaii\w*|honolulu|caribbean|jamaica|barbados|bahamas|cuba|havana|florida|miami|bali|thailand|phuket|"
    r"polynesia|tahiti|samoa|fiji|maldives|seychelles|mauritius|zanzibar|goa|kerala|philippines|brazil|rio|bahia|"
    r"tropic\w*|desert island|south seas?|castaways?|shipwreck\w*|pirates?|lagos|ghana|senegal|sri lanka)\b",
    re.IGNORECASE,
)
"""Where palms stand on the shore."""


_SOUTH = re.compile(
    r"\b(?:italy|italian|tuscan\w*|umbria\w*|sicil\w*|naples|neapolitan|napoli|rome|roma|venice|venetian|milan|florence|"
    r"genoa|turin|puglia|sardinia\w*|borgo|spain|spanish|castil\w*|madrid|barcelona|seville|valencia|basque|galicia\w*|"
    r"catal\w*|portugal|portuguese|lisbon|porto|azores|madeira|greece|greek|athens|crete|corfu|cyprus|malt(?:a|ese)|"
    r"croatia\w*|dalmatia\w*|dubrovnik|albania\w*|montenegro|france|french|provence|proven[cç]al|marseilles?|paris|lyon|"
    r"riviera|corsica\w*|mexic\w*|oaxaca|argentin\w*|buenos aires|chile\w*|peru\w*|lima|colombia\w*|uruguay|ecuador|"
    r"quito|latin america|mediterranean|aegean|adriatic|piazza|pampas?|turkey|turkish|lebanon|israel|china|chinese|"
    r"hong kong|shanghai|beijing|taiwan|taipei|vietnam\w*|hanoi|saigon|bangkok|singapore|malaysia\w*|indonesia\w*|"
    r"jakarta|japan\w*|kyoto|tokyo|osaka|korea\w*|seoul|nepal\w*|tibet\w*|mongolia\w*|africa\w*|nigeria\w*|kenya\w*|nairobi|"
    r"ethiopia\w*|mali)\b",
    re.IGNORECASE,
)
"""Where houses are plastered, or of wood; elsewhere they show their bricks."""


_EAST = re.compile(
    r"\b(?:mughal|moghul|agra|delhi|lahore|jaipur|rajasthan|india|indian|hyderabad|ottoman|istanbul|constantinople|"
    r"baghdad|damascus|aleppo|cairo|egypt|egyptian|luxor|"
    r"valley of the kings|alexandria|persia|persian|isfahan|shiraz|tehran|iran|samarkand|"
    r"bukhara|silk road|morocco|moroccan|marrakesh|marrakech|fez|tangier|algiers|tunis|timbuktu|granada|andalus\w*|"
    r"arabia|arabian|yemen|oman|muscat|jerusalem|caravanserai)\b",
    re.IGNORECASE,
)
"""Where roofs are domes."""


_ANTIQUE = re.compile(
    r"\bancient (?:rome|greece|athens|sparta|corinth|syracuse|carthage)\b|\broman (?:empire|republic|times)\b|"
    r"\b(?:pompeii|herculaneum|imperial rome|caesar's rome|sparta|roman britain)\b",
    re.IGNORECASE,
)
"""Where squares have temples and walks behind columns."""

_CLASSIC = re.compile(r"\b(?:rome|athens|corinth|syracuse|carthage|capua|ostia)\b", re.IGNORECASE)
_OF_OLD = re.compile(
    r"\b(?:gladiators?|charioteers?|legionar(?:y|ies)|centurions?|senators? of rome|vestals?|caesars?|nero|augustus|"
    r"trajan|hadrian|caligula|tiberius|cicero|spartacus|oracles?|hoplites?|pericles|socrates)\b",
    re.IGNORECASE,
)
"""Cities that stood already in antiquity, and people who are of it whatever the year is called."""


_NILE = re.compile(r"\b(?:egypt\w*|thebes|karnak|amarna|nile|luxor|giza|memphis|valley of the kings)\b", re.IGNORECASE)
_PHARAOHS = re.compile(
    r"\b(?:pharaohs?|\d+ ?bce?|ancient egypt|(?:old|middle|new) kingdom|tutankhamun|akhenaten|nefertiti|ramses|rameses|"
    r"hatshepsut|cleopatra|isis|osiris|anubis)\b",
    re.IGNORECASE,
)
"""Places on the Nile, and what says that a pharaoh reigns there."""


def pharaonic_at(setting: str, told: str, era: str) -> bool:
    """Whether a place on the Nile is seen under the pharaohs, when no roof had a dome."""
    return era in {"medieval", ""} and bool(_NILE.search(f"{setting} {told}") and _PHARAOHS.search(f"{setting} {told}"))


def antique_at(setting: str, told: str, era: str) -> bool:
    """Whether a city that is old anyway is seen in antiquity: its people are gladiators or vestals."""
    return era in {"medieval", ""} and bool(_CLASSIC.search(setting) and _OF_OLD.search(f"{setting} {told}"))


_NIPPON = re.compile(
    r"\b(?:japan|japanese|kyoto|edo|osaka|nara|heian|sengoku|tokugawa|meiji|samurai|shogun\w*|ronin|geishas?)\b",
    re.IGNORECASE,
)
"""Where houses of dark wood stand under eaves of tiles, as long as they do."""


_CATHAY = re.compile(
    r"\b(?:china|chinese|peking|beijing|canton|nanking|nanjing|chang'?an|xi'?an|luoyang|hangzhou|suzhou|kaifeng|shanghai|"
    r"forbidden city|middle kingdom|ming|qing|tang dynasty|song dynasty|han dynasty|mandarins?)\b",
    re.IGNORECASE,
)
"""Where the ends of the roofs curve up, as long as they do."""


_JUNGLE = re.compile(r"\b(?:jungles?|rain ?forests?|amazon\w*|borneo|orinoco)\b", re.IGNORECASE)
"""Where no town has a square."""


def country_at(setting: str) -> str:
    """What a show's place has out of doors: columns, domes, eaves, a jungle, palms, bricks in its fronts."""
    if _ANTIQUE.search(setting):
        return "columns about"
    if _EAST.search(setting):
        return "domes and arches"
    if _NIPPON.search(setting):
        return "tiled eaves about"
    if _CATHAY.search(setting):
        return "curved eaves about"
    if _JUNGLE.search(setting):
        return "jungle about"
    if _TROPICS.search(setting):
        return "palms"
    return "" if _SOUTH.search(setting) or outside_of(setting) else "brick fronts"


_GROUNDS: tuple[tuple[str, str], ...] = (
    (r"fjords?|lofoten|geiranger\w*", "fjord about"),
    (r"circus(?:es)?|big top", "canvas overhead"),
    (r"(?<!suez )(?<!panama )canal(?! (?:house|city|town|zone))|towpath|canal lock", "canal about"),
    (r"excavations?|valley of the kings|dig site|digs|archaeolog\w+", "trenches about"),
    (
        (
            r"(?:ant)?arctic\w*|(?:north|south) pole|polar|ice (?:sheet|shelf|station)|tundra|svalbard|spitsbergen"
            r"|greenland|nunavut"
        ),
        "ice about",
    ),
)
"""Patterns -> the detail that says what one stands on, or under."""


def ground_at(setting: str) -> str:
    """That a show's shores lie under walls of rock, its stage under canvas, its ground under ice; else empty."""
    return next((seen for pattern, seen in _GROUNDS if re.search(rf"\b(?:{pattern})\b", setting, re.IGNORECASE)), "")


_RURAL = re.compile(
    r"\b(?:villages?|hamlet|farms?|farmhouse|ranch|valley|forest|woods?|jungle|mountains?|islands?|isle|coast|desert|"
    r"wastes?|wasteland|prairie|steppe|meadows?|countryside|monastery|convent)\b",
    re.IGNORECASE,
)
"""Where no towers stand, however late it is."""


_LOW = re.compile(
    r"\b(?:villages?|hamlet|farm\w*|valley|islands?|isle|coast\w*|seaside|countryside|parish|cul-de-sac|suburb\w*|"
    r"small[- ]town|provincial|house|cottage|bungalow|manor|\w+ falls|cornwall|cornish|devon|dorset|"
    r"hebrides|cotswolds?)\b",
    re.IGNORECASE,
)
"""Where one sees low roofs from every window and every roof."""


def low_at(setting: str, era: str = "") -> str:
    """What stands round the houses of a show where no block of a city does; else empty."""
    return "countryside about" if era in {"contemporary", "past", ""} and _LOW.search(setting) else ""


_SNOW = re.compile(
    r"\b(?:ant)?arctic\w*|\b(?:igloos?|tundra|lapland|greenland|siberia\w*|svalbard|spitsbergen|yukon|alaska\w*|klondike|"
    r"(?:north|south) pole|polar|ice (?:road|field|sheet|station|shelf)|glaciers?|nunavut|inuit)\b",
    re.IGNORECASE,
)
"""Where the snow stays."""


def outside_of(setting: str, era: str = "") -> str:
    """What is behind the windows of a show off the earth, under the sea or in a city to come; else empty."""
    found = next((seen for pattern, seen in _AROUND if re.search(rf"\b(?:{pattern})\b", setting, re.IGNORECASE)), "")
    if not found and _SNOW.search(setting):
        return "snow outside"
    return found or ("city outside" if era == "future" and not _RURAL.search(setting) else "")
