"""What a run that was killed had paid for and never kept: it is waited for, fetched, and kept by the next one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor

from production_flow.production.purchasing import Order, Purchaser
from production_flow.stages.pipeline import BY_NAME
from production_flow.store.library import Library
from production_flow.store.purchases import Purchase
from production_flow.types import Json, NodeId

_AT_ONCE = 8
"""How many are waited for at a time."""


def recalled(
    library: Library, purchaser: Purchaser, show: str, but: Collection[NodeId] = ()
) -> Iterator[tuple[Purchase, dict[str, Json]]]:
    """Each purchase of a show that has no take, with what came of it: as `Purchaser.bring` returns it.

    Nothing is bought: a purchase whose request may have left is looked up, one that was taken on is waited for. What
    this run asks for by itself (`but`) is left to it.
    """
    left = [
        found
        for found in library.purchases.untaken(show)
        if found.node not in but and not (found.free and found.state == "sending")
    ]
    if not left:
        return
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from zip(left, pool.map(lambda found: _brought(purchaser, found), left), strict=True)


def _brought(purchaser: Purchaser, found: Purchase) -> dict[str, Json]:
    request: dict[str, Json] = {"port": BY_NAME[found.node.partition(":")[0]].port, **found.asked["take"]["request"]}
    order = Order(
        show=found.show,
        node=found.node,
        provider=found.provider,
        model=found.model,
        tier=found.tier,
        request=request,
        estimate=found.estimate,
        cap=None,
        asked=found.asked,
    )
    key = found.key
    return purchaser.submit(key, order) or purchaser.wait(key, order) or purchaser.bring(key, order)
