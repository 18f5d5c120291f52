"""What a stage is: one step of production, as a recipe and a request.

A stage says which nodes exist, what each is made from, and how the request to a provider is built from
exactly that. It never calls a provider, never reads a clock, and knows no other stage: what it needs of
the show it reads through a `View`, and the view writes down what was read.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import ClassVar, Protocol, TypeVar

from pydantic import Field

from production_flow.documents.base import Document, Part
from production_flow.documents.look import Aspect
from production_flow.graph.take import Take
from production_flow.providers.ports import PortName
from production_flow.providers.requests import AnyRequest
from production_flow.types import Digest, Json, NodeId

D = TypeVar("D", bound=Document)


class Settings(Part):
    """What a person set for a show as a whole.

    Args:
        episodes: Numbers of the episodes that are made now; all six are planned.
        size: Lines of the picture at 16:9: 720 or 1080; less for trials.
        choices: Which model makes what: by node, stage or port, to the name of a model or family, or `draft`.
            Belongs to takes, not to the graph: no stage reads it.
        budget: The most that the show may cost in all, in US dollars; None for no limit.
        retries: How often a bought keyframe or clip that is plainly no good may be bought again without a person.
    """

    aspect: Aspect = "16:9"
    size: int = 720
    episodes: tuple[int, ...] = (1,)
    choices: dict[str, str] = Field(default_factory=dict)
    budget: float | None = Field(default=None, ge=0)
    retries: int = Field(default=0, ge=0, le=2)

    @property
    def frame(self) -> tuple[int, int]:
        """Width and height of the film in pixels, both even."""
        width = self.size * 16 // 9
        return (width, self.size) if self.aspect == "16:9" else (width, 2 * round(width / 2.39 / 2))

    @property
    def still(self) -> tuple[int, int]:
        """Width and height of a still: 1920 pixels wide, of the film's shape; a trial film has stills of its size."""
        if self.size < 720:
            return self.frame
        return (1920, 1080) if self.aspect == "16:9" else (1920, 804)


class View(Protocol):
    """A show as stages may read it: picked takes and the documents in them."""

    @property
    def prompt(self) -> str:
        """The sentence."""
        ...

    @property
    def seed(self) -> int:
        """The show's seed."""
        ...

    @property
    def settings(self) -> Settings:
        """What a person set."""
        ...

    def take(self, node: NodeId) -> Take | None:
        """The picked take of a node."""
        ...

    def failed(self, node: NodeId) -> bool:
        """Whether a node has no take because it could not be made; a take, when it comes, ends that."""
        ...

    def asked(self, node: NodeId) -> bool:
        """Whether a node that is made on request was asked for: it has a pick, or could not be made."""
        ...

    def document(self, node: NodeId, kind: type[D]) -> D | None:
        """The document in a node's picked take."""
        ...

    def data(self, digest: Digest) -> Json:
        """A small JSON file of the media store (timings of a voice)."""
        ...


class Waiting(Exception):
    """Inputs of a node that are not there yet."""

    def __init__(self, *nodes: NodeId) -> None:
        super().__init__(", ".join(nodes))
        self.nodes = nodes


class Stage(ABC):
    """One step of production. A subclass fills the class variables and four methods at most."""

    name: ClassVar[str]
    version: ClassVar[int] = 1
    port: ClassVar[PortName | None] = None
    kind: ClassVar[type[Document] | None] = None
    rank: ClassVar[int] = 50
    expect: ClassVar[float] = 1.0
    """Seconds that a core of ours is at work on one node."""
    opens: ClassVar[float] = 0.0
    """Seconds of work that nobody can name before this document stands: its beats, its people."""
    house: ClassVar[bool] = False
    """Whether only our own studio makes it: lettering, composites, the edit."""
    by_hand: ClassVar[bool] = False
    """Whether only a person brings it: no run makes it."""

    def offered(self, view: View) -> Iterable[NodeId]:
        """The nodes that may be asked for; a stage that is made on request offers more than it has."""
        return self.nodes(view)

    @abstractmethod
    def nodes(self, view: View) -> Iterable[NodeId]:
        """The nodes of this stage that exist now; empty while nobody knows."""

    @abstractmethod
    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """Everything the node is made from, by names a person understands.

        Raises:
            Waiting: Something it needs is not there yet.
        """

    def varied(self, node: NodeId, view: View, number: int) -> Mapping[str, Json] | None:
        """The inputs of version `number`, from 1, of a document that may be worked out in many ways; `variant` in them.

        None where there is but one way.

        Raises:
            Waiting: As `inputs` does.
        """
        return None

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> AnyRequest:
        """The request to a provider, from the inputs alone (stages with a port)."""
        raise NotImplementedError(self.name)

    def derive(self, node: NodeId, inputs: Mapping[str, Json]) -> Document:
        """The document itself, from the inputs alone (stages without a port)."""
        raise NotImplementedError(self.name)


def part(node: NodeId) -> str:
    """What follows the colon of a node's id: `s01e01.b07` of `keyframe:s01e01.b07`."""
    return node.partition(":")[2]


def need(view: View, node: str, kind: type[D]) -> D:
    """The document of a node.

    Raises:
        Waiting: It is not there yet.
    """
    found = view.document(NodeId(node), kind)
    if found is None:
        raise Waiting(NodeId(node))
    return found


def need_take(view: View, node: str) -> Take:
    """The picked take of a node.

    Raises:
        Waiting: There is none yet.
    """
    found = view.take(NodeId(node))
    if found is None:
        raise Waiting(NodeId(node))
    return found


def extract(document: Part, *names: str) -> dict[str, Json]:
    """Some fields of a document as JSON; what has its default value does not enter a key."""
    return document.model_dump(mode="json", include=set(names), exclude_defaults=True, by_alias=True)
