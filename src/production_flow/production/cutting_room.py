"""A cut as a cutting room shows it: pictures, sounds, words and marks in frames, and what is to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from production_flow import timing
from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.documents.timeline import Timeline
from production_flow.errors import Missing
from production_flow.production.evaluate import Evaluated
from production_flow.production.standing import Standing
from production_flow.stages.shared.speech import TAIL
from production_flow.types import Json, NodeId

SHORTEST, LONGEST = 180, 300
"""Seconds of an episode's rough cut."""

_LEAST = timing.RATE
"""Frames that a beat has at least."""


def cut(standing: Standing, episode: str) -> dict[str, Json]:
    """The cut of an episode; to be called while the show is held.

    Raises:
        Missing: It is not cut yet.
    """
    view = standing.view
    timeline = view.document(NodeId(f"cut:{episode}"), Timeline)
    board = view.document(NodeId(f"storyboard:{episode}"), Storyboard)
    if timeline is None or board is None:
        raise Missing(f"{episode} is not cut yet.", todo="A draft makes its cut.")
    film = view.take(NodeId(f"animatic:{episode}"))
    states = {item.node: item for item in standing.nodes()}
    shown = states.get(NodeId(f"animatic:{episode}"))
    return {
        "episode": episode,
        "title": timeline.title,
        "fps": timing.RATE,
        "frames": timeline.frames,
        "width": timeline.width,
        "height": timeline.height,
        "film": film.digest if film else None,
        "film_state": shown.status.state if shown else "missing",
        "pictures": _pictures(timeline, _spoken(timeline)),
        "tracks": [_track(track.model_dump(mode="json")) for track in timeline.tracks],
        "subtitles": [line.model_dump(mode="json") for line in timeline.subtitles],
        "markers": [mark.model_dump(mode="json") for mark in timeline.markers],
        "checks": list(_Checks(timeline, board, states, episode).all()),
    }


def _pictures(timeline: Timeline, spoken: Mapping[str, int]) -> list[dict[str, Json]]:
    names = (
        "id", "node", "length", "title", "act", "join", "overlap", "fade_in", "fade_out", "held", "instead_of",
    )  # fmt: skip
    rows = []
    for piece, at in zip(timeline.pictures, timeline.starts(), strict=True):
        data = piece.model_dump(mode="json")
        place = _place_of(piece.node)
        least = max(_LEAST, spoken.get(place or "", -TAIL) + TAIL)
        own = {name: data[name] for name in names}
        rows.append({**own, "beat": place, "at": at, "least": least, "digest": piece.source})
    return rows


def _track(track: Mapping[str, Json]) -> dict[str, Json]:
    items = [
        {**{name: item[name] for name in ("id", "node", "at", "start", "length", "gain_db")}, "digest": item["source"]}
        for item in track["items"]
    ]
    return {"name": track["name"], "items": items}


def _place_of(node: str) -> str | None:
    """The beat of a clip or keyframe, as in `s01e01.b07`; None for cards."""
    stage, _, place = node.partition(":")
    return place if stage in {"clip", "keyframe"} and "." in place else None


def _spoken(timeline: Timeline) -> dict[str, int]:
    """Frames of speech in each beat, by its place."""
    found: dict[str, int] = {}
    for item in (item for track in timeline.tracks if track.name == "dialogue" for item in track.items):
        place = item.node.partition(":")[2].rpartition(".")[0]
        found[place] = found.get(place, 0) + item.length
    return found


@dataclass
class _Checks:
    """What is to be looked at in a cut, the worst first."""

    timeline: Timeline
    board: Storyboard
    states: Mapping[NodeId, Evaluated]
    episode: str

    def all(self) -> Iterator[dict[str, Json]]:
        found = [*self._pieces(), *self._lines(), *self._film(), *self._length()]
        yield from sorted(found, key=lambda check: ("bad", "warn", "good").index(check["level"]))

    def _pieces(self) -> Iterator[dict[str, Json]]:
        sound = True
        for piece in self.timeline.pictures:
            node, beat = NodeId(piece.node), _place_of(piece.node)
            state = self.states[node].status.state if node in self.states else "missing"
            if piece.instead_of:
                sound = False
                yield _check(
                    "bad",
                    "A still stands in for a clip that could not be made.",
                    piece.instead_of,
                    beat,
                    _redo(piece.instead_of),
                )
            elif piece.held:
                sound = False
                words = f"The clip is {timing.seconds(piece.held):.1f} s short; its last frame stands still."
                yield _check("warn", words, node, beat, _redo(node))
            elif state in {"stale", "failed"}:
                sound = False
                yield _check("warn", "What it is made from has changed.", node, beat, _redo(node))
        if sound:
            yield _check("good", f"All {len(self.timeline.pictures)} pictures are as they should be.")

    def _lines(self) -> Iterator[dict[str, Json]]:
        spoken, beats = _spoken(self.timeline), self.board.beats
        tight = [beat for beat in beats if beat.frames - TAIL < spoken.get(f"{self.episode}.{beat.id}", 0)]
        for beat in tight:
            yield self._tight(beat, spoken[f"{self.episode}.{beat.id}"] + TAIL)
        if spoken and not tight:
            yield _check("good", "Every line fits into its beat.")

    def _tight(self, beat: Beat, frames: int) -> dict[str, Json]:
        seconds = timing.seconds(frames)
        words = "The line needs" if len(beat.dialogue or ()) == 1 else "The lines need"
        node = f"storyboard:{self.episode}"
        step = {"do": "edit", "node": node, "path": f"beats.{beat.id}.duration_seconds", "value": round(seconds, 4)}
        fix = {"label": f"Make it {seconds:.1f} s", "step": step, "call": None, "price": 0}
        return _check("bad", f"{words} at least {seconds:.1f} s.", node, f"{self.episode}.{beat.id}", fix)

    def _film(self) -> Iterator[dict[str, Json]]:
        node = NodeId(f"animatic:{self.episode}")
        item = self.states.get(node)
        if item is None or item.status.state in {"missing", "stale", "failed", "blocked"}:
            call = {"do": "make", "tier": "draft"}
            fix = {"label": "Render preview", "step": None, "call": call, "price": 0}
            yield _check("warn", "The film is older than the cut.", node, None, fix)

    def _length(self) -> Iterator[dict[str, Json]]:
        seconds = self.timeline.frames / timing.RATE
        words = f"It runs {timing.clock(self.timeline.frames)}."
        if SHORTEST <= seconds <= LONGEST:
            yield _check("good", words)
        else:
            yield _check("warn", f"{words} A rough cut runs {SHORTEST // 60} to {LONGEST // 60} minutes.")


def _redo(node: str) -> dict[str, Json]:
    """Another take; its price is asked for when it is wanted."""
    return {"label": "Redo", "step": None, "call": {"do": "redo", "node": node}, "price": None}


def _check(
    level: str, what: str, node: str | None = None, beat: str | None = None, fix: Mapping[str, Json] | None = None
) -> dict[str, Json]:
    return {"level": level, "what": what, "node": node, "beat": beat, "fix": dict(fix) if fix else None}
