"""What everybody of a cast wants, needs, hides, and does with their hands, dealt so that nobody has another's."""

from __future__ import annotations

import random

from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.hearts import HEARTS
from production_flow.embedded.writer.model import Brief, RoleSpec
from production_flow.embedded.writer.terms import Gender
from production_flow.embedded.writer.wording import fill
from production_flow.hashing import seed_of


class Hearts:
    """Deals from the pool of the show's genre, and from the role where the genre has a kit of its own."""

    def __init__(self, brief: Brief, rnd: random.Random) -> None:
        self._brief = brief
        self._rnd = rnd
        own = {brief.kit, *manner_of(brief).serves}
        self._own = brief.genre in own or is_wild(brief)  # where a kit speaks for itself, the pool only adds to it
        pool = HEARTS.get(brief.kit, HEARTS[brief.genre]) if self._own else HEARTS[brief.genre]
        pool = HEARTS["hidden"] if brief.idiom == "hidden" else pool
        pool = HEARTS["wild"] if is_wild(brief) else pool
        self._said: set[str] = set()
        self._decks = {kind: rnd.sample(texts, len(texts)) for kind, texts in pool.items()}
        young = random.Random(seed_of("hearts", brief.raw))
        self._young = {kind: young.sample(texts, len(texts)) for kind, texts in HEARTS["family"].items()}

    def one(self, kind: str, role: RoleSpec, gender: Gender, hero: str = "", *, child: bool = False) -> str:
        """A want, need, flaw or secret for somebody; a child's are a child's."""
        deck = (self._young if child else self._decks)[kind]
        dealt = deck.pop(0)
        deck.append(dealt)
        own = [text for text in getattr(role, kind) if text not in self._said] if self._own and not child else []
        chosen = self._rnd.choice([*own, dealt])
        self._said.add(chosen)
        return fill(chosen, gender, self._brief, hero)

    def hands(self, role: RoleSpec, gender: Gender, hero: str = "") -> tuple[str, ...]:
        """What they do while they talk; three things."""
        deck = self._decks["hands"]
        dealt = [deck.pop(0) for _ in range(2)]
        deck.extend(dealt)
        own = self._rnd.sample(role.hands, min(2, len(role.hands))) if self._own else []
        return tuple(fill(text, gender, self._brief, hero) for text in (*own, *dealt))[:3]
