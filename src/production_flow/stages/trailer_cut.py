"""The cut of the trailer: the strongest beats of the first episode, two cards, the narrator, the theme.

The first version takes the strongest nine in the order of their acts. Further ones draw lots among the stronger beats,
lay them in the order of the acts or by rising tension, look into the clips elsewhere and let the card come elsewhere.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.base import Document
from production_flow.documents.season import ACTS
from production_flow.documents.storyboard import Beat
from production_flow.documents.timeline import Picture, Timeline
from production_flow.hashing import seed_of
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

_SWAY = 4.0
"""How much more tense another beat may be, out of ten, than one that is drawn in its place."""


class TrailerCutStage(Stage):
    """One node for the show."""

    name, kind, rank = "trailer-cut", Timeline, 72

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's trailer."""
        return (NodeId("trailer-cut:show"),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The strongest clips, the cards, the narrator's two lines, the theme: of the version that stands."""
        take = view.take(node)
        return self.varied(node, view, take.number if take is not None and take.source == "derived" else 1)

    def varied(self, node: NodeId, view: View, number: int) -> Mapping[str, Json]:
        """The same of version `number`."""
        boards = show.boards(view)
        if not boards:
            raise Waiting(*(NodeId(f"storyboard:{ident}") for ident in show.episodes(view)[:1]))
        episode, board = boards[0]
        chosen = strongest(board.beats) if number == 1 else drawn(board.beats, number)
        return {
            **({"variant": number} if number > 1 else {}),
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
    return sorted(_scene_by_scene(ranked)[:_BEATS], key=lambda beat: (ACTS.index(beat.act), beat.id))


def drawn(beats: tuple[Beat, ...], number: int) -> list[Beat]:
    """The beats of a further version: the hook and the most tense one always, the others by lot and tension.

    Every second version rises in tension behind the hook; the others are in the order of their acts.
    """
    lots = random.Random(seed_of("trailer", number, *(beat.id for beat in beats)))
    hook, peak = beats[0], max(beats, key=lambda beat: (beat.tension, beat.id))
    sways = {beat.id: lots.uniform(0, _SWAY) for beat in beats}
    others = [beat for beat in beats if beat.id not in {hook.id, peak.id}]
    ranked = sorted(others, key=lambda beat: (sways[beat.id] - beat.tension, beat.id))
    chosen = _scene_by_scene(ranked)[: _BEATS - 2] + ([peak] if peak.id != hook.id else [])
    if number % 2:
        return [hook, *sorted(chosen, key=lambda beat: (ACTS.index(beat.act), beat.id))]
    return [hook, *sorted(chosen, key=lambda beat: (beat.tension + sways[beat.id] / 4, beat.id))]


def _scene_by_scene(ranked: Sequence[Beat]) -> list[Beat]:
    """The first of each scene before any second one of it."""
    firsts = list({beat.scene_id: beat for beat in reversed(ranked)}.values())[::-1]
    return [*(beat for beat in ranked if beat in firsts), *(beat for beat in ranked if beat not in firsts)]


def _pictures(inputs: Mapping[str, Json]) -> list[Picture]:
    beats, episode, number = inputs["beats"], inputs["episode"], inputs.get("variant", 1)
    clips = [_clip(*shown(inputs, episode, ident), ident, number) for ident in beats]
    line = picture("trailer_line", "card:trailer.line", inputs["card line"])
    title = picture("trailer_title", "card:trailer.title", inputs["card title"], fade_in=FADE, fade_out=FADE)
    turn = max(1, len(clips) * (2, 3)[(number - 1) % 2] // (3, 4)[(number - 1) % 2])
    first = clips[0].model_copy(update={"fade_in": FADE})
    return [first, *clips[1:turn], line, *clips[turn:], title]


def _clip(source: list[Json], names: Mapping[str, Json], ident: str, number: int) -> Picture:
    skip = _SKIP if source[1] >= _SKIP + _LENGTH and "instead_of" not in names else 0
    if skip and number > 1:
        later = (source[1] - _LENGTH) // _SKIP
        skip *= 1 + random.Random(seed_of("trailer clip", number, ident)).randrange(later)
    return picture(f"trailer_{ident}", source=source, start=skip, length=min(_LENGTH, source[1] - skip), **names)
