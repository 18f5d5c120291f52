"""Who is in a drama: somebody who is useful to everyone, and everyone who has been good about something."""

from __future__ import annotations

from production_flow.embedded.writer.kits.drama.callers import CALLERS
from production_flow.embedded.writer.kits.drama.family import FAMILY
from production_flow.embedded.writer.model import RoleSpec

HERO = RoleSpec(
    id="hero",
    tags=("hero", "home"),
    description=("the one that everybody's letters get sent to",),
    want=(
        "one supper at which nothing is being kept from anybody",
        "the truth of it, and not the telling",
        "a Sunday with no one in the next room",
    ),
    need=(
        "to say it before it's safe to",
        "to be the one who is sat up with",
        "to let somebody else be the strong one and do it badly",
    ),
    flaw=(
        "is useful, so as not to be asked",
        "takes everyone's coat and never takes off {their} own",
        "decides what other people can bear",
    ),
    secret=(
        "{they} has a ticket out, good for any day, and looks at it on all of them",
        "{they} heard it through the wall at nine years old, and went on playing",
        "{they} wrote back once, and put it on the fire",
    ),
    diction="plain",
    tics=("I only wondered: …", "It doesn't matter, but …"),
    haunts=("kitchen", "orchard", "ward"),
    hands=(
        "lays out spoons and takes one away",
        "smooths a fold that is already flat",
        "rubs a cup dry long after it's dry",
        "picks thread off somebody else's sleeve",
    ),
    ages=(24, 58),
    must=True,
)

ROLES = (*FAMILY, *CALLERS)
"""The family before the callers: a relation that a prompt names takes the first seat in it."""
