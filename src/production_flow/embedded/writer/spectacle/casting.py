"""Whose kit of roles a show is cast from: a form may have its own, and so may a hero who is nobody's detective."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.writer.amateurs import is_amateur
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.noir.crew import CREW, THIEF
from production_flow.embedded.writer.kits.noir.unpaid import ASKER, FRIENDS, HAUNTS
from production_flow.embedded.writer.kits.tables import Table, roles_of_form
from production_flow.embedded.writer.model import Brief, Kit, RoleSpec
from production_flow.embedded.writer.spectacle.kinds import spectacle_of
from production_flow.embedded.writer.spectacle.wild import roles_of_the_wild


def cast_for(kit: Kit, brief: Brief) -> Kit:
    """The kit of a show with the roles of its form: nobody robs a casino with a private detective's staff."""
    if is_wild(brief):
        return roles_of_the_wild(kit)
    if kit.id == "noir" and spectacle_of(brief) == "heist":
        return replace(kit, hero=THIEF, roles=CREW)
    if kit.id == "noir" and is_amateur(brief):
        return replace(kit, hero=ASKER, roles=FRIENDS, places=HAUNTS)
    rows = roles_of_form(kit.id, spectacle_of(brief))
    return replace(kit, roles=tuple(_as_there(role, rows.get(role.id, {})) for role in kit.roles)) if rows else kit


def _as_there(role: RoleSpec, row: Table) -> RoleSpec:
    """A role with those fields that are others in a show of the form."""
    said = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    return replace(role, **said)  # type: ignore[arg-type]
