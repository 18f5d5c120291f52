"""Another take of a drafted poster is another picture."""

import io

from PIL import Image, ImageChops

from production_flow.production.make import Run
from production_flow.production.retake import Retake
from production_flow.production.scratch import Quiet
from production_flow.types import NodeId

POSTER = NodeId("poster:show")


def test_a_redo_draws_another_poster(small):
    small.media()
    memory = io.BytesIO()
    Image.new("RGB", (64, 80), "olive").save(memory, "PNG")
    for node in ("portrait:maeve", "portrait:sid"):
        small.put(node, memory.getvalue(), "image/png", {"width": 64, "height": 80})
    for number in (2, 3):
        Run(small.desk.workspace, small.view, Quiet(), ports=("image",), left_out=lambda: left(small)).go(
            {POSTER: Retake(number)}
        )
    small.view.reload()
    takes = [take for take in small.view.takes(POSTER) if take.source == "made" and take.provider != "test"]
    assert [take.request["version"] for take in takes] == [2, 3]
    one, two = (Image.open(small.desk.workspace.media.fetch(take.digest)).convert("L") for take in takes)
    assert one.size == two.size == (1280, 1920)
    far = ImageChops.difference(one, two).point(lambda value: 255 * (value > 40))
    assert sum(far.histogram()[255:]) > 0.2 * one.width * one.height


def left(show):
    """Everything else: it is not what this is about."""
    return [node for node in show.nodes() if node != POSTER]
