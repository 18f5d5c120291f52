"""What holds for every document of its kind, and the replay of who could know what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from production_flow.embedded.writer import replay
from production_flow.production.review.findings import Finding, editing
from production_flow.production.review.reader import Reader
from production_flow.providers.writing.rules import broken
from production_flow.stages.base import Waiting
from production_flow.stages.pipeline import PIPELINE
from production_flow.types import NodeId

_BEAT = re.compile(r"^Beat (\d+): (.*)$", re.DOTALL)
_FIELD = re.compile(r"^([a-z_]+(?:[. ]\w+)*) (?:is|has|holds)\b")


def broken_rules(reader: Reader) -> Iterator[Finding]:
    """The rules that a model's documents are sent back for: they hold for every writer."""
    for stage in PIPELINE:
        if stage.port != "text" or stage.kind is None:
            continue
        for node in stage.nodes(reader.view):
            document = reader.view.document(node, stage.kind)
            if document is None or _left_out(reader, node):
                continue
            try:
                material = stage.inputs(node, reader.view)
            except Waiting:
                continue  # what it was written from is gone; `status` says so
            for sentence in broken(document, material):
                yield _told(reader, node, sentence)


def _left_out(reader: Reader, node: NodeId) -> bool:
    stage, _, ident = node.partition(":")
    return stage == "storyboard" and ident not in reader.boards


def _told(reader: Reader, node: NodeId, sentence: str) -> Finding:
    """A sentence that was written for whoever writes the document, as a finding with its place."""
    stage, _, ident = node.partition(":")
    if found := _BEAT.match(sentence):
        number, words = int(found[1]), found[2]
        beat = next(beat for beat in reader.boards[ident].beats if beat.beat_number == number)
        where = f"Episode {int(ident[4:])}, beat {number}"
        path = f"beats.{beat.id}"
        wanted = "turn" if words.startswith("it needs a turn") else "description"
        return Finding("rule", node, path, where, words[0].upper() + words[1:], editing(node, f"{path}.{wanted}"))
    where = {"character": reader.name(ident)}.get(stage, f"{stage.capitalize()} {ident}".replace(" show", ""))
    field = _FIELD.match(sentence)
    path = re.sub(r" (\d+)", lambda step: f".{int(step[1]) - 1}", field[1]) if field else ""
    return Finding("rule", node, path, where, sentence[0].upper() + sentence[1:], editing(node, path or "FIELD"))


def ledger(reader: Reader) -> Iterator[Finding]:
    """Nobody acts on what they cannot know: the plans of the built-in writer, replayed.

    Only where its storyboards stand as it wrote them: nobody else writes down who knows what.
    """
    view = reader.view
    plain = [
        ident
        for ident in reader.boards
        if (take := view.take(NodeId(f"storyboard:{ident}"))) is not None and take.provider == replay.NAME
    ]
    if not plain:
        return
    for ident, sentence in replay.violations(view.prompt, view.seed, plain):
        node = NodeId(f"storyboard:{ident}")
        yield Finding("ledger", node, "", f"Episode {int(ident[4:])}", sentence, f"pflow redo {node}")
