"""A finding: what is wrong, where exactly, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.documents.storyboard import Beat
from production_flow.types import Json, NodeId


@dataclass(frozen=True)
class Finding:
    """Something that a reader would trip over.

    Args:
        kind: `rule`, `name`, `age`, `dead`, `place`, `plant`, `prompt`, `repeat` or `ledger`.
        node: The document.
        path: The field inside it, as `pflow edit` takes it; empty where it is about the whole.
        where: The same for people: "Episode 1, beat 7".
        what: What is wrong, a sentence.
        todo: What to do about it, a sentence or a command.
    """

    kind: str
    node: NodeId
    path: str
    where: str
    what: str
    todo: str

    def as_json(self) -> dict[str, Json]:
        """The same for scripts."""
        return {
            "kind": self.kind,
            "node": self.node,
            "path": self.path,
            "where": self.where,
            "what": self.what,
            "todo": self.todo,
        }


def in_beat(kind: str, episode: str, beat: Beat, field: str, what: str, todo: str) -> Finding:
    """A finding in a field of a beat (`description`, `dialogue.0.line`; empty for the beat as a whole)."""
    path = f"beats.{beat.id}" + (f".{field}" if field else "")
    where = f"Episode {int(episode[4:])}, beat {beat.beat_number}"
    return Finding(kind, NodeId(f"storyboard:{episode}"), path, where, what, todo)


def editing(node: str, path: str) -> str:
    """The command that changes a field."""
    return f'pflow edit {node} {path} "..."'
