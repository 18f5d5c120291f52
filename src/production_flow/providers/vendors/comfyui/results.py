"""Which of the files that a workflow made is the one that was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from production_flow.types import Json

FILMS: Final = (".mp4", ".webm", ".mov", ".mkv", ".avi")
PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp")

File = Mapping[str, Json]
"""`filename`, `subfolder` and `type`, as the server names a file."""


def files_of(entry: Mapping[str, Json], kind: str, outputs: Sequence[str]) -> list[File]:
    """The files of a kind (`picture`, `video`) that a history names, those that were saved before mere previews.

    Args:
        entry: The history of one piece of work.
        kind: What is looked for.
        outputs: Nodes that a person named as those that count; empty for all.
    """
    made = entry.get("outputs")
    nodes = made if isinstance(made, dict) else {}
    chosen = [node for node in nodes if node in outputs] or sorted(nodes, key=_order)
    ends = FILMS if kind == "video" else PICTURES
    found = [
        file
        for node in chosen
        if isinstance(nodes[node], dict)
        for rows in nodes[node].values()
        if isinstance(rows, list)
        for file in rows
        if isinstance(file, dict) and str(file.get("filename", "")).lower().endswith(ends)
    ]
    return sorted(found, key=lambda file: file.get("type") != "output")


def _order(node: str) -> tuple[int, str]:
    """Nodes that were added later come first: what is saved at the end is usually the result."""
    return (-int(node), "") if node.isdigit() else (1, node)
