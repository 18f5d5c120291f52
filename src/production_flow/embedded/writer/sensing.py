"""What comes to a hero by itself: somebody whom they hear or see do something, and what they would know of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import GERUNDS, definite, singular, third
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import OBJECTS, VERBS


@dataclass(frozen=True)
class Sensed:
    """Somebody or something that is heard or seen: who or what, and what it does.

    Args:
        verb: How it comes to the hero: hear, see, watch, feel.
        who: "her dead father".
        does: "polishes the lamp".
    """

    verb: str
    who: str
    does: str

    @property
    def matter(self) -> str:
        """Who or what it is as something that can be spoken of: "her dead father", "whoever knocks"."""
        verb = self.does.split(maxsplit=1)[0]
        return {"something": f"the thing that {verb}", "someone": f"whoever {verb}", "somebody": f"whoever {verb}"}.get(
            self.who.lower(), definite(self.who)
        )


_SENSES = re.compile(
    r"(?P<verb>hear|overhear|see|watch|notice|feel) "
    r"(?P<rest>(?:the|an?|her|his|their|its|some|two|three|someone|somebody|something|nobody|[a-z]+s)\b.*)"
)
_ONES = frozenset({"someone", "somebody", "something", "nobody", "dead", "house", "wind", "sea", "walls", "moon"})
_CLAUSED = frozenset({"that", "who", "which", "whose", "will", "would", "can", "could", "to", "what", "how", "why"})
"""Words with which a clause begins, whose verb is not what somebody is heard to do."""

_SEVERAL = frozenset({"dead", "living", "people", "men", "women", "children", "police"})


def sensed(infinitive: str) -> Sensed | None:
    """What a deed says that the hero hears or sees somebody do; None where it says no such thing."""
    found = _SENSES.match(infinitive)
    if found is None:
        return None
    words = found["rest"].split()
    at = next((at for at in range(1, len(words)) if _acts(words, at)), 0)
    if not at or _CLAUSED & {*map(str.lower, words[:at])}:
        return None
    who, noun = " ".join(words[:at]), words[at - 1].lower()
    base = GERUNDS.get(words[at], words[at])
    several = noun in _SEVERAL or singular(noun) != noun or " and " in who
    return Sensed(found["verb"], who, " ".join([base if several else third(base), *words[at + 1 :]]))


def _acts(words: list[str], at: int) -> bool:
    """Whether the word there is what the noun before it does."""
    noun, word = words[at - 1].lower(), words[at].lower()
    if word not in VERBS and word not in GERUNDS:
        return False
    if at + 1 < len(words) and words[at + 1].lower() in VERBS and words[at + 1].lower() not in OBJECTS:
        return False  # "the night watch sing"
    known = noun in _ONES or noun in PLACE_NOUNS or noun in OBJECTS or is_being(noun)
    return known or (singular(noun) != noun and noun not in {"his", "its"})
