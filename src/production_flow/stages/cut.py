"""The cut of an episode: one timeline of clips, cards, voices, cues and effects, in the storyboard's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.base import Document
from production_flow.documents.look import Style
from production_flow.documents.storyboard import Beat, Levels, Storyboard
from production_flow.documents.timeline import Join, Marker, Picture, Sound, Subtitle, Timeline
from production_flow.stages.base import Stage, View, extract, need, need_take, part
from production_flow.stages.shared import show
from production_flow.stages.shared.cutting import (
    EFFECT_GAIN,
    FADE,
    MUSIC_GAIN,
    VOICE_GAIN,
    grade,
    picture,
    piece,
    shot,
    shown,
    sound,
    tracks,
)
from production_flow.stages.shared.speech import place_lines
from production_flow.types import Json, NodeId

_CARDS = ("act_two", "act_three", "act_four")
_SOFT: dict[str, Join] = {"dissolve": "dissolve", "wipe": "wipe"}


class CutStage(Stage):
    """One node per storyboard. Order enters here, and nowhere before."""

    name, kind, rank = "cut", Timeline, 70

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The episodes that are boarded."""
        return [NodeId(f"cut:{ident}") for ident, _ in show.boards(view)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The order of the beats, the picked takes of everything in them, and levels that a person set."""
        ident = part(node)
        board = need(view, f"storyboard:{ident}", Storyboard)
        fields = ("id", "beat_number", "act", "title", "scene_id", "transitions", "dialogue", "duration_seconds")
        scenes = dict.fromkeys(beat.scene_id for beat in board.beats)
        cards = ("title", *_CARDS, "credits")
        return {
            "episode": ident,
            "title": board.title,
            "order": [_cutting(beat, fields) for beat in board.beats],
            "names": {seed["id"]: seed["name"] for seed in show.names(view)["characters"]},
            "style": show.world(view)["style"],
            "size": list(view.settings.frame),
            **extract(board, "levels"),
            "title music": piece(need_take(view, "cue:trailer")),
            **{f"card {kind}": piece(need_take(view, f"card:{ident}.{kind}")) for kind in cards},
            **{name: source for beat in board.beats for name, source in shot(view, ident, beat).items()},
            **{f"effects {beat.id}": piece(need_take(view, f"effects:{ident}.{beat.id}")) for beat in board.beats},
            **{f"cue {scene}": piece(need_take(view, f"cue:{ident}.{scene}")) for scene in scenes},
            **{
                f"voice {beat.id}.{index}": piece(need_take(view, f"voice:{ident}.{beat.id}.{index}"))
                for beat in board.beats
                for index in range(len(beat.dialogue or ()))
            },
        }

    def derive(self, node: NodeId, inputs: Mapping[str, Json]) -> Document:
        """The timeline."""
        return _Cutter(inputs).timeline()


def _cutting(beat: Beat, fields: tuple[str, ...]) -> dict[str, Json]:
    shots = [{"id": shot.id, "seconds": shot.seconds, "lines": list(shot.lines)} for shot in beat.shots]
    return {**extract(beat, *fields), "shots": shots}


class _Cutter:
    """Lays the beats out: pictures first, then everything that hangs on where they start."""

    def __init__(self, inputs: Mapping[str, Json]) -> None:
        self.inputs = inputs
        self.episode = inputs["episode"]
        filler = {"description": "", "location": "-", "camera": {"shot_type": ""}}
        self.beats = [Beat.model_validate({**filler, **data}) for data in inputs["order"]]
        self.prefix = self.episode.upper()
        self.levels = Levels.model_validate(inputs.get("levels", {}))

    def timeline(self) -> Timeline:
        pictures = self._pictures()
        width, height = self.inputs["size"]
        bare = Timeline(
            id=self.episode,
            title=self.inputs["title"],
            width=width,
            height=height,
            pictures=tuple(pictures),
            grade=grade(Style.model_validate(self.inputs["style"])),
        )
        starts = dict(zip((item.id for item in pictures), bare.starts(), strict=True))
        voices, subtitles = self._voices(starts)
        return bare.model_copy(
            update={
                "tracks": tracks(voices, self._music(pictures, starts), self._effects(starts)),
                "subtitles": tuple(subtitles),
                "markers": self._markers(starts),
            }
        )

    def _name(self, beat: Beat) -> str:
        return f"{self.prefix}_{beat.id}"

    def _pictures(self) -> list[Picture]:
        result: list[Picture] = []
        titled, act = False, ""
        for index, beat in enumerate(self.beats):
            if beat.act != "cold_open" and not titled:
                result.append(self._card("title", fade_in=FADE, fade_out=FADE))
                titled = True
            elif beat.act != act and beat.act in _CARDS:
                result.append(self._card(beat.act))
            act = beat.act
            result.append(self._beat(beat, self.beats[index - 1] if index else None, result))
        return [*result, self._card("credits", fade_in=FADE, fade_out=FADE)]

    def _card(self, kind: str, **fades: int) -> Picture:
        node = f"card:{self.episode}.{kind}"
        return picture(f"{self.prefix}_{kind}", node, self.inputs[f"card {kind}"], title=kind, **fades)

    def _beat(self, beat: Beat, before: Beat | None, laid: list[Picture]) -> Picture:
        source, names = shown(self.inputs, self.episode, beat.id)
        fields: dict[str, Json] = {**names, "title": beat.title, "act": beat.act}
        if held := self.inputs.get(f"held {beat.id}", 0):
            fields |= {"length": source[1] + held, "held": held}
        ways = {beat.transitions.into, before.transitions.out if before else "cut"}
        soft = next((_SOFT[way] for way in sorted(ways) if way in _SOFT), None)
        if soft and before and laid and laid[-1].id == self._name(before):
            fields |= {"join": soft, "overlap": FADE}
        if beat.transitions.into == "fade from black":
            fields["fade_in"] = FADE
        if beat.transitions.out == "fade to black":
            fields["fade_out"] = FADE
        return picture(self._name(beat), source=source, **fields)

    def _voices(self, starts: Mapping[str, int]) -> tuple[list[Sound], list[Subtitle]]:
        voices, subtitles = [], []
        for beat in self.beats:
            lines = beat.dialogue or ()
            sources = [self.inputs[f"voice {beat.id}.{index}"] for index in range(len(lines))]
            for line, source, at in zip(lines, sources, place_lines(beat, [s[1] for s in sources]), strict=True):
                start = starts[self._name(beat)] + at.start
                node = f"voice:{self.episode}.{beat.id}.{at.index}"
                voices.append(
                    sound(
                        f"{self._name(beat)}_{at.index}", node, source, start, gain_db=VOICE_GAIN + self.levels.dialogue
                    )
                )
                speaker = self.inputs["names"].get(line.character, "")
                subtitles.append(Subtitle(at=start, length=at.length, speaker=speaker, text=line.line))
        return voices, subtitles

    def _music(self, pictures: list[Picture], starts: Mapping[str, int]) -> list[Sound]:
        result = []
        for kind, length in (("title", 1.0), ("credits", 1.0)):
            own = next(item for item in pictures if item.id == f"{self.prefix}_{kind}")
            at = starts[own.id]
            result.append(
                sound(
                    f"{self.prefix}_music_{kind}",
                    "cue:trailer",
                    self.inputs["title music"],
                    at,
                    length=int(own.length * length),
                    gain_db=MUSIC_GAIN + 4 + self.levels.music,
                    fade_in=FADE // 2,
                    fade_out=2 * FADE,
                )
            )
        for number, group in enumerate(_groups(self.beats)):
            first, last = group[0], group[-1]
            at = starts[self._name(first)]
            length = shown(self.inputs, self.episode, last.id)[0][1] + self.inputs.get(f"held {last.id}", 0)
            end = starts[self._name(last)] + length + 2 * FADE
            node = f"cue:{self.episode}.{first.scene_id}"
            result.append(
                sound(
                    f"{self.prefix}_music_{number:02d}",
                    node,
                    self.inputs[f"cue {first.scene_id}"],
                    at,
                    length=end - at,
                    gain_db=MUSIC_GAIN + self.levels.music,
                    fade_in=FADE,
                    fade_out=2 * FADE,
                )
            )
        return result

    def _effects(self, starts: Mapping[str, int]) -> list[Sound]:
        return [
            sound(
                f"{self._name(beat)}_fx",
                f"effects:{self.episode}.{beat.id}",
                self.inputs[f"effects {beat.id}"],
                starts[self._name(beat)],
                gain_db=EFFECT_GAIN + self.levels.effects,
                fade_in=3,
                fade_out=3,
            )
            for beat in self.beats
        ]

    def _markers(self, starts: Mapping[str, int]) -> tuple[Marker, ...]:
        result, act = [], ""
        for beat in self.beats:
            at = starts[self._name(beat)]
            if beat.act != act:
                act = beat.act
                result.append(Marker(at=at, name=act, kind="act"))
            result.append(Marker(at=at, name=beat.id))
        return tuple(result)


def _groups(beats: list[Beat]) -> list[list[Beat]]:
    """Neighbouring beats of one scene and one act."""
    groups: list[list[Beat]] = []
    for beat in beats:
        if groups and groups[-1][-1].scene_id == beat.scene_id and groups[-1][-1].act == beat.act:
            groups[-1].append(beat)
        else:
            groups.append([beat])
    return groups
