"""The kits there are. A kit joins the shelf with its import and its name in `KITS`."""

from __future__ import annotations

from production_flow.embedded.writer.kits.century import KIT as CENTURY
from production_flow.embedded.writer.kits.comedy import KIT as COMEDY
from production_flow.embedded.writer.kits.cozy import KIT as COZY
from production_flow.embedded.writer.kits.drama import KIT as DRAMA
from production_flow.embedded.writer.kits.fantasy import KIT as FANTASY
from production_flow.embedded.writer.kits.history import KIT as HISTORY
from production_flow.embedded.writer.kits.horror import KIT as HORROR
from production_flow.embedded.writer.kits.noir import KIT as NOIR
from production_flow.embedded.writer.kits.scifi import KIT as SCIFI
from production_flow.embedded.writer.kits.western import KIT as WESTERN
from production_flow.embedded.writer.kits.workplace import KIT as WORKPLACE
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Brief, Kit
from production_flow.embedded.writer.terms import KitId

KITS: dict[KitId, Kit] = {
    kit.id: kit for kit in (NOIR, COZY, CENTURY, COMEDY, DRAMA, FANTASY, HISTORY, HORROR, SCIFI, WESTERN, WORKPLACE)
}
"""Every kit by its id."""


def manner_of(brief: Brief) -> Manner:
    """How the kit of a brief is read and staged."""
    return KITS[brief.kit].manner
