"""Who makes what: the studio of the house on every port, until a person wants somebody else."""

from __future__ import annotations

from production_flow.graph.recipe import Maker
from production_flow.providers import registry
from production_flow.providers.ports import PortName


def maker_of(port: PortName) -> Maker:
    """The provider, model and adapter version that make a draft on a port."""
    name = registry.DRAFT[port]
    ability = registry.provider(name).ability()
    return Maker(name, ability.model, ability.version)


def lane_of(port: PortName) -> str:
    """Which worker processes carry a port's draft out: writing and speaking have a process of their own.

    The writer plans a season once and remembers it; so does the process that holds the voices' model.
    """
    return "words" if port in {"text", "voice"} else "render"
