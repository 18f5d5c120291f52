"""What a person does to a show: edit, reorder, pick, lock, bring their own, undo. Each is one step back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from production_flow import timing
from production_flow.documents.base import Document
from production_flow.documents.season import Season
from production_flow.documents.storyboard import Storyboard
from production_flow.errors import BadInput, Conflict, Missing, Unfit
from production_flow.graph.recipe import Maker, take_key
from production_flow.graph.take import Made, Pick, Take
from production_flow.hashing import canonical, digest
from production_flow.media import probe
from production_flow.production import boards, paths, recutting, seasons
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.base import Stage
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import InputKey, Json, NodeId, TakeKey

_PERSON = Maker("person", "hand", "1")
_KINDS = {"image": "picture", "video": "video", "voice": "sound", "music": "sound", "sound": "sound", "edit": "video"}
_MIMES = {
    "png": "image/png",
    "mjpeg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "video": "video/mp4",
    "sound": "audio/wav",
}


@dataclass(frozen=True)
class Effect:
    """What a step did: its words, and which nodes are stale now that were not before."""

    label: str
    stale: tuple[tuple[NodeId, tuple[str, ...]], ...] = ()


class Director:
    """Carries a person's steps out. Bad input changes nothing.

    Args:
        dry: The steps are taken in this view alone, to see what they would do; nothing is kept.
        evaluator: One of this view that has worked out its states already, where there is one.
    """

    def __init__(
        self, workspace: Workspace, view: ShowView, *, dry: bool = False, evaluator: Evaluator | None = None
    ) -> None:
        self._workspace = workspace
        self._view = view
        self._dry = dry
        self._evaluator = evaluator
        self._stray = 0
        self._before: dict[NodeId, Evaluated] | None = None

    @contextmanager
    def together(self, label: str) -> Iterator[None]:
        """Makes the steps inside one step back, with one effect; where one fails, none of them was taken.

        Each of them returns an effect without anything stale; `effect` says what all of them did.
        """
        library, show = self._workspace.library, self._view.row.id
        self._before = self._states()
        since = library.last_step(show)
        try:
            yield
        except BaseException:
            if library.last_step(show) > since:
                library.fold(show, since, label)
                library.undo(show)
                library.forget_undone(show)
                self._view.reload()
            raise
        if library.last_step(show) > since:
            library.fold(show, since, label)

    def effect(self, label: str) -> Effect:
        """What the steps that were taken together did."""
        return self._effect(label, self._before or {})

    # -- documents -----------------------------------------------------------------------------

    def edit(self, node: NodeId, path: str, value: Json) -> Effect:
        """Changes one field of a document; what does not fit is refused with a reason."""
        document = self._document(node)
        data = paths.changed(document.write(), path, value)
        return self._revise(node, type(document).read(data), f"edit {node} {path}")

    def rewrite(self, node: NodeId, data: Json) -> Effect:
        """Replaces a whole document."""
        document = self._document(node)
        return self._revise(node, type(document).read(data), f"rewrite {node}")

    def move(self, place: boards.Place, to: int) -> Effect:
        """Moves a beat or a shot."""
        return self._board(place.episode, lambda board: boards.move(board, place, to), f"move {_name(place)} to {to}")

    def move_episode(self, episode: str, to: int) -> Effect:
        """Moves an episode to a place in its season, counted from 1; nothing of it is made again."""
        node = NodeId(f"season:{episode[:3]}")
        document = self._document(node)
        assert isinstance(document, Season)
        return self._revise(node, seasons.move(document, episode, to), f"move {episode} to {to}")

    def add(self, after: boards.Place, description: str, seconds: float) -> Effect:
        """Adds a beat behind a beat, or a shot behind a shot."""
        return self._board(
            after.episode, lambda board: boards.add(board, after, description, seconds), f"add after {_name(after)}"
        )

    def remove(self, place: boards.Place) -> Effect:
        """Takes a beat or a shot out."""
        return self._board(place.episode, lambda board: boards.remove(board, place), f"remove {_name(place)}")

    def duplicate(self, place: boards.Place) -> Effect:
        """Puts a copy of a beat or shot behind it; the copy of a beat has pictures of its own to be made."""
        return self._board(place.episode, lambda board: boards.duplicate(board, place), f"duplicate {_name(place)}")

    def split(self, place: boards.Place, at: str) -> Effect:
        """Makes two beats of one, the second beginning with the shot `at`."""
        return self._board(place.episode, lambda board: boards.split(board, place, at), f"split {_name(place)} at {at}")

    def merge(self, place: boards.Place) -> Effect:
        """Makes one beat of a beat and the next."""
        return self._board(place.episode, lambda board: boards.merge(board, place), f"merge {_name(place)}")

    def _board(self, episode: str, change: Callable[[Storyboard], Storyboard], label: str) -> Effect:
        node = NodeId(f"storyboard:{episode}")
        document = self._document(node)
        assert isinstance(document, Storyboard)
        return self._revise(node, change(document), label)

    def _revise(self, node: NodeId, document: Document, label: str) -> Effect:
        pick = self._view.picks[node]
        if pick.locked:
            raise Conflict(f"{node} is locked.", todo=f"Unlock it first: pflow unlock {node}")
        if isinstance(document, Storyboard):
            document = boards.mended(document)
        if isinstance(document, Season):
            document = seasons.numbered(document)
        data = canonical(document.write())
        name = digest(data) if self._dry else self._workspace.media.put_bytes(data)
        made = Made("main", name, len(data), "application/json")
        return self._hold(node, made, label, document=document)

    def _document(self, node: NodeId) -> Document:
        stage = BY_NAME.get(node.partition(":")[0])
        if stage is None or stage.kind is None:
            raise BadInput(f"{node!r} is no document.", todo="Documents are listed by: pflow status.")
        found = self._view.document(node, stage.kind)
        if found is None:
            raise Missing(f"{node} is not written yet.", todo="Run make first.")
        return found

    # -- takes ---------------------------------------------------------------------------------

    def pick(self, node: NodeId, number: int) -> Effect:
        """Chooses a take by its number: 1 is the oldest."""
        takes = self._view.takes(node)
        if not 1 <= number <= len(takes):
            raise Missing(f"{node} has no take {number}.", todo=f"It has {len(takes)}: pflow takes {node}")
        picks = [replace(self._pick(node), take=takes[number - 1].id, by="person")]
        behind = recutting.cut_behind(self._view, takes[number - 1])
        picks += [replace(self._pick(behind.node), take=behind.id)] if behind else []
        return self._steps(picks, f"pick {node} {number}")

    def recut(self, node: NodeId) -> Effect:
        """Cuts the trailer another way, as a further take of its cut; a film of it is rendered by the next make.

        Raises:
            BadInput: It is another node, or can be cut no other way.
            Conflict: It is locked.
            Missing: It is not cut yet.
        """
        before, film = self._states(), self._pick(node)
        if film.locked:
            raise Conflict(f"{node} is locked.", todo=f"Unlock it first: pflow unlock {node}")
        take, document, data = recutting.another(self._view, node)
        pick = self._pick(take.node)
        if self._dry:
            self._stray -= 1
            kept = replace(take, id=self._stray)
            self._view.set_pick(kept, pick, document)
        else:
            self._workspace.media.put_bytes(data)
            kept = self._workspace.library.keep(self._view.row.id, take)
        return self._steps([replace(pick, take=kept.id, by="auto"), replace(film, by="auto")], f"recut {node}", before)

    def lock(self, node: NodeId, *, locked: bool) -> Effect:
        """Locks a pick, whatever happens upstream, or lets it go."""
        return self._step(replace(self._pick(node), locked=locked), f"{'lock' if locked else 'unlock'} {node}")

    def bring(self, node: NodeId, path: Path, *, asked: Take | None = None) -> Effect:
        """A person's own file as a take: measured first, refused where it is of another kind.

        With `asked` the person only fetched it: it becomes the take that was asked for then, of what it was made from
        then.
        """
        stage = BY_NAME.get(node.partition(":")[0])
        port = stage.port if stage else None
        there = self._view.take(node) is not None or self._view.failed(node) or _on_request(stage, node, self._view)
        if port is None or port not in _KINDS or (asked is None and not there):
            raise BadInput(f"{node!r} takes no file.", todo="Name a picture, clip, line, cue or effect of the show.")
        if not path.is_file():
            raise Missing("There is no such file.", where=str(path))
        facts = _facts(path, _KINDS[port])
        if facts.kind != _KINDS[port]:
            raise BadInput(f"{node} takes a {_KINDS[port]}; this is a {facts.kind}.", where=path.name)
        name = self._workspace.media.put_file(path)
        mime = _MIMES.get(facts.codec) or _MIMES.get(facts.kind, "image/png")
        made = Made("main", name, path.stat().st_size, mime, _measured(facts))
        return self._hold(node, made, f"bring {path.name} to {node}", asked)

    def drop(self, node: NodeId) -> Effect:
        """Takes a picture that was made or brought on request out again; its takes are kept.

        Raises:
            BadInput: The show needs it.
            Conflict: It is locked.
            Missing: It is not there.
        """
        pick, label = self._pick(node), f"drop {node}"
        if pick.locked:
            raise Conflict(f"{node} is locked.", todo=f"Unlock it first: pflow unlock {node}")
        if type(BY_NAME[node.partition(":")[0]]).offered is Stage.offered:
            raise BadInput(f"{node} is needed.", todo="Pick another take of it.")
        before = self._states()
        if self._dry:
            del self._view.picks[node]
        else:
            self._workspace.library.unpick(self._view.row.id, pick, label=label)
            self._view.reload()
        return self._effect(label, before) if self._before is None else Effect(label)

    def undo(self, *, forward: bool = False) -> Effect:
        """Takes the last step back, or does it again."""
        before = self._states()
        label = self._workspace.library.undo(self._view.row.id, forward=forward)
        self._view.reload()
        return self._effect(f"{'again' if forward else 'undone'}: {label}", before)

    def _pick(self, node: NodeId) -> Pick:
        pick = self._view.picks.get(node)
        if pick is None:
            raise Missing(f"{node} has no take yet.", todo="Run make first.")
        return pick

    def _hold(
        self, node: NodeId, made: Made, label: str, asked: Take | None = None, document: Document | None = None
    ) -> Effect:
        """Stores a person's take, or one that was asked for and that they fetched, and picks it."""
        before = self._states()
        take = replace(asked, node=node, outputs=(made,)) if asked else self._own(node, made)
        pick = self._view.picks.get(node) or Pick(node, 0)
        if self._dry:
            self._stray -= 1
            kept = replace(take, id=self._stray)
            self._view.set_pick(kept, pick, document)
        else:
            kept = self._workspace.library.keep(self._view.row.id, take)
        return self._step(replace(pick, take=kept.id, by="person"), label, before)

    def _own(self, node: NodeId, made: Made) -> Take:
        """A person's take, made by hand from what stands today."""
        recipe = self._evaluated(node).recipe
        return Take(
            node=node,
            key=take_key(recipe, _PERSON, int(made.digest[:12], 16), 1) if recipe else TakeKey(made.digest),
            input_key=recipe.key if recipe else InputKey(""),
            number=1,
            source="person",
            provider=_PERSON.provider,
            model=_PERSON.model,
            version=_PERSON.version,
            seed=0,
            outputs=(made,),
            fingerprints=recipe.fingerprints if recipe else {},
        )

    def _step(self, pick: Pick, label: str, before: dict[NodeId, Evaluated] | None = None) -> Effect:
        return self._steps([pick], label, before)

    def _steps(self, picks: Sequence[Pick], label: str, before: dict[NodeId, Evaluated] | None = None) -> Effect:
        states = before or self._states()
        if self._dry:
            self._view.picks |= {pick.node: pick for pick in picks}
        else:
            self._workspace.library.pick(self._view.row.id, picks, label=label)
            self._view.reload()
        return self._effect(label, states) if self._before is None else Effect(label)

    def _evaluated(self, node: NodeId) -> Evaluated:
        stage = BY_NAME[node.partition(":")[0]]
        return (self._evaluator or Evaluator(self._workspace, self._view)).one(node, stage)

    def _states(self) -> dict[NodeId, Evaluated]:
        if self._before is not None:
            return self._before
        return self._now()

    def _now(self) -> dict[NodeId, Evaluated]:
        return {item.node: item for item in (self._evaluator or Evaluator(self._workspace, self._view)).all()}

    def _effect(self, label: str, before: dict[NodeId, Evaluated]) -> Effect:
        stale = [
            (node, item.status.reasons)
            for node, item in self._now().items()
            if item.status.state in {"stale", "missing", "blocked"}
            and (node not in before or before[node].status.state not in {"stale", "missing", "blocked"})
        ]
        return Effect(label, tuple(stale))


def _on_request(stage: Stage | None, node: NodeId, view: ShowView) -> bool:
    """Whether a node is one that comes into being when a person asks for it."""
    return stage is not None and node in stage.offered(view) and node not in stage.nodes(view)


def _facts(path: Path, kind: str) -> probe.Facts:
    """What a person's file holds; one that cannot be read is their input, not a provider's fault."""
    try:
        return probe.probe(path)
    except Unfit as error:
        todo = f"Bring a {kind} that other programs open."
        raise BadInput(f"It cannot be read: {error.what}", where=path.name, todo=todo) from error


def _name(place: boards.Place) -> str:
    return ".".join(step for step in (place.episode, place.beat, place.shot) if step)


def _measured(facts: probe.Facts) -> dict[str, Json]:
    """Facts as takes carry them; the length of a sound is counted in frames of the film, rounded up."""
    frames = facts.frames if facts.kind == "video" else math.ceil(facts.seconds * timing.RATE)
    return {"width": facts.width, "height": facts.height, "seconds": facts.seconds, "frames": frames}
