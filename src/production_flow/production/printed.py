"""What a package holds beside picks: the show in one file, printed documents, scripts, timelines, the page."""

from __future__ import annotations

from collections.abc import Iterable

from production_flow.documents import Timeline
from production_flow.exports import otio, srt
from production_flow.hashing import canonical
from production_flow.production.layout import place_of, take_place
from production_flow.production.summary import summary
from production_flow.production.view import ShowView
from production_flow.types import NodeId


def printed(view: ShowView) -> Iterable[tuple[str, bytes]]:
    """Path in the package and bytes of everything that is written rather than picked."""
    yield "show.json", summary(view)
    for number in view.settings.episodes:
        yield from _episode(view, f"s01e{number:02d}")


def _episode(view: ShowView, episode: str) -> Iterable[tuple[str, bytes]]:
    folder = f"episodes/{episode}"
    timeline = view.document(NodeId(f"cut:{episode}"), Timeline)
    if timeline is not None:
        yield f"{folder}/timeline.json", canonical(timeline.write())
        yield f"{folder}/timeline.otio", otio.write(timeline, lambda item: _media_name(view, item.node)).encode()
        yield f"{folder}/animatic.srt", srt.write(timeline).encode()


def _media_name(view: ShowView, node: str) -> str:
    """The path of a timeline's media, from the folder of its episode; clips are named by take."""
    ident = NodeId(node)
    place = place_of(ident)
    if node.startswith("clip:"):
        pick = view.take(ident)
        takes = [take.id for take in view.takes(ident)]
        place = take_place(ident, takes.index(pick.id) + 1 if pick else 1)
    assert place is not None, f"{node} has no place in a package"
    episode = place.split("/")
    return "/".join(episode[2:]) if episode[0] == "episodes" else f"../../{place}"
