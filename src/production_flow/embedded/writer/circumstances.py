"""Circumstances that a pitch opens with, before somebody comes: a clause, a time, a state."""

from __future__ import annotations

import re

OPENING = re.compile(
    r"^(?P<clause>(?:(?:when|after|once|because|since|until|while|if|as)\s[^,.;]{3,80}"
    r"|(?:on|at|during) the (?:[\w-]+ ){0,4}(?:day|night|morning|eve|evening|weekend)(?: of [^,.;]{3,30})?)),"
    r"\s+(?!(?:she|he|they|it)\b)",
    re.IGNORECASE,
)
"""A clause of circumstance that a pitch opens with, before somebody new comes."""

SOME_TIME = re.compile(
    r"^(?:somewhere (?:in|on|at|near|under|between|off)"
    r"|(?:[\w-]+ )?(?:nights?|hours?|days?|minutes?|weeks?|months?|years?|decades?)"
    r" (?:before|after|into|from|until|past|away from|later))\b[^,.;]{0,60},\s+(?=\S)",
    re.IGNORECASE,
)
"""A time or a vague place that a pitch opens with ("Three nights before the wedding, ...")."""

STATE = re.compile(
    r"^(?:stuck|haunted|trapped|stranded|lost|driven|armed|blinded|exiled|betrayed|abandoned|raised|born|banished|fired"
    r"|tired|forced|left|sent|hunted|cursed|with|without|despite|for|thanks to|instead of|between|since|alone|back"
    r"|unable|desperate|determined|hoping|trying|facing|fleeing|having)\b[^,.;]{3,70},\s+"
    r"(?=(?:an?|the|two|three|four|five|six|[A-Z][\w'-]+)\s)",
    re.IGNORECASE,
)
"""A state that a pitch opens with, before somebody comes ("Haunted by a mistake, a pilot ...")."""
