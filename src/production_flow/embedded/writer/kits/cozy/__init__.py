"""Cozy: small mysteries among people who love each other by keeping things from each other."""

from __future__ import annotations

from production_flow.embedded.writer.kits.cozy.places import PLACES
from production_flow.embedded.writer.kits.cozy.props import PROPS
from production_flow.embedded.writer.kits.cozy.roles import HERO, ROLES
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="cozy",
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("keeping the peace", "telling the truth"),
        ("being useful", "being loved"),
        ("a surprise", "a secret"),
        ("holding on", "letting in"),
    ),
)
