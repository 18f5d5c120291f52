"""The cut of the trailer: the strongest beats of the first episode, two cards, the narrator, the theme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.base import Document
from production_flow.documents.season import ACTS
from production_flow.documents.storyboard import Beat
from production_flow.documents.timeline import Picture, Timeline
from production_flow.stages.base import Stage, View, Waiting, need_take
from production_flow.stages.shared import show
from production_flow.stages.shared.cutting import (
    FADE,
    MUSIC_GAIN,
    foreign_style,
    grade_of,
    picture,
    piece,
    shot,
    shown,
    sound,
    tracks,
)
from production_flow.types import Json, NodeId

_BEATS, _LENGTH, _SKIP = 9, 72, 12
"""How many beats, how many frames of each, and how far into the clip: whole groups of pictures."""


class TrailerCutStage(Stage):
    """One node for the show."""

    name, kind, rank = "trailer-cut", Timeline, 72

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's trailer."""
        return (NodeId("trailer-cut:show"),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The strongest clips, the cards, the narrator's two lines, the theme."""
        boards = show.boards(view)
        if not boards:
            raise Waiting(*(NodeId(f"storyboard:{ident}") for ident in show.episodes(view)[:1]))
        episode, board = boards[0]
        chosen = strongest(board.beats)
        return {
            "episode": episode,
            "beats": [beat.id for beat in chosen],
            **{name: source for beat in chosen for name, source in shot(view, episode, beat).items()},
            **{f"card {kind}": piece(need_take(view, f"card:trailer.{kind}")) for kind in ("line", "title")},
            **{f"voice {number}": piece(need_take(view, f"voice:trailer.{number}")) for number in (0, 1)},
            "music": piece(need_take(view, "cue:trailer")),
            "size": list(view.settings.frame),
            **foreign_style(view, [NodeId(f"clip:{episode}.{beat.id}") for beat in chosen]),
        }

    def derive(self, node: NodeId, inputs: Mapping[str, Json]) -> Document:
        """Clips, a card two thirds in, the title at the end."""
        pictures = _pictures(inputs)
        width, height = inputs["size"]
        bare = Timeline(
            id="trailer",
            title="Trailer",
            width=width,
            height=height,
            pictures=tuple(pictures),
            grade=grade_of(inputs),
        )
        title = bare.starts()[-1]
        voices = [
            sound("trailer_logline", "voice:trailer.0", inputs["voice 0"], 24),
            sound("trailer_tagline", "voice:trailer.1", inputs["voice 1"], title + 10),
        ]
        music = sound(
            "trailer_music", "cue:trailer", inputs["music"], 0, length=bare.frames, gain_db=MUSIC_GAIN + 3, fade_out=24
        )
        return bare.model_copy(update={"tracks": tracks(voices, [music], [])})


def strongest(beats: tuple[Beat, ...]) -> list[Beat]:
    """The most tense beats, the cold open among them, in the order of their acts, one for each scene first."""
    ranked = sorted(beats, key=lambda beat: (beat.act != "cold_open", -beat.tension, beat.id))
    firsts: list[Beat] = []
    rest: list[Beat] = []
    seen: set[str] = set()
    for beat in ranked:
        (rest if beat.scene_id in seen else firsts).append(beat)
        seen.add(beat.scene_id)
    return sorted([*firsts, *rest][:_BEATS], key=lambda beat: (ACTS.index(beat.act), beat.id))


def _pictures(inputs: Mapping[str, Json]) -> list[Picture]:
    beats, episode = inputs["beats"], inputs["episode"]
    clips = [_clip(*shown(inputs, episode, ident), ident) for ident in beats]
    line = picture("trailer_line", "card:trailer.line", inputs["card line"])
    title = picture("trailer_title", "card:trailer.title", inputs["card title"], fade_in=FADE, fade_out=FADE)
    turn = max(1, len(clips) * 2 // 3)
    first = clips[0].model_copy(update={"fade_in": FADE})
    return [first, *clips[1:turn], line, *clips[turn:], title]


def _clip(source: list[Json], names: Mapping[str, Json], ident: str) -> Picture:
    skip = _SKIP if source[1] >= _SKIP + _LENGTH and "instead_of" not in names else 0
    return picture(f"trailer_{ident}", source=source, start=skip, length=min(_LENGTH, source[1] - skip), **names)
