"""A script as pages that can be written on: each element says where its words stand in the storyboard."""

from __future__ import annotations

from collections.abc import Iterator

from production_flow.documents.script import Script, ScriptBeat
from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.errors import Missing
from production_flow.exports.screenplay.elements import ACTS
from production_flow.production.package import Package
from production_flow.production.standing import Standing
from production_flow.types import Json, NodeId

_OUT = {"dissolve": "DISSOLVE TO:", "fade to black": "FADE OUT.", "wipe": "WIPE TO:", "match": "MATCH CUT TO:"}


def script(standing: Standing, episode: str) -> dict[str, Json]:
    """The script of an episode; to be called while the show is held.

    Raises:
        Missing: It is not written yet.
    """
    view = standing.view
    written = view.document(NodeId(f"script:{episode}"), Script)
    board = view.document(NodeId(f"storyboard:{episode}"), Storyboard)
    if written is None or board is None:
        raise Missing(f"{episode} is not written yet.", todo="A draft writes it.")
    folder = Package(standing.workspace, view).folder
    files = {
        kind: f"/packages/{view.slug}/episodes/{episode}/script.{kind}"
        if (folder / "episodes" / episode / f"script.{kind}").is_file()
        else None
        for kind in ("pdf", "fountain", "fdx")
    }
    return {"episode": episode, "title": written.title, "elements": list(_elements(written, board)), "files": files}


def _elements(written: Script, board: Storyboard) -> Iterator[dict[str, Json]]:
    """In the storyboard's order; beats that share a scene stand under one heading."""
    beats = {beat.id: beat for beat in board.beats}
    scene = act = ""
    for one in written.beats:
        beat = beats.get(one.beat)
        if beat is None:
            continue  # taken out since the script was written
        if beat.act != act:
            act = beat.act
            yield _element("act", ACTS[act], one.beat)
        if beat.transitions.into == "fade from black":
            yield _element("transition", "FADE IN:", one.beat, path="transitions.in")
        if one.scene_id != scene:
            scene = one.scene_id
            yield _element("scene", one.heading, one.beat, path="location")
        yield from _words(one, beat)


def _words(one: ScriptBeat, beat: Beat) -> Iterator[dict[str, Json]]:
    if one.action.strip():
        yield _element("action", one.action, one.beat, path="description")
    for index, line in enumerate(one.lines):
        off = " (V.O.)" if line.character == "narrator" else ""
        place = f"dialogue.{index}"
        yield _element("character", line.name.upper() + off, one.beat, index, f"{place}.character")
        if line.how.strip("() "):
            yield _element("parenthetical", line.how.strip("() "), one.beat, index, f"{place}.how")
        yield _element("dialogue", line.line, one.beat, index, f"{place}.line")
    if beat.transitions.out in _OUT:
        yield _element("transition", _OUT[beat.transitions.out], one.beat, path="transitions.out")


def _element(kind: str, text: str, beat: str, line: int | None = None, path: str = "") -> dict[str, Json]:
    return {"kind": kind, "text": text, "beat": beat, "line": line, "path": f"beats.{beat}.{path}" if path else None}
