"""The cut of a showcase: the clip, the line, and a little of the show's theme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.base import Document
from production_flow.documents.cast import Character
from production_flow.documents.timeline import Subtitle, Timeline
from production_flow.stages.base import Stage, View, need, need_take, part
from production_flow.stages.shared import show
from production_flow.stages.shared.cutting import MUSIC_GAIN, foreign_style, grade_of, picture, piece, sound, tracks
from production_flow.stages.shared.showcase import LINE_START
from production_flow.types import Json, NodeId


class ShowcaseCutStage(Stage):
    """One node per character."""

    name, kind, rank = "showcase-cut", Timeline, 61

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Everybody in the cast."""
        return show.cast_nodes(view, "showcase-cut")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The picked clip, voice and theme."""
        ident = part(node)
        person = need(view, f"character:{ident}", Character)
        line = person.showcase_scenes[0].line
        return {
            "id": ident,
            "name": person.name,
            "line": line,
            "clip": piece(need_take(view, f"showcase-clip:{ident}")),
            "voice": piece(need_take(view, f"voice:showcase.{ident}")) if line else None,
            "music": piece(need_take(view, "cue:trailer")),
            "size": list(view.settings.frame),
            **foreign_style(view, [NodeId(f"showcase-clip:{ident}")]),
        }

    def derive(self, node: NodeId, inputs: Mapping[str, Json]) -> Document:
        """Clip, line, theme."""
        ident, voice = inputs["id"], inputs["voice"]
        length = inputs["clip"][1]
        voices = [sound(f"{ident}_line", f"voice:showcase.{ident}", voice, LINE_START)] if voice else []
        music = sound(
            f"{ident}_music",
            "cue:trailer",
            inputs["music"],
            0,
            length=length,
            gain_db=MUSIC_GAIN,
            fade_in=6,
            fade_out=24,
        )
        said = Subtitle(at=LINE_START, length=voice[1], speaker=inputs["name"], text=inputs["line"]) if voice else None
        width, height = inputs["size"]
        return Timeline(
            id=f"showcase-{ident}",
            title=inputs["name"],
            width=width,
            height=height,
            pictures=(picture(f"showcase_{ident}", f"showcase-clip:{ident}", inputs["clip"]),),
            tracks=tracks(voices, [music], []),
            subtitles=(said,) if said else (),
            grade=grade_of(inputs),
        )
