"""What is asked of the router, and what it answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from production_flow.documents.base import Part
from production_flow.providers.catalogue import Catalogue, Entry, Quote, Tier, current, lives, route
from production_flow.providers.ports import Notice
from production_flow.providers.requests import AnyRequest


@dataclass(frozen=True)
class Wish:
    """What a person wants: a tier, and by name a model, a family or `draft`; the most special name wins.

    Args:
        node, stage, show: What was chosen for the node, for its stage, for the whole show.
    """

    tier: Tier = "preview"
    node: str = ""
    stage: str = ""
    show: str = ""

    @property
    def chosen(self) -> tuple[str, str]:
        """The name that counts and where it was chosen: node, stage or show."""
        levels = (("node", self.node), ("stage", self.stage), ("show", self.show))
        return next(((name, level) for level, name in levels if name), ("", ""))


@dataclass(frozen=True)
class Situation:
    """What there is to choose from and with. Nothing else is read: no clock, no environment, no file.

    Args:
        has_key: Whether a provider can be asked, by its name in the registry.
        remaining: US dollars that are left of a budget; None where there is none.
        catalogue: By default the one with the user's own entries, read when this is made.
    """

    today: dt.date
    has_key: Callable[[str], bool]
    request: AnyRequest
    remaining: float | None = None
    catalogue: Catalogue = field(default_factory=current)

    def lives(self, entry: Entry) -> bool:
        """Whether a model can be asked today."""
        return lives(entry, self.today)

    def usable(self, entry: Entry) -> bool:
        """Whether we speak to its provider and the key is at hand."""
        return route(entry.provider).built and self.has_key(entry.provider)


class Choice(Part):
    """Who makes it.

    Args:
        entry: Id in the catalogue.
        quality: The word of its quality; empty for the model's usual.
        tier: What comes of it; `draft` where the built-in studio makes it.
        quote: What it is expected to cost; an amount of None wants a person's yes.
        why: One sentence.
    """

    entry: str
    provider: str
    model: str
    quality: str
    tier: Tier
    quote: Quote
    why: str
    notices: tuple[Notice, ...] = ()
