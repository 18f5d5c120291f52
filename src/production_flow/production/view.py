"""A show as stages read it, with a note of everything that was read.

The note is what makes planning cheap: a recipe is worked out again only when a take that it read has
given way to another one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from typing import TypeVar

from production_flow.documents.base import Document
from production_flow.graph.take import Pick, Take
from production_flow.production.workspace import Workspace
from production_flow.stages.base import Settings
from production_flow.store.rows import ShowRow
from production_flow.types import Digest, Json, NodeId

D = TypeVar("D", bound=Document)


class ShowView:
    """The picked takes of one show, held in memory and kept in step with the library by its one writer.

    Args:
        workspace: Where it lives.
        show: The show.
        brief: Leaves out of each take what is not to be held in memory.
    """

    def __init__(self, workspace: Workspace, show: ShowRow, brief: Callable[[Take], Take] | None = None) -> None:
        self._brief = brief
        self._workspace = workspace
        self.row = show
        self.settings = Settings.model_validate(show.settings)
        self._takes: dict[int, Take] = {}
        self._documents: dict[int, Document] = {}
        self._reads: dict[NodeId, int] | None = None
        self.picks: dict[NodeId, Pick] = {}
        self.failures: dict[NodeId, dict[str, Json]] = {}
        self.reload()

    @property
    def prompt(self) -> str:
        """The sentence."""
        return self.row.prompt

    @property
    def seed(self) -> int:
        """The show's seed."""
        return self.row.seed

    @property
    def slug(self) -> str:
        """The show's name in commands and folders."""
        return self.row.slug

    def reload(self) -> None:
        """Reads picks and failures from the library anew, and the takes that came since; a take does not change.

        The picks first: what a worker adds meanwhile is then a take that nobody has picked yet, and never a pick whose
        take is missing.
        """
        library = self._workspace.library
        newest = max(self._takes, default=0)
        self.picks = library.picks(self.row.id)
        self._takes |= {take.id: take for take in library.takes(self.row.id, after=newest, brief=self._brief)}
        picked = {pick.take for pick in self.picks.values()}
        self._documents = {ident: document for ident, document in self._documents.items() if ident in picked}
        self.failures = library.failures(self.row.id)

    def set_pick(self, take: Take, pick: Pick, document: Document | None = None) -> None:
        """Follows what was just written into the library; of what is only tried out, `document` is kept here."""
        self._takes[take.id] = take
        self.picks[take.node] = pick
        if document is not None:
            self._documents[take.id] = document

    def aside(self) -> ShowView:
        """A copy in which something can be tried out without this one noticing."""
        other = copy(self)
        vars(other).update(_takes=dict(self._takes), _documents=dict(self._documents))
        other.picks, other.failures = dict(self.picks), dict(self.failures)
        return other

    def take(self, node: NodeId) -> Take | None:
        """The picked take of a node."""
        pick = self.picks.get(node)
        if self._reads is not None:
            self._reads[node] = self._standing(node)
        return self._takes.get(pick.take) if pick else None

    def failed(self, node: NodeId) -> bool:
        """Whether a node has no take because it could not be made."""
        return self.take(node) is None and node in self.failures

    def asked(self, node: NodeId) -> bool:
        """Whether a node that is made on request was asked for."""
        if self._reads is not None:
            self._reads[node] = self._standing(node)
        return node in self.picks or node in self.failures

    def _standing(self, node: NodeId) -> int:
        """What a read finds: the id of the picked take, 0 for none yet, -1 where it could not be made."""
        pick = self.picks.get(node)
        if pick is not None:
            return pick.take
        return -1 if node in self.failures else 0

    def takes(self, node: NodeId) -> list[Take]:
        """Every take of a node, oldest first."""
        return [take for _, take in sorted(self._takes.items()) if take.node == node]

    def by_node(self) -> dict[NodeId, list[Take]]:
        """Every take of every node, oldest first."""
        found: dict[NodeId, list[Take]] = {}
        for _, take in sorted(self._takes.items()):
            found.setdefault(take.node, []).append(take)
        return found

    def document(self, node: NodeId, kind: type[D]) -> D | None:
        """The document in a node's picked take."""
        take = self.take(node)
        if take is None:
            return None
        found = self._documents.get(take.id)
        if found is None:
            found = kind.read(json.loads(self._workspace.media.read(take.digest)))
            self._documents[take.id] = found
        assert isinstance(found, kind)
        return found

    def data(self, digest: Digest) -> Json:
        """A small JSON file of the media store."""
        return json.loads(self._workspace.media.read(digest))

    @contextmanager
    def noting(self) -> Iterator[dict[NodeId, int]]:
        """Notes which nodes are read, and which take stood there (0: none yet, -1: it could not be made)."""
        outer, self._reads = self._reads, {}
        try:
            yield self._reads
        finally:
            self._reads = outer

    def stands(self, reads: dict[NodeId, int]) -> bool:
        """Whether everything that was read still is what it was."""
        return all(self._standing(node) == take for node, take in reads.items())
