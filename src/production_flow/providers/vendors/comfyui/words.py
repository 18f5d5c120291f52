"""What ComfyUI says is wrong, in sentences that name the node as a person knows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from production_flow.types import Json

_LONGEST: Final = 300
_MOST: Final = 6
"""Complaints that are said; one wrong model often brings a dozen."""


def invalid(answer: Mapping[str, Json], titles: Mapping[str, str]) -> str:
    """Why a workflow does not run, from the answer to posting it."""
    found = complaints(answer.get("node_errors"), titles)
    if found:
        more = f" (and {len(found) - _MOST} more)" if len(found) > _MOST else ""
        return f"The workflow does not run: {'; '.join(found[:_MOST])}{more}."
    error = answer.get("error")
    told = error if isinstance(error, dict) else {"message": error}
    words = [str(told.get(name) or "") for name in ("message", "details")]
    return f"The workflow does not run: {_short(': '.join(word for word in words if word)) or 'no reason given'}."


def complaints(node_errors: Json, titles: Mapping[str, str]) -> list[str]:
    """One sentence per complaint: `node 4, Load Checkpoint (CheckpointLoaderSimple): value not in list: ...`."""
    if not isinstance(node_errors, dict):
        return []
    return [
        f"{_node(str(node), str(fields.get('class_type') or ''), titles)}: {fault}"
        for node, fields in node_errors.items()
        if isinstance(fields, dict)
        for fault in _faults(fields.get("errors"))
    ]


def failure(entry: Mapping[str, Json], titles: Mapping[str, str]) -> str:
    """Why work ended without a result, from its history: the node that broke, or that somebody stopped it."""
    for kind, data in messages(entry):
        if kind == "execution_interrupted":
            return "It was stopped."
        if kind == "execution_error":
            node = _node(str(data.get("node_id")), str(data.get("node_type") or ""), titles)
            said = " ".join(str(data.get(name) or "") for name in ("exception_type", "exception_message")).strip()
            return f"{node} failed: {_short(said) or 'no reason given'}"
    return "It ended without a result and without a reason."


def messages(entry: Mapping[str, Json]) -> Iterator[tuple[str, dict[str, Json]]]:
    """Kind and data of each message that a history keeps."""
    status = entry.get("status")
    for row in (status.get("messages") if isinstance(status, dict) else None) or ():
        if isinstance(row, list | tuple) and len(row) == 2 and isinstance(row[1], dict):
            yield str(row[0]), row[1]


def _node(node: str, kind: str, titles: Mapping[str, str]) -> str:
    return f"node {node}, {titles.get(node.partition(':')[0]) or kind or 'unknown'}"


def _faults(errors: Json) -> Iterator[str]:
    for error in errors if isinstance(errors, list) else ():
        if isinstance(error, dict):
            parts = [str(error.get(name) or "") for name in ("message", "details")]
            yield _short(": ".join(part for part in parts if part))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST].rstrip()}…"
