"""Whether a sentence is meant to be funny where no word says so: by what does not belong together in it."""

from __future__ import annotations

import re

from production_flow.embedded.writer.hinting import phrases_of
from production_flow.embedded.writer.lexicon.moods import MOODS
from production_flow.embedded.writer.lexicon.words import SPECIES

_CLASH, _TRAIT, _INEPT, _ERROR, _SILLY, _BEAST = 3.0, 2.5, 1.5, 1.5, 0.8, 2.0
"""Points of somebody grave in a trivial world, of a trait against its owner, of an inept hero, of a mistake, of a silly
thing, and of an animal that does what people do."""

GRIM = re.compile(
    r"\b(?:child soldiers?|(?:the|at|civil|world) war|war-\w+|wartime|refugees?|massacre|genocide|griev\w+|dying"
    r"|ceasefire|landmines?|prisoners? of war|war crimes?|widowed by|survivors? of|orphaned|traffick\w+|hospice"
    r"|palliative|cancer|abus\w+|mourn\w+|suicide"
    r"|overdose|deported|asylum seekers?|famine|lynch\w*|torture\w*|stroke|stillb\w+|dementia|homeless\w*)\b",
    re.IGNORECASE,
)
"""What nobody laughs at."""

_MOST = 4.5
"""Points that a sentence has at most by what does not belong together in it."""

_ANIMALS = frozenset(word for word, kind in SPECIES.items() if kind not in {"robot", "android", "ghost", "puppet"})
_CIVIL = re.compile(
    r"\b(?:runs?|opens?|starts?|robs?|steals?|smuggles?|solves?|inherits?|buys?|sells?|sues?|marr(?:y|ies)|writes?"
    r"|teach(?:es)?|plans?|founds?|joins?|drives?|flies|delivers?|moves? (?:in|to)|applies|apply|works?|competes?|wins?"
    r"|investigates?|elects?|votes?|cooks?|bakes?|unioni[sz]es?|forms?|enters?|becomes?|organi[sz]es?|campaigns?"
    r"|decides?|must|has to|have to|wants? to|tr(?:y|ies) to)\b",
    re.IGNORECASE,
)
"""What people do."""


def comic(text: str) -> float:
    """Points for a comedy by what does not belong together in a text; 0 where nothing is out of place."""
    said = phrases_of(text)
    points = 0.0
    grave, trivial = MOODS["grave"] & said, MOODS["trivial"] & said
    if grave and trivial - grave:
        points += _CLASH
    for name, weight in (("against", _TRAIT), ("inept", _INEPT), ("errors", _ERROR)):
        points += weight if MOODS[name] & said else 0
    silly = MOODS["silly"] & said
    points += _SILLY * min(2, len(silly))
    words = re.findall(r"[\w'-]+", text.lower())[:7]
    beast = bool(set(words) & (_ANIMALS | MOODS["beasts"]))
    if beast and _CIVIL.search(text) and not re.search(r"\b(?:who|that) (?:talks?|speaks?)\b", text):
        points += _BEAST
    return min(points, _MOST)
