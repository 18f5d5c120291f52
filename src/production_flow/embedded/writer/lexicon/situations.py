"""What happens in a pitch that gives its genre away though no word of it does.

A word counts where it stands; a situation is several words together ("every night ... the same man", "can hear
stone"). `situations.txt`: genre :: points :: pattern, of lower-case text without commas, with classes of words in
braces. `compared.txt`: genre :: shows and films that a pitch may compare itself with.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.data import rows

_DEADLY = (
    r"(?:kill\w*|murder\w*|poison\w*|drown\w*|strangl\w*|stabb?\w*|stole|steal\w*|robb?\w*|behead\w*"
    r"|sabotag\w*|push\w*|vandali[sz]\w*|blackmail\w*|kidnap\w*|frame[ds]?|burn\w*|unravel\w*|slash\w*)"
)
_CLASSES = {
    "house": (
        r"(?:house|home|hotel|hostel|school|hospital|ward|village|town|island|forest|ship|lift|mansion|cellar"
        r"|cottage|flat)"
    ),
    "kin": (r"(?:father|mother|brother|sister|son|daughter|husband|wife|parents?|grandmother|grandfather|aunt|uncle)"),
    "heavens": (r"(?:mountains?|moon|sun|wind|storms?|stars?|winter|spring|rainbow|clouds?|sea|river|night|time|rain)"),
    "staff": (
        r"(?:staff|employees|workers|clerks|dishwashers|cleaners|porters|caretakers|janitors|waiters|waitresses"
        r"|paralegals|interns|receptionists|baristas|secretaries|temps|librarians|teachers|mechanics"
        r"|colleagues|civil servants|call handlers|baggage handlers|security guards|traffic wardens"
        r"|shop assistants|cashiers|accountants|guards|attendants|ushers|stewards|stewardesses|subeditors"
        r"|copywriters|proofreaders|subtitlers|couriers|orderlies|instructors|lifeguards|stagehands|presenters"
        r"|announcers|zookeepers|estate agents|salesmen|telemarketers|tellers|auditors|sound engineers)"
    ),
    "deadly": _DEADLY,
}
"""Classes of words that patterns share."""


def _pattern(text: str) -> re.Pattern[str]:
    """A pattern with its classes filled in."""
    for name, words in _CLASSES.items():
        text = text.replace(f"{{{name}}}", words)
    return re.compile(text)


SITUATIONS: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (genre, float(points), _pattern(text)) for genre, points, text in rows("situations.txt", "::")
)
"""Every situation: genre, points, pattern."""

COMPARED: tuple[tuple[str, str], ...] = tuple((genre, titles) for genre, titles in rows("compared.txt", "::"))
"""Genre -> shows and films that a pitch may compare itself with, as a pattern."""

SLEUTH = re.compile(
    rf"\b(?:who|whoever|what|how|somebody|someone|why) (?:\w+ ){{0,3}}?{_DEADLY}\b"
    r"|\b(?:solv\w+|suspect\w*|investigat\w+|detects?)\b"
    r"|\b(?:finds?|discovers?|stumbles? (?:on|over|upon)|digs? up) .{0,60}"
    r"\b(?:skeleton|skull|body|bodies|corpse|dead (?:man|woman))\b"
    r"|\bfound (?:dead|face down|floating|strangled|drowned|in the (?:compost|font|freezer|oven|pond|vestry))\b"
    r"|\bmissing (?:husband|wife|vicar|organist|mayor|recipe|chairman|judge|heiress|aunt|uncle|cat|trophy)\b"
    r"|\bpredicts? the next\b|\b(?:knows?|known|knew) the dead (?:man|woman|vicar)\b|\b(?:chief|prime) suspect\b"
    r"|\bdead by (?:breakfast|teatime|lunch|morning|supper|sunday)\b"
    r"|\bdig(?:s|ging)? up\b|\bunmasks?\b|\bnotices? that (?:somebody|someone)\b|\bgo(?:es)? missing\b"
    r"|\b(?:theft|robbery|murder|poisoning|disappearance) of\b|\bfinding bodies\b|\b(?:thief|culprit|killer)\b"
)
"""A crime that somebody looks into."""

SMALL_WORLD = re.compile(
    r"\b(?:village|resort|market town|seaside|isle|parish|vicar\w*|festival|f[eê]te|fair|garden\w*|allotments?|bakery"
    r"|baker|cake|pie|tea|choir|convent|book club|bookshop|neighbours?|honey|beekeeper|goose|hens?|cat|parrot|knitting"
    r"|postmistress|grandmothers?|retired|widow\w*|recipes?|inn|guesthouse|spa|yoga|cruise|bells?|barista|coffee"
    r"|hedgehog|trifle|marrow|jam|pensioners?|summer|countryside|campsite|lake\w*|narrowboat|canal boat"
    r"|marmalade|custard|scones?|tearoom|cookery|crossword|florists?"
    r"|tomato\w*|compost|wool|librar\w+|bridge club|dahlias?|orchids?|cheesemonger|greengrocer|haberdasher\w*"
    r"|embroidery|crochet|whist|bowls|cricket|morris|maypole|terrier|poodle|pug|corgi|hives?|apiary|cider"
    r"|orchard|pub quiz|amateur dramatic\w*|heritage railway|model railway|birdwatch\w*|ramblers?|sewing|buttons?"
    r"|piano tuner|vegetables?|antiques?|curate|organist|choirmaster|bookbinder|milkman|quilt\w*|knit\w*|bingo"
    r"|flower show|flower arrang\w+|chocolatiers?|mobile library|church cat|lock-keepers?|milliners?)\b"
)
"""The small world of a cosy crime."""

LAW = re.compile(
    r"\b(?:detective|inspector|commissioner|police\w*|cop|cops|coroner|forensic|pathologist|lawyer|attorney|agent|spy"
    r"|gangster|mafia|mobster|hitman|ex-con|ex-cops?|convict|cartel|reporter|journalist|prosecutor|private eye|bank\w*"
    r"|serial|noir|hard-?boiled|thriller|drama|gritty|dark|corrupt\w*)\b"
)
"""Those whose trade a crime is; with them it is none."""

STAFFED = re.compile(
    r"\b(?:staff|team|crew|department|offices?|colleagues?|co-?workers?|boss|managers?|employees?|shift|interns?"
    r"|human resources|hr|workplace|company|firm|start-?up|agency|ministry"
    r"|council(?! (?:flats?|houses?|estates?|blocks?|housing|tenants?)\b)|committee|hire|trainees?|apprentices"
    r"|staff ?room|break room|canteen|call cent(?:re|er)|paperwork|promotion|redundancy|layoffs?|union|payroll"
    r"|receptionists?|headquarters|branch|customers?|complaints|probation|first (?:day|week)|director|supervisor"
    r"|bureaucra\w+|civil servants?|behind the scenes|personnel|by themselves)\b"
)
"""Those who work together, and what they work under."""

SECRETIVE = re.compile(
    r"\b(?:myster(?:y|ies)|curious|gossip|gentle|secret\w*|clues?|prize|recipe|cakes?|bak(?:es?|ing)|tea|dead|death|dies"
    r"|somebody|someone|anonymous\w*|codes?|riddles?|puzzles?|crossword|knew|knows everything|bury|buried|body"
    r"|bodies|cases?|killed|murder\w*|poison\w*|stolen|steal\w*|stole|missing|vanish\w*|arsenic|thie\w+"
    r"|confessions?|overhears?|overheard|everything (?:it|its|she|he|her|his)"
    r"|(?:will|letter|note|map|key) (?:inside|in|behind))\b"
)
"""What there is to wonder about in a cosy world."""

KIN_AT_HOME = re.compile(
    r"\b(?:(?:his|her|their|our|my|two|three|four|five|six|seven) (?:[\w-]+ ){0,2}?(?:daughters?|sons?|twins|mother"
    r"|father|parents|sisters?|brothers?|aunts?|uncles?|nephews?|nieces?|cousins?|step\w+|grand\w+|\w+-in-law)"
    r"|(?:a|the) family of)\b"
    r".*\b(?:in|into|under|of|with|share|shares|sharing) (?:an?|the|one|their|her|his|our|my) (?:[\w-]+ ){0,2}?"
    r"(?:flat|house|bathroom|kitchen|home|semi|bungalow|apartment|caravan|houseboat|narrowboat|roof)\b",
    re.IGNORECASE,
)
"""Kin in the rooms where they live: whatever their trades are, nobody of them is at work there."""
