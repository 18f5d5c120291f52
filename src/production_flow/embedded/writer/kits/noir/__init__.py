"""Noir: a case that somebody paid to have solved badly."""

from __future__ import annotations

from production_flow.embedded.writer.kits.noir.places import PLACES
from production_flow.embedded.writer.kits.noir.props import PROPS
from production_flow.embedded.writer.kits.noir.roles import HERO, ROLES
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="noir",
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("being protected", "being told"),
        ("what is owed", "what is given"),
        ("a clean record", "a true one"),
        ("being safe", "being seen"),
    ),
)
