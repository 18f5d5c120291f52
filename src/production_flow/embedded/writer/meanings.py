"""Words of a genre that are said in passing and mean something else: a parking space, a film star, an energy giant."""

from __future__ import annotations

import re

_TRADES_OF_GIANTS = r"tech|oil|gas|retail|media|mining|pharma\w*|shipping|supermarket|software|food|banking|streaming"
_MEANT_OTHERWISE = (
    (rf"(?:energy|{_TRADES_OF_GIANTS}) giants?", "conglomerate"),
    (r"(?:parking|office|personal|storage|living|shelf|wall|breathing) spaces?", "room"),
    (r"(?:rock|film|movie|pop|porn|tv|soap|football|reality|child|former|fading) stars?", "celebrity"),
    (r"star (?:chef|witness|pupil|player|striker|student)s?", "celebrated"),
    (r"(?:prom|drag|beauty|drama|homecoming|carnival|dairy|karaoke) (?:queen|king|princess)e?s?", "pageant"),
    (
        r"(?:pawn|burger|kebab|carpet|mattress|scrap|drug|pizza|sausage|gravel) (?:king|queen|baron|lord)s?",
        "tycoon",
    ),
    (r"court (?=stenographer|clerk|reporter|case|order|date|interpreter|usher|artist|hearing)", "courtroom "),
    (r"(?:tennis|basketball|squash|food|badminton|volleyball) courts?", "pitch"),
    (r"ghost (?:town|writer)s?|ghostwriters?", "nobody"),
    (r"(?:team|free|community|fighting) spirits?|spirit levels?", "pluck"),
    (r"dream (?:job|house|home|wedding|holiday|kitchen|team|role|date)", "favourite"),
    (r"monster (?:truck|hit)s?|killer (?:app|heels|queen)", "great"),
    (r"killer whales?", "orca"),
    (r"blood (?:bank|donor|donation|oranges?|type|test|pressure|sugar)s?", "medical"),
    (r"in the body of", "in the skin of"),
    (r"witch[- ]hunts?", "campaign"),
    (r"magic (?:tricks?|circle|act|wand|show)s?", "conjuring"),
    (r"fairy (?:lights|cakes?)", "garland"),
    (r"dragon (?:boats?|fruits?)", "regatta"),
    (
        r"giant (?=panda|pumpkin|turnip|squid|marrow|cake|cheese|omelette|inflatable|rabbit|tortoise|screen|hole)",
        "big ",
    ),
    (r"murder mystery (?=weekend|dinner|party|evening|cruise|night|game)", "whodunit "),
    (r"(?:village|town|valley|church|city|forest|graveyard) (?:is|was|are|were) drowned", "is flooded"),
    (r"drowned (?=village|town|valley|church|city|cathedral|forest|bell|library|kingdom|world)", "sunken "),
    (
        r"(?:bank holiday|food bank|river bank|data bank|memory bank|seed bank|sperm bank|west bank|left bank)s?",
        "holiday",
    ),
    (r"(?:hunger|rail|train|bus|teachers'|general) strikes?", "strike"),
    (r"(?:lightning|strikes?) (?=twice|an? (?:door|staircase|room|deal|bargain|tunnel|pose|match))", "hits "),
)
"""What is said in words of a genre and means something else -> a word for it that says nothing."""
_OTHERWISE = tuple((re.compile(rf"\b(?:{said})(?!\w)", re.IGNORECASE), meant) for said, meant in _MEANT_OTHERWISE)


def meant(text: str) -> str:
    """A text without words that name a genre in passing ("a parking space", "a film star", "an energy giant")."""
    for pattern, word in _OTHERWISE:
        text = pattern.sub(word, text)
    return text
