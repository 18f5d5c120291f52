"""How a line is said, from the word or two that a script puts in brackets after the name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WHISPER = r"whisper|under (?:his|her|their|its) breath|hushed|barely audible"
_RADIO = r"radio|phone|telephone|intercom|walkie|over comms|loudspeaker|tannoy|voicemail|through the door"
_SOFT = r"quiet|soft|gentl|low|murmur|mutter|tired|weak|sad|intimate"
_LOUD = r"shout|yell|scream|roar|call|loud|angr|furious|barks?\b|bellow"
_SLOW = r"slow|careful|measured|weary|tired|heav|sad|drawl|thoughtful|hesitat|drunk|pause"
_FAST = r"fast|quick|hurr|rush|panic|breathless|excit|urgent|frantic|angr|nervous"


@dataclass(frozen=True)
class Delivery:
    """What the bracket asks of the voice: pace, loudness in LU around the usual, and an effect if any."""

    pace: float = 1.0
    lift: float = 0.0
    effect: str = "none"


def delivery(how: str) -> Delivery:
    """Reads a bracket such as "quietly, over the radio"; what it does not know changes nothing."""
    words = how.lower()

    def says(pattern: str) -> bool:
        return re.search(rf"\b(?:{pattern})", words) is not None

    effect = "whisper" if says(_WHISPER) else "radio" if says(_RADIO) else "none"
    return Delivery(
        pace=(0.93 if says(_SLOW) else 1.0) * (1.07 if says(_FAST) else 1.0),
        lift=(-2.5 if says(_SOFT) or effect == "whisper" else 0.0) + (2.0 if says(_LOUD) else 0.0),
        effect=effect,
    )
